/** How a schema of the door is put into words for the page: type and bounds. Refuses schemas it has no words for. */
import type * as v from 'valibot';
import { surfaceSchema } from '../../shared/activities/options';

type Action = { readonly kind: string; readonly type: string; readonly requirement?: unknown };
type Any = {
  readonly type: string;
  readonly pipe?: readonly Action[];
  readonly options?: readonly unknown[];
  readonly wrapped?: Any;
  readonly item?: Any;
  readonly literal?: unknown;
  readonly entries?: Readonly<Record<string, Any>>;
};

export type Field = { readonly name: string; readonly optional: boolean; readonly says: string };

/** The fields of a strict object but `type`/`kind`, which name it. */
export function fieldsOf(schema: v.GenericSchema): readonly Field[] {
  const { entries } = schema as unknown as Any;
  if (!entries) throw new Error('not an object');
  return Object.entries(entries)
    .filter(([, field]) => field.type !== 'literal')
    .map(([name, field]) => ({
      name,
      optional: isOptional(field),
      says: inWords(isOptional(field) ? (field.wrapped ?? field) : field),
    }));
}

const isOptional = ({ type }: Any): boolean => type === 'optional' || type === 'exact_optional';

function inWords(schema: Any): string {
  if ((schema as unknown) === surfaceSchema) return 'a surface';
  switch (schema.type) {
    case 'nullable':
      return `${inWords(schema.wrapped ?? schema)}, or null`;
    case 'boolean':
      return 'true or false';
    case 'picklist':
      return (schema.options ?? []).map((option) => `\`${JSON.stringify(option)}\``).join(' or ');
    case 'strict_object':
      return `\`{${fieldsOf(schema as unknown as v.GenericSchema)
        .map(({ name, optional }) => `"${name}"${optional ? '?' : ''}`)
        .join(', ')}}\``;
    case 'union':
      return (schema.options ?? []).map((option) => inWords(option as Any)).join(' or ');
    case 'strict_tuple':
      return 'two numbers';
    case 'variant':
      return 'an answer (below)';
    case 'array':
      return `list${lengthInWords(schema)}, each ${withArticle(inWords(schema.item ?? schema))}`;
    case 'number':
      return numberInWords(schema);
    case 'string':
      return textInWords(schema);
    default:
      throw new Error(`no words for a ${schema.type}`);
  }
}

function lengthInWords(schema: Any): string {
  const [least, most] = [asked(schema, 'min_length'), asked(schema, 'max_length')];
  if (most === undefined) return '';
  return least === undefined ? ` of at most ${most}` : ` of ${least} to ${most}`;
}

const withArticle = (words: string): string => (/^(a |`")/.test(words) ? words : `a ${words}`);

function numberInWords(schema: Any): string {
  const low = asked(schema, 'min_value');
  const high = asked(schema, 'max_value');
  const name = schema.pipe?.some(({ type }) => type === 'integer') ? 'whole number' : 'number';
  return low === undefined && high === undefined ? name : `${name}, ${written(low)} to ${written(high)}`;
}

function textInWords(schema: Any): string {
  const pattern = asked(schema, 'regex');
  if (pattern instanceof RegExp) return `text like \`${pattern.source.replaceAll('|', '\\|')}\``;
  return `text of at most ${asked(schema, 'max_length')} characters`;
}

/** What a check of this type asks; of several bounds of one kind the narrowest holds. */
function asked(schema: Any, type: string): unknown {
  const found = (schema.pipe ?? []).filter((action) => action.type === type);
  const values = found.map(({ requirement }) => requirement);
  const narrowest = type === 'min_value' ? Math.max : type === 'max_value' ? Math.min : null;
  const numbers = values.filter((value) => typeof value === 'number');
  return narrowest && numbers.length > 0 ? narrowest(...numbers) : (values.at(-1) ?? undefined);
}

function written(bound: unknown): string {
  if (bound === Number.MAX_SAFE_INTEGER) return '2^53 − 1';
  if (typeof bound !== 'number') throw new Error('a number without a bound');
  return Math.abs(bound) >= 1e6 && bound % 1e6 === 0 ? bound.toExponential().replace('+', '') : String(bound);
}
