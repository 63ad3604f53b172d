/** How a session is printed on its page and read from it again. Knows nothing of what is said in it. */
import type { Entry } from './session';

const WIDTH = 150;
/** Lists longer than this are cut, to this many entries. */
const LONGEST = 4;
const KEPT = 2;
/** A view of which only what changed is told. */
const CHANGED = 'view, changed';

type Fields = Readonly<Record<string, unknown>>;

/** Lists cut, and of each viewer's views after the first only the fields that are no longer what they were. */
export function told(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Map<string, Fields>();
  return entries.map((entry): Entry => {
    if (entry.what !== 'view' || !isFields(entry.json)) return { ...entry, json: cut(entry.json) };
    const { version, sentAt, ...parts } = entry.json;
    const before = seen.get(entry.who);
    seen.set(entry.who, { ...before, ...parts });
    return before
      ? { ...entry, what: CHANGED, json: cut({ version, ...changes({ ...before, ...parts }, before, '') }) }
      : { ...entry, json: cut(entry.json) };
  });
}

/** The session as `told` has it, each view whole again: all that its viewer has seen so far. */
export function whole(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Map<string, Fields>();
  return entries.map((entry): Entry => {
    if (!entry.what.startsWith('view') || !isFields(entry.json)) return entry;
    const { version, sentAt, ...parts } = entry.json;
    const before = seen.get(entry.who) ?? {};
    const now = Object.entries(parts).reduce(
      (all, [path, value]) => put(all, path.split('.'), value),
      before,
    );
    seen.set(entry.who, now);
    return { ...entry, what: 'view', json: { version, ...now } };
  });
}

/** By path: what differs. Where the fields are others than before, the whole object is told. */
function changes(now: Fields, before: Fields, path: string): Fields {
  return Object.fromEntries(
    Object.entries(now).flatMap(([name, value]) => {
      const was = before[name];
      const at = path + name;
      if (JSON.stringify(value) === JSON.stringify(was)) return [];
      const alike = isFields(value) && isFields(was) && `${Object.keys(value)}` === `${Object.keys(was)}`;
      return alike ? Object.entries(changes(value, was, `${at}.`)) : [[at, value]];
    }),
  );
}

function put(all: Fields, [name = '', ...deeper]: readonly string[], value: unknown): Fields {
  const inside = all[name];
  return { ...all, [name]: deeper.length > 0 && isFields(inside) ? put(inside, deeper, value) : value };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function printed(entries: readonly Entry[]): string {
  const lines = told(entries).map(({ who, way, what, json }) => `${who} ${way} ${what} ${layOut(json)}`);
  return ['```text', ...lines, '```'].join('\n');
}

export function readSession(text: string): readonly Entry[] {
  return [...text.matchAll(/^(\w+) ([→←]) ([^{]+?) (\{.*(?:\n .*)*)$/gm)].map(
    ([, who, way, what = '', json = '']) => ({
      who: who as Entry['who'],
      way: way as Entry['way'],
      what,
      json: JSON.parse(json) as unknown,
    }),
  );
}

function cut(json: unknown): unknown {
  if (Array.isArray(json)) {
    const items = json.length > LONGEST ? json.slice(0, KEPT) : json;
    const more = json.length - items.length;
    return [...items.map(cut), ...(more > 0 ? [`… ${more} more`] : [])];
  }
  if (!isFields(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, cut(value)]));
}

/** JSON with as many fields on a line as fit; only what is too long for a line alone is opened. */
export function layOut(json: unknown, indent = ''): string {
  const flat = JSON.stringify(json, null, 1)
    .replace(/(?<=[[{])\n\s*|\n\s*(?=[\]}])/g, '')
    .replace(/\n\s*/g, ' ');
  if (indent.length + flat.length <= WIDTH || typeof json !== 'object' || json === null) return flat;
  const deeper = `${indent}  `;
  const parts = Array.isArray(json)
    ? json.map((item) => layOut(item, deeper))
    : Object.entries(json).map(([name, value]) => `${JSON.stringify(name)}: ${layOut(value, deeper)}`);
  const [open, close] = Array.isArray(json) ? ['[', ']'] : ['{', '}'];
  const lines: string[] = [];
  for (const part of parts) {
    const joined = `${lines.at(-1)}, ${part}`;
    if (lines.length > 0 && deeper.length + joined.length <= WIDTH && !joined.includes('\n'))
      lines.splice(-1, 1, joined);
    else lines.push(part);
  }
  return `${open}\n${lines.map((line) => deeper + line).join(',\n')}${close}`;
}
