import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { plainRich, splitRich } from '../../client/ui/Tex';
import { drawQuestion, questionTemplates } from '../../shared/activities/question/templates/questions';
import type { QuestionContent } from '../../shared/activities/question/templates/template';
import { seeded } from '../../shared/math/random';
import { type Language, languages, type Words } from '../../shared/protocol/language';

function drawn(id: (typeof questionTemplates)[number]['id']): readonly QuestionContent[] {
  return Array.from({ length: 20 }, (_, seed) =>
    drawQuestion(id, seeded(`words ${id} ${seed}`), null),
  ).flatMap((content) => content ?? []);
}

/** Everything with a text in both languages, wherever it lies. */
function textsIn(part: unknown): readonly Words[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('ja' in part && 'en' in part) return [part as Words];
  return Object.values(part).flatMap(textsIn);
}

const formulas = (text: string) => splitRich(text).flatMap((one) => (one.tex ? [one.text] : []));

describe.each(questionTemplates.map(({ id }) => id))('the words of the question %s', (id) => {
  const contents = drawn(id);
  const texts = contents.flatMap(textsIn);

  it.each(languages)('are there in %s, and typeset without an error', (language: Language) => {
    expect(texts.length).toBeGreaterThan(100);
    for (const text of new Set(texts.map((words) => words[language]))) {
      expect(text.trim()).not.toBe('');
      for (const part of splitRich(text)) {
        if (part.tex) katex.renderToString(part.text, { throwOnError: true });
        else expect(part.text).not.toMatch(/[$\\]/);
      }
    }
  });

  it('are heard without a trace of TeX', () => {
    for (const words of texts) {
      for (const language of languages) expect(plainRich(words[language])).not.toMatch(/[\\{}$]/);
    }
  });

  it('have the same formulas in both languages, whatever the order in which they are said', () => {
    for (const { ja, en } of texts) expect(formulas(ja).sort()).toEqual(formulas(en).sort());
  });

  it('speak politely and end as sentences do, where they are sentences', () => {
    for (const { asked, solution } of contents) {
      expect(asked.prompt.ja).toMatch(/[。？]$/);
      expect(asked.prompt.en).toMatch(/[.?]$/);
      for (const { hint } of solution.slips) {
        expect(hint.ja).toMatch(/[。？]$/);
        expect(hint.en).toMatch(/[.?]$/);
      }
    }
  });

  it('tell any two slips apart by their labels', () => {
    for (const { solution } of contents) {
      for (const language of languages) {
        const labels = solution.slips.map(({ label }) => label[language]);
        expect(new Set(labels).size).toBe(labels.length);
      }
    }
  });

  it('never call anybody or anything wrong, false or a failure', () => {
    const harsh = /wrong|false|fail|incorrect|bad|間違|誤り|不正解|失敗|だめ|ダメ/i;
    const slips = contents.flatMap(({ solution }) => solution.slips);
    const said = slips.flatMap(({ label, hint }) => [label.ja, label.en, hint.ja, hint.en]);
    expect(said.filter((text) => harsh.test(text))).toEqual([]);
  });
});
