/** The questions that match symbols: Greek letters and their kin with their names, the lesson's signs with their meanings. */
import { ONE_SWAP } from '../../../math/diagnosis/question';
import type { Words } from '../../../protocol/language';
import type { Slip } from '../asked';
import { matching } from './template';
import { same } from './texts';

const PAIRS = 5;

type Pair = { readonly left: Words; readonly right: Words };

const pair = (sign: string, ja: string, en: string): Pair => ({ left: same(`$${sign}$`), right: { ja, en } });

const oneSwap: Slip = {
  rule: ONE_SWAP,
  label: { ja: '2 つが入れ替わった', en: 'Two exchanged' },
  hint: {
    ja: 'あと少しです。2 組だけ、相手が入れ替わっています。',
    en: 'Nearly there: just two of them have each other’s partner.',
  },
};

const letters: readonly Pair[] = [
  pair('\\eta', 'エータ', 'eta'),
  pair('\\partial', 'デル（ラウンド）', 'curly d'),
  pair('\\nabla', 'ナブラ', 'nabla'),
  pair('\\Delta', '大文字のデルタ', 'capital delta'),
  pair('\\delta', '小文字のデルタ', 'small delta'),
  pair('\\sigma', '小文字のシグマ', 'small sigma'),
  pair('\\Sigma', '大文字のシグマ', 'capital sigma'),
  pair('\\theta', 'シータ', 'theta'),
];

export const greekLetters = matching('greekLetters', {
  prompt: { ja: '文字と読み方を組にしましょう。', en: 'Match each letter with its name.' },
  pairs: letters,
  count: PAIRS,
  wrong: oneSwap,
  why: {
    ja: '$\\Delta$ と $\\delta$、$\\Sigma$ と $\\sigma$ は、同じ文字の大文字と小文字です。$\\partial$ と $\\nabla$ は、微分のためにできた記号です。',
    en: '$\\Delta$ and $\\delta$, $\\Sigma$ and $\\sigma$ are capital and small forms of one letter; $\\partial$ and $\\nabla$ were made for derivatives.',
  },
});

const meanings: readonly Pair[] = [
  pair('\\eta', '学習係数：一歩の長さを決める数', 'the learning rate: it sets how long a step is'),
  pair(
    '\\frac{\\partial z}{\\partial x}',
    '$y$ を止めて、$x$ だけ動かしたときの傾き',
    'the slope when only $x$ moves and $y$ stands still',
  ),
  pair('\\nabla z', '2 つの傾きを並べた矢印', 'the arrow made of both slopes'),
  pair('\\Delta x', '$x$ を動かす分', 'how far $x$ moves'),
  pair('\\langle a, b\\rangle', '成分どうしをかけて足した数', 'the parts multiplied and added up'),
  pair('\\lVert a\\rVert', '矢印の長さ', 'the length of the arrow'),
  pair('\\simeq', 'ほぼ等しい', 'nearly equal'),
];

export const symbolMeanings = matching('symbolMeanings', {
  prompt: { ja: '記号と意味を組にしましょう。', en: 'Match each sign with its meaning.' },
  pairs: meanings,
  count: PAIRS,
  wrong: oneSwap,
  why: {
    ja: 'これらの記号で、勾配降下法は $(\\Delta x, \\Delta y) = -\\eta\\nabla z$ と 1 行で書けます。',
    en: 'With these signs gradient descent is one line: $(\\Delta x, \\Delta y) = -\\eta\\nabla z$.',
  },
});
