import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { hintOf, stepWords } from '../../client/activities/descent/mistakes';
import { partHint, partLabel } from '../../client/activities/descent/partWords';
import { language } from '../../client/ui/language';
import { splitRich } from '../../client/ui/Tex';
import { texFactor, texNumber } from '../../client/ui/texNumber';
import { activities } from '../../shared/activities';
import { partMistakes } from '../../shared/math/diagnosis/stepRules';
import { languages, type Words } from '../../shared/protocol/language';

const inFog = Object.fromEntries(
  (Object.keys(stepWords) as (keyof typeof stepWords)[]).map((rule) => [
    rule,
    { label: stepWords[rule].label, hint: hintOf(rule, 'fog') },
  ]),
);
type Table = Readonly<Record<string, { readonly label: Words; readonly hint: Words }>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).length > 1 &&
  Object.values(value).every((one) => typeof one === 'object' && 'label' in one && 'hint' in one);

/** Whatever a kind's folder says of mistakes. */
const ofKinds = Object.entries(
  import.meta.glob<Readonly<Record<string, unknown>>>('../../client/activities/*/{mistakes,words}.ts', {
    eager: true,
  }),
).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, value]): readonly (readonly [string, Table])[] =>
    isTable(value) ? [[`${file.split('/').at(-2)}: ${name}`, value]] : [],
  ),
);
const tables: Readonly<Record<string, Table>> = { ...Object.fromEntries(ofKinds), 'descent in fog': inFog };

it('Every kind of activity that names mistakes has words for them', () => {
  const named = ofKinds.map(([name]) => name.split(':')[0]);
  expect([...new Set(named)].sort()).toEqual(
    // A question's slips bring words of their own.
    activities
      .map(({ kind }) => kind as string)
      .filter((kind) => kind !== 'question')
      .sort(),
  );
});

describe.each(Object.entries(tables))('the words for mistakes, %s,', (name, table) => {
  it.each(languages)('tell any two mistakes apart by their label in %s', (language) => {
    const labels = Object.values(table).map(({ label }) => label[language]);
    // A hint on level ground must not give away what the place is: there several share a label.
    if (name.endsWith('Hints')) expect(new Set(labels).size).toBeGreaterThan(1);
    else expect(new Set(labels).size).toBe(labels.length);
  });

  it.each(languages)('are typeset without an error in %s', (language) => {
    for (const { label, hint } of Object.values(table)) {
      for (const text of [label[language], hint[language]]) {
        for (const part of splitRich(text)) {
          if (part.tex) katex.renderToString(part.text, { throwOnError: true });
          else expect(part.text).not.toContain('$');
        }
      }
    }
  });

  it('speak to the learner politely and end as sentences do', () => {
    for (const { hint } of Object.values(table)) {
      expect(hint.ja).toMatch(/。$/);
      expect(hint.en).toMatch(/[.!?]$/);
    }
  });

  it('never call anybody or anything wrong, false or a failure', () => {
    const harsh = /wrong|false|fail|incorrect|bad|間違|誤り|不正解|失敗|だめ|ダメ/i;
    const said = Object.values(table).flatMap(({ label, hint }) =>
      languages.flatMap((language) => [label[language], hint[language]]),
    );
    // "the wrong way round" is a place for an index, not a verdict on a person.
    expect(
      said.map((text) => text.replace('the wrong way round', '')).filter((text) => harsh.test(text)),
    ).toEqual([]);
  });
});

describe('numbers in formulas', () => {
  it.each([
    [0.0725, '0.0725'],
    [-0.07254, '-0.07254'],
    [123456, '123500'],
    [7.25e-6, '7.25 \\times 10^{-6}'],
    [0, '0'],
    [-0, '0'],
  ])('%d is %s', (value, tex) => {
    expect(texNumber(value)).toBe(tex);
  });

  it('stand in brackets as factors where a sign would run into another', () => {
    expect([texFactor(-1), texFactor(2), texFactor(2e-7)]).toEqual(['(-1)', '2', '(2 \\times 10^{-7})']);
  });
});

describe('a slip in one component', () => {
  it.each(languages)('is told with its component’s name, typeset without an error, in %s', (spoken) => {
    language.value = spoken;
    for (const rule of partMistakes) {
      for (const of of ['x', 'y'] as const) {
        const said = [partLabel(rule, of), partHint(rule, of) ?? ''];
        for (const text of said) {
          expect(text).toContain(`\\Delta ${of}`);
          for (const part of splitRich(text)) {
            if (part.tex) katex.renderToString(part.text, { throwOnError: true });
            else expect(part.text).not.toMatch(/[${}]/);
          }
        }
      }
    }
    language.value = 'en';
  });

  it('claims no right direction, which a slip in one component alone does not have', () => {
    for (const rule of partMistakes) expect(partHint(rule, 'y')).not.toMatch(/direction/);
  });
});

it('In fog no hint sends a learner to look for contour lines', () => {
  // To aim at a minimum takes seeing it, and is not named in fog.
  const { straightToMinimum: _, ...named } = inFog;
  for (const { hint } of Object.values(named)) {
    expect(hint.ja).not.toMatch(/等高線/);
    expect(hint.en).not.toMatch(/contour/i);
  }
});
