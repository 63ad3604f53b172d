/** What is said of a slip in Δx or in Δy alone. Judges nothing. */
import type { Component, StepMistake } from '../../../shared/math/diagnosis/step';
import type { PartMistake } from '../../../shared/math/diagnosis/stepRules';
import { dictionary, fill, say } from '../../ui/language';
import { stepWords } from './mistakes';

/** {c} is the component, {o} the other one. */
const hints = dictionary({
  oneSignLost: {
    ja: '$\\Delta {c}$ の符号が逆です。マイナスは $\\Delta x$ と $\\Delta y$ の両方にかかります。',
    en: 'The sign of $\\Delta {c}$ is turned. The minus goes with both $\\Delta x$ and $\\Delta y$.',
  },
  forgotEta: {
    ja: '$\\Delta {c}$ に $\\eta$ をかけると、$-\\eta\\,\\partial z/\\partial {c}$ になります。',
    en: '$\\Delta {c}$ still has to be multiplied by $\\eta$: it is $-\\eta\\,\\partial z/\\partial {c}$.',
  },
  uphillForgotEta: {
    ja: '$\\Delta {c}$ は傾き $\\partial z/\\partial {c}$ そのものです。符号を逆にして、$\\eta$ をかけます。',
    en: '$\\Delta {c}$ is the slope $\\partial z/\\partial {c}$ itself. Turn its sign round and multiply by $\\eta$.',
  },
  swapped: {
    ja: '$\\Delta {c}$ には $\\partial z/\\partial {o}$ ではなく、$\\partial z/\\partial {c}$ を使います。',
    en: '$\\Delta {c}$ takes $\\partial z/\\partial {c}$, not $\\partial z/\\partial {o}$.',
  },
  newPoint: {
    ja: '$\\Delta {c}$ が、動いた先の $ {c}$ になっています。聞かれているのは、そこまでの動きです。',
    en: 'For $\\Delta {c}$ you gave the $ {c}$ where the point arrives. The question is how far it moves.',
  },
  minusEtaPosition: {
    ja: '$\\Delta {c}$ では、$ {c}$ ではなく傾き $\\partial z/\\partial {c}$ に $-\\eta$ をかけます。',
    en: 'For $\\Delta {c}$ multiply the slope $\\partial z/\\partial {c}$ by $-\\eta$, not $ {c}$ itself.',
  },
  otherVariableZero: {
    ja: '$\\Delta {c}$ では、$ {o}$ は 0 ではなく、いまの値のままです。',
    en: 'For $\\Delta {c}$, $ {o}$ is not 0: it keeps its present value.',
  },
  sumInBoth: {
    ja: '$\\Delta {c}$ では、2 つの傾きを足しません。$\\partial z/\\partial {c}$ だけを使います。',
    en: 'For $\\Delta {c}$ the two slopes are not added: it takes $\\partial z/\\partial {c}$ alone.',
  },
  dividedBySlope: {
    ja: '$\\Delta {c}$ では、傾きで割るのではなく、かけます。',
    en: 'For $\\Delta {c}$ multiply by the slope instead of dividing.',
  },
  etaTwice: {
    ja: '$\\Delta {c}$ に、$\\eta$ は 1 回だけかけます。',
    en: 'In $\\Delta {c}$, $\\eta$ goes in only once.',
  },
  coordinatesSwapped: {
    ja: '$\\Delta {c}$ では、$x$ と $y$ が入れ替わっています。点の 1 つめの数が $x$ です。',
    en: 'For $\\Delta {c}$, $x$ and $y$ were put in the other way round: the point’s first number is $x$.',
  },
}) satisfies Readonly<Record<PartMistake, unknown>>;

const words = dictionary({
  label: { ja: '$\\Delta {c}$：{label}', en: '$\\Delta {c}$: {label}' },
  right: { ja: '$\\Delta {c}$ は合っています。', en: '$\\Delta {c}$ is right.' },
});

/** The slip's name with its component before it. */
export const partLabel = (rule: StepMistake, of: Component): string =>
  fill(say(words.label), { c: of, label: say(stepWords[rule].label) });

export const partRight = (of: Component): string => fill(say(words.right), { c: of });

/** null: a rule that is known of both components together alone */
export function partHint(rule: StepMistake, of: Component): string | null {
  const hint = Object.entries(hints).find(([known]) => known === rule)?.[1];
  return hint ? fill(say(hint), { c: of, o: of === 'x' ? 'y' : 'x' }) : null;
}
