/** The parts of docs/protocol.md that are written from the code itself: commands, answers, refusals, pictures. */
import type * as v from 'valibot';
import { rations } from '../../server/http/rateLimits';
import { activities } from '../../shared/activities';
import { drawQuestion, questionTemplates } from '../../shared/activities/question/templates/questions';
import { pictures } from '../../shared/math/pictures';
import { seeded } from '../../shared/math/random';
import { surfaceIds, surfaces } from '../../shared/math/surface';
import {
  type CommandType,
  hostCommands,
  joiningCommands,
  learnerCommands,
} from '../../shared/protocol/commands';
import { refusals } from '../../shared/protocol/refusals';
import { commandNotes } from './commandNotes';
import { type Field, fieldsOf } from './describe';
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
import { questionNotes } from './questionNotes';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const inList = ({ name, optional, says }: Field): string =>
  `\`${name}\`${optional ? ' (may be left out)' : ''}: ${says}`;

function commandTable(
  commands: readonly { readonly entries: { readonly type: { readonly literal: CommandType } } }[],
): string {
  return [
    row('Command', 'Fields', 'What it does', 'Refused with'),
    row('---', '---', '---', '---'),
    ...commands.map((command) => {
      const type = command.entries.type.literal;
      const fields = fieldsOf(command as unknown as v.GenericSchema).map(inList);
      const { does, refused } = commandNotes[type];
      return row(`\`${type}\``, fields.join('<br>'), does, refused.map((code) => `\`${code}\``).join(' '));
    }),
  ].join('\n');
}

type AnswerSchema = v.GenericSchema & {
  readonly entries: Readonly<Record<string, { readonly type: string; readonly literal?: unknown }>>;
};

/** What names an answer: its kind, and where a kind has several, which of them. */
const nameOf = ({ entries }: AnswerSchema): string =>
  Object.entries(entries)
    .filter(([, { type }]) => type === 'literal')
    .map(([name, { literal }]) => `"${name}": ${JSON.stringify(literal)}`)
    .join(', ');

function answerTable(): string {
  const answers = activities.flatMap(({ answer }): readonly AnswerSchema[] =>
    answer.type === 'variant' ? answer.options : [answer],
  );
  return [
    row('Answer', 'Fields'),
    row('---', '---'),
    ...answers.map((option) => row(`\`{${nameOf(option)}, …}\``, fieldsOf(option).map(inList).join('<br>'))),
  ].join('\n');
}

function refusalTable(): string {
  return [
    row('Code', 'en', 'ja'),
    row('---', '---', '---'),
    ...Object.entries(refusals).map(([code, { en, ja }]) => row(`\`${code}\``, en, ja)),
  ].join('\n');
}

const notesTable = (head: string, notes: Readonly<Record<string, string>>): string =>
  [
    row(head, 'What it is'),
    row('---', '---'),
    ...Object.entries(notes).map(([name, is]) => row(`\`${name}\``, is)),
  ].join('\n');

const rationNotes: Readonly<Record<keyof typeof rations, string>> = {
  commandsOfConnection: 'commands over one connection',
  joinsFromAddress: '`Join` from one network address',
  wrongClaimsInRoom: '`ClaimSeat` with a wrong claim, in one room',
  wrongClaimsFromAddress: '`ClaimSeat` with a wrong claim, from one network address',
  refusedHandshakesFromAddress: 'refused handshakes from one network address',
  roomsFromAddress: '`POST /api/rooms` from one network address',
  faultsFromAddress: '`POST /api/faults` from one network address',
};

function rationTable(): string {
  return [
    row('What', 'At once', 'A minute'),
    row('---', '---', '---'),
    ...Object.entries(rations).map(([name, { atOnce, perMinute }]) =>
      row(rationNotes[name as keyof typeof rations], String(atOnce), String(perMinute)),
    ),
  ].join('\n');
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

function questionTable(): string {
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(' ');
  return [
    row('`template`', '`shape`', '`given`', 'Right', 'Slips'),
    row('---', '---', '---', '---', '---'),
    ...questionTemplates.map(({ id, shape }) => {
      const content = drawQuestion(id, seeded(id), null);
      const given = content?.asked.given.map(({ symbol }) => `"${symbol}"`) ?? [];
      const rules = content?.solution.slips.map(({ rule }) => rule) ?? [];
      return row(code([id]), shape, code(given), questionNotes[id], code(rules));
    }),
  ].join('\n');
}

function hillTable(): string {
  const sides = ([low, high]: readonly [number, number]) => `${low} to ${high}`;
  return [
    row('`surface`', 'x', 'y', '`radius`', '`eta`'),
    row('---', '---', '---', '---', '---'),
    ...surfaceIds.map((id) => {
      const { domain, radius, eta } = surfaces[id];
      return row(`\`${id}\``, sides(domain.x), sides(domain.y), `${radius}`, `${eta}`);
    }),
  ].join('\n');
}

export const islands: Readonly<Record<string, () => string>> = {
  'commands to join': () => commandTable(joiningCommands),
  'commands of learners': () => commandTable(learnerCommands),
  'commands of hosts': () => commandTable(hostCommands),
  answers: answerTable,
  hills: hillTable,
  refusals: refusalTable,
  pictures: pictureTable,
  rations: rationTable,
  'mistakes in a step': () => notesTable('`rule`', stepNotes),
  'mistakes in a move': () => notesTable('`rule`', moveNotes),
  'mistakes about level ground': () => notesTable('`rule`', levelNotes),
  'mistakes in a turn': () => notesTable('`rule`', turnNotes),
  'mistakes in an estimate': () => notesTable('`rule`', estimateNotes),
  questions: questionTable,
  'mistakes in a walk': () => notesTable('`rule`', walkNotes),
  'directions of a step': () => notesTable('`is`', directionNotes),
  'mistakes in a partial': () => notesTable('`rule`', partialNotes),
};
