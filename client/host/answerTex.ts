/** Typesetting a seat's answer as the server writes it for the host: '(−0.5, 0.1)', 'w2_31 = −0.0725'. Pure. */
import { paramTex, parseParamId } from '../../shared/math/param';

const assignment = /^([wb]\S+) = (.+)$/;

/** One formula an answer; a text of another shape stays as it is. */
export function answerTex(answer: string): string[] {
  // A parameter's own comma ('w2_1,12') has no space after it; a point's comma is inside its brackets.
  return answer.split(/, (?=[wb]\d)/).map((part) => {
    const [, name = '', value = ''] = assignment.exec(part) ?? [];
    const param = parseParamId(name);
    return asTex(param ? `${paramTex(param)} = ${value}` : part);
  });
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Numbers as people read them → as TeX reads them: '−1.2×10⁻³' → '-1.2\times 10^{-3}'. */
function asTex(text: string): string {
  return text
    .replace(/−/g, '-')
    .replace(/×/g, '\\times ')
    .replace(/[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (run) => {
      const digits = [...run].map((c) => (c === '⁻' ? '-' : String(superscripts.indexOf(c))));
      return `^{${digits.join('')}}`;
    });
}
