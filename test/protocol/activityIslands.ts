/** The parts of a kind's page, docs/protocol/activities/<kind>.md, that are written from the code. */
import * as v from 'valibot';
import { type ActivityKind, activities, kindOf } from '../../shared/activities';
import { drawQuestion, questionTemplates } from '../../shared/activities/question/templates/questions';
import { pictures } from '../../shared/math/pictures';
import { seeded } from '../../shared/math/random';
import { fieldsOf } from './describe';
import {
  directionNotes,
  estimateNotes,
  levelNotes,
  moveNotes,
  partialNotes,
  stepNotes,
  turnNotes,
  walkNotes,
} from './mistakeNotes';
import { optionNotes } from './optionNotes';
import { questionNotes } from './questionNotes';
import { commentOf } from './sourceNotes';
import { type CommandSchema, code, commandTable, inList, notesTable, table } from './tables';

type Islands = Readonly<Record<string, () => string>>;

type AnswerSchema = v.GenericSchema & {
  readonly entries: Readonly<Record<string, { readonly type: string; readonly literal?: unknown }>>;
};

/** What names an answer: its kind, and where a kind has several, which of them. */
const nameOf = ({ entries }: AnswerSchema): string =>
  Object.entries(entries)
    .filter(([, { type }]) => type === 'literal')
    .map(([name, { literal }]) => `"${name}": ${JSON.stringify(literal)}`)
    .join(', ');

function answerTable(kind: ActivityKind): string {
  const { answer } = kindOf(kind);
  const answers: readonly AnswerSchema[] = answer.type === 'variant' ? answer.options : [answer];
  return table(
    ['Answer', 'Fields'],
    answers.map((one) => [`\`{${nameOf(one)}, …}\``, fieldsOf(one).map(inList).join('<br>')]),
  );
}

function optionTable(kind: ActivityKind): string {
  const { askOptions, advanceOptions } = kindOf(kind);
  const rowsOf = (command: string, options: v.ObjectEntries) =>
    fieldsOf(v.strictObject(options)).map(({ name, says }) => [
      code([command]),
      code([name]),
      says,
      optionNotes[name as keyof typeof optionNotes],
    ]);
  const rows = [...rowsOf('OpenRound', askOptions), ...rowsOf('Advance', advanceOptions)];
  return rows.length === 0
    ? 'Nothing beyond what every kind has.'
    : table(['In', 'Field (may be left out)', 'Type', 'Meaning'], rows);
}

function ownCommands(kind: ActivityKind): string {
  const { hostCommands, learnerCommands } = kindOf(kind);
  const own: readonly CommandSchema[] = [...learnerCommands, ...hostCommands];
  return own.length === 0 ? 'None.' : commandTable(own);
}

function settingsTable(kind: ActivityKind): string {
  const rows = fieldsOf(v.strictObject(kindOf(kind).settings)).map(({ name, optional, says }) => [
    `${code([name])}${optional ? ' (may be left out)' : ''}`,
    says,
    commentOf(`activities/${kind}/settings.ts`, name),
  ]);
  return table(['Setting', 'Type', 'Meaning'], rows);
}

function questionTable(): string {
  return table(
    ['`template`', '`shape`', '`given`', 'Right', 'Slips'],
    questionTemplates.map(({ id, shape }) => {
      const content = drawQuestion(id, seeded(id), null);
      const given = content?.asked.given.map(({ symbol }) => `"${symbol}"`) ?? [];
      const rules = content?.solution.slips.map(({ rule }) => rule) ?? [];
      return [code([id]), shape, code(given), questionNotes[id], code(rules)];
    }),
  );
}

function pictureTable(): string {
  const lines = pictures.map(
    ({ pixels, digit }, index) => `${String(index).padStart(2)} ${digit} ${pixels.join('')}`,
  );
  const quarter = Math.ceil(lines.length / 4);
  const rows = Array.from({ length: quarter }, (_, r) =>
    [0, 1, 2, 3]
      .map((c) => lines[c * quarter + r] ?? '')
      .join('    ')
      .trimEnd(),
  );
  return ['```text', ...rows, '```'].join('\n');
}

/** What a kind's page has beyond what every kind's has. */
const more: Partial<Record<ActivityKind, Islands>> = {
  descent: {
    'mistakes in a step': () => notesTable('`rule`', stepNotes),
    'directions of a step': () => notesTable('`is`', directionNotes),
  },
  slope: { 'mistakes in a move': () => notesTable('`rule`', moveNotes) },
  level: { 'mistakes about level ground': () => notesTable('`rule`', levelNotes) },
  turn: { 'mistakes in a turn': () => notesTable('`rule`', turnNotes) },
  estimate: { 'mistakes in an estimate': () => notesTable('`rule`', estimateNotes) },
  walk: { 'mistakes in a walk': () => notesTable('`rule`', walkNotes) },
  network: {
    'mistakes in a partial': () => notesTable('`rule`', partialNotes),
    pictures: pictureTable,
  },
  question: { questions: questionTable },
};

export const activityIslands: Readonly<Record<string, Islands>> = Object.fromEntries(
  activities.map(({ kind }) => [
    `activities/${kind}.md`,
    {
      answer: () => answerTable(kind),
      options: () => optionTable(kind),
      commands: () => ownCommands(kind),
      settings: () => settingsTable(kind),
      ...more[kind],
    },
  ]),
);
