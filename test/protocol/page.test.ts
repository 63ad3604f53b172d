import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { activities } from '../../shared/activities';
import { evaluate } from '../../shared/math/expression';
import { parseExpression } from '../../shared/math/expressionParser';
import { paramId, params } from '../../shared/math/network';
import { keyOf } from '../../shared/math/ownFunction/build';
import { readFunction } from '../../shared/math/ownFunction/read';
import { seeded } from '../../shared/math/random';
import { surfaceIds, surfaces } from '../../shared/math/surface';
import { commandSchema } from '../../shared/protocol/commands';
import { CODE_ALPHABET, COMMAND_ID_PATTERN, TOKEN_PATTERN } from '../../shared/protocol/ids';
import { refusals } from '../../shared/protocol/refusals';
import { handshakeSchema, PROTOCOL_VERSION } from '../../shared/protocol/wire';
import { commandNotes } from './commandNotes';
import { islands } from './islands';
import { islandIn } from './pageFile';
import { pageNames, readPage, readPages, written } from './write';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const pages = readPages();
const first = readPage('README.md');
const hills = readPage('hills.md');

const allIslands = Object.entries(islands).flatMap(([name, ofPage]) =>
  Object.entries(ofPage).map(([island, write]) => ({ name, island, write })),
);

/** What stands in code marks, also inside a larger piece such as `{"kind": "lobby"}`. */
const coded = new Set(
  [...pages.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) =>
    code.split(/[^\w.]+/).flatMap((word) => [word, ...word.split('.')]),
  ),
);

const viewFiles = [
  'shared/protocol/views.ts',
  'shared/protocol/round.ts',
  ...activities.map(({ kind }) => `shared/activities/${kind}/index.ts`),
  'shared/activities/question/asked.ts',
];

/** The names of fields in a file of types. */
function fieldsIn(path: string): readonly string[] {
  const source = read(path).replace(/\/\*\*[\s\S]*?\*\//g, '');
  return [...new Set([...source.matchAll(/readonly (\w+)\??:/g)].map(([, name = '']) => name))];
}

describe('The pages of docs/protocol', () => {
  test.each(allIslands)(
    '$name says of $island what the code says (npx tsx test/protocol/write.ts writes it anew)',
    ({ name, island, write }) => {
      expect(islandIn(readPage(name), island)).toBe(write());
    },
  );

  test.each(Object.keys(islands))('%s would be the same if it were written anew', (name) => {
    expect(written(name)).toBe(readPage(name));
  });

  test('are all there are, and every link between them leads somewhere', () => {
    const folder = new URL('../../docs/protocol/', import.meta.url);
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    expect(found.sort()).toEqual([...pageNames].sort());
    for (const name of pageNames) {
      for (const [, to = ''] of readPage(name).matchAll(/\]\(([^)#]+)(?:#[\w-]+)?\)/g)) {
        expect(existsSync(new URL(to, new URL(name, folder))), `${name}: ${to}`).toBe(true);
      }
    }
  });

  test.each(activities)(
    '$kind has its screen, answer, parts, options, commands and settings on one page',
    ({ kind }) => {
      const page = readPage(`activities/${kind}.md`);
      const said = [...page.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.split(/\W+/));
      const common = [...first.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.split(/\W+/));
      const fields = fieldsIn(`shared/activities/${kind}/index.ts`);
      expect(fields.filter((field) => !said.includes(field) && !common.includes(field))).toEqual([]);
      for (const part of ['`room.screen`', '`you.work`', '`stage.work`']) expect(page).toContain(part);
    },
  );

  test('has every command there is, and speaks of no other', () => {
    const types = commandSchema.options.map((option) => option.entries.type.literal);
    const rows = [...pages.matchAll(/^\| `([A-Z]\w+)` \| (?!`\w+` \|)/gm)].map(([, name]) => name);
    expect([...rows].sort()).toEqual([...types].sort());
  });

  test('names every code of refusal somewhere a client would meet it, and no code that is not one', () => {
    const before = pages.replace(islandIn(readPage('refusals.md'), 'refusals'), '');
    expect(Object.keys(refusals).filter((code) => !before.includes(`\`${code}\``))).toEqual([]);
    const used = [...before.matchAll(/`([a-z]{2,}(?:_[a-z]{2,})+)`/g)].map(([, code = '']) => code);
    expect(used.filter((code) => !(code in refusals))).toEqual([]);
    for (const { refused } of Object.values(commandNotes)) {
      for (const code of refused) expect(refusals).toHaveProperty(code);
    }
  });

  test.each([...viewFiles, 'shared/protocol/wire.ts'])('explains every field of %s', (path) => {
    const fields = fieldsIn(path);
    expect(fields.length).toBeGreaterThan(3);
    expect(fields.filter((field) => !coded.has(field))).toEqual([]);
  });

  test('lists every word that a field of a view may hold', () => {
    const types = viewFiles
      .map(read)
      .join('\n')
      .replace(/\/\*\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      .replace(/^import .*$/gm, '');
    const words = [...new Set([...types.matchAll(/'(\w+)'/g)].map(([, word = '']) => word))];
    expect(words.length).toBeGreaterThan(30);
    expect(words.filter((word) => !coded.has(word))).toEqual([]);
  });

  test('gives the handshake, the tokens and the version as they are checked at the door', () => {
    expect(first).toContain(`\`${TOKEN_PATTERN.source}\``);
    expect(first).toContain(`\`${COMMAND_ID_PATTERN.source}\``);
    expect(first).toContain(`\`${CODE_ALPHABET}\``);
    expect(first).toContain(`The protocol's version is **${PROTOCOL_VERSION}**`);
    expect(first).toContain(`| \`v\` | \`${PROTOCOL_VERSION}\` |`);
    expect(first).toContain(`"protocol": ${PROTOCOL_VERSION}`);
    expect(first).toContain(`40{"v":${PROTOCOL_VERSION},`);
    for (const field of Object.keys(handshakeSchema.entries))
      expect(first).toMatch(new RegExp(`^\\| \`${field}\` \\|`, 'm'));
  });

  test.each(surfaceIds)('gives z and both slopes of the surface %s', (id) => {
    const cells =
      hills.match(new RegExp(`^\\| \`${id}\` \\| (.+) \\| (.+) \\| (.+) \\|$`, 'm'))?.slice(1) ?? [];
    expect(cells).toHaveLength(3);
    const formulas = cells.map((cell) => {
      const parsed = parseExpression(cell.replaceAll('x y', 'x*y'));
      if (!parsed.ok) throw new Error(`${cell}: ${parsed.code}`);
      return parsed.expr;
    });
    const random = seeded(`page ${id}`);
    for (let i = 0; i < 20; i++) {
      const at = { x: random() * 6 - 3, y: random() * 6 - 3 };
      const slopes = surfaces[id].gradient(at);
      const given = formulas.map((formula) => {
        const result = evaluate(formula, at);
        return result.ok ? result.value : Number.NaN;
      });
      [surfaces[id].value(at), slopes.x, slopes.y].forEach((value, k) => {
        expect(given[k]).toBeCloseTo(value, 9);
      });
    }
  });

  test('says of a function that was typed how it is read', () => {
    const rows = [...hills.matchAll(/^\| `([^`]*[xy][^`]*)` \| `([^`]+)` \|$/gm)].map(([, ...cells]) =>
      cells.map((cell) => cell.replaceAll('\\|', '|')),
    );
    expect(rows.length).toBeGreaterThan(20);
    for (const cells of rows) {
      const [typed, meant] = cells.map((cell) => {
        const found = readFunction(cell);
        if (!found.ok) throw new Error(`${cell}: ${found.code}`);
        return found;
      });
      expect(typed && keyOf(typed.expr), cells.join(' is ')).toBe(meant && keyOf(meant.expr));
      expect(meant?.doubts).toEqual([]);
    }
  });

  test('tells the order of the parameters as it is', () => {
    const ids = params([12, 3, 2]).map(paramId);
    expect(ids.slice(0, 2)).toEqual(['w2_11', 'w2_12']);
    expect([ids[11], ids[12]]).toEqual(['w2_1,12', 'w2_21']);
    expect(ids.slice(39, 43)).toEqual(['w3_11', 'w3_12', 'w3_13', 'w3_21']);
    const groups = ['w2', 'b2', 'w3', 'b3'].map((start) => ids.filter((id) => id.startsWith(start)).length);
    const page = readPage('activities/network.md');
    expect(page).toContain(`${groups[0]} × \`w2\`, ${groups[1]} × \`b2\`, ${groups[2]} × \`w3\``);
    expect(page).toContain(`${groups[3]} × \`b3\``);
  });
});
