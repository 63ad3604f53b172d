/** How a session is printed on the page and read from it again. Knows nothing of what is said in it. */
import type { Entry } from './session';

const WIDTH = 110;
/** Lists longer than this are cut, to this many entries. */
const LONGEST = 20;
const KEPT = 3;

export function printed(entries: readonly Entry[]): string {
  return entries
    .map(
      ({ who, way, what, json }) => `**${who} ${way} ${what}**\n\n\`\`\`json\n${layOut(cut(json))}\n\`\`\``,
    )
    .join('\n\n');
}

export function readSession(text: string): readonly Entry[] {
  return [...text.matchAll(/\*\*(\w+) ([→←]) (.+?)\*\*\n\n```json\n([\s\S]+?)\n```/g)].map(
    ([, who, way, what = '', json = '']) => ({
      who: who as Entry['who'],
      way: way as Entry['way'],
      what,
      json: JSON.parse(json) as unknown,
    }),
  );
}

export function cut(json: unknown): unknown {
  if (Array.isArray(json)) {
    const items = json.length > LONGEST ? json.slice(0, KEPT) : json;
    const more = json.length - items.length;
    return [...items.map(cut), ...(more > 0 ? [`… ${more} more`] : [])];
  }
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, cut(value)]));
}

/** JSON with as much on a line as fits. */
function layOut(json: unknown, indent = ''): string {
  const flat = JSON.stringify(json, null, 1).replace(/\n\s*/g, ' ');
  if (indent.length + flat.length <= WIDTH || typeof json !== 'object' || json === null) return flat;
  const deeper = `${indent}  `;
  const parts = Array.isArray(json)
    ? json.map((item) => layOut(item, deeper))
    : Object.entries(json).map(([name, value]) => `${JSON.stringify(name)}: ${layOut(value, deeper)}`);
  const [open, close] = Array.isArray(json) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.map((part) => deeper + part).join(',\n')}\n${indent}${close}`;
}
