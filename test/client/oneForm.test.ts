import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnNumber, shortNumber } from '../../client/activities/descent/stageText';
import { pointText } from '../../client/ui/pointText';
import { texNumber } from '../../client/ui/texNumber';
import { formatSignificant } from '../../shared/math/number';

/** How numbers that stand on more than one screen at once look on each of them. */
const seen = [
  [0.022027, '0.02203'],
  [0.0076482, '0.007648'],
  [12.3456, '12.35'],
  [-2.6, '−2.6'],
] as const;

/** Every source of ours in these folders. */
const sources = ['client', 'server/room'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);

/** What a bound on decimals is used for that no one reads as one of the lesson's numbers. */
const mayRound: Readonly<Record<string, string>> = {
  'client/ui/Stepper.tsx': 'cleans a step of what binary fractions add',
  'client/activities/network/NetworkStage.tsx': 'CSS lengths, and outputs for those who hear the drawing',
  'client/ui/Contours.tsx': 'the coordinates of a path',
  'client/activities/race/stage.tsx': 'the coordinates of a path',
};

describe('One number, one form', () => {
  it.each(seen)('%d stands everywhere as %s', (value, text) => {
    const onStage = [formatSignificant(value), columnNumber(value), shortNumber(value)];
    expect(onStage).toEqual([text, text, text]);
    expect(pointText({ x: value, y: value })).toBe(`(${text}, ${text})`);
    expect(texNumber(value)).toBe(text.replace('−', '-'));
  });

  it('is kept by everything that writes one: no screen asks for digits of its own', () => {
    const asks = /\b(?:formatSignificant|texNumber|texFactor)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*,\s*\d\)/;
    const found = sources.filter((file) => {
      const text = readFileSync(file, 'utf8');
      const rounds = /^client\/(?!plots\/)/.test(file) && /\.to(?:Fixed|Precision)\(/.test(text);
      return asks.test(text) || (rounds && !Object.hasOwn(mayRound, file));
    });
    expect(found).toEqual([]);
  });
});
