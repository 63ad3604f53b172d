/** Tables as the pages have them. */
import type * as v from 'valibot';
import { advanceOptions, askOptions } from '../../shared/activities';
import type { CommandType } from '../../shared/protocol/commands';
import { commandNotes } from './commandNotes';
import { type Field, fieldsOf } from './describe';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row).join('\n');

export const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(' ');

export const inList = ({ name, optional, says }: Field): string =>
  `\`${name}\`${optional ? ' (may be left out)' : ''}: ${says}`;

/** Fields that stand on the pages of the kinds that take them. */
const chosen: Partial<Record<CommandType, object>> = { OpenRound: askOptions, Advance: advanceOptions };

export type CommandSchema = { readonly entries: { readonly type: { readonly literal: CommandType } } };

export function commandTable(commands: readonly CommandSchema[]): string {
  const rows = commands.map((command) => {
    const type = command.entries.type.literal;
    const options = chosen[type] ?? {};
    const fields = fieldsOf(command as unknown as v.GenericSchema).filter(({ name }) => !(name in options));
    const { does, refused } = commandNotes[type];
    const more = Object.keys(options).length > 0 ? ['what the kind takes: on its page'] : [];
    return [code([type]), [...fields.map(inList), ...more].join('<br>'), does, code(refused)];
  });
  return table(['Command', 'Fields', 'What it does', 'Refused with'], rows);
}

export const notesTable = (head: string, notes: Readonly<Record<string, string>>): string =>
  table(
    [head, 'What it is'],
    Object.entries(notes).map(([name, is]) => [code([name]), is]),
  );
