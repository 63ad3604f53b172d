/** The questions about the product ⟨a, b⟩ = ‖a‖‖b‖cos θ and about lengths. */
import { pick, type Random } from '../../../math/random';
import { dot, norm, type Vec2 } from '../../../math/vec';
import type { GivenNumber, NamedArrow, Sketch } from '../asked';
import { choice, nothing, number } from './template';
import { factor, pointTex, same, signed, tex } from './texts';

const sizes = [1, 2, 3, 4, 5] as const;

const partsOf = (name: string, { x, y }: Vec2): readonly GivenNumber[] => [
  { symbol: `${name}_1`, tex: `${name}_{1}`, value: x },
  { symbol: `${name}_2`, tex: `${name}_{2}`, value: y },
];

const drawn = (...arrows: readonly NamedArrow[]): Sketch => ({ kind: 'arrows', arrows });

const drawTwo = (random: Random) => ({
  a_1: signed(random, sizes),
  a_2: signed(random, sizes),
  b_1: signed(random, sizes),
  b_2: signed(random, sizes),
});

export const dotProduct = number('dotProduct', drawTwo, ({ a_1, a_2, b_1, b_2 }) => {
  const a = { x: a_1, y: a_2 };
  const b = { x: b_1, y: b_2 };
  const value = dot(a, b);
  return {
    prompt: {
      ja: `$a = ${pointTex(a)}$、$b = ${pointTex(b)}$ のとき、$\\langle a, b\\rangle$ はいくつですか？`,
      en: `$a = ${pointTex(a)}$ and $b = ${pointTex(b)}$. What is $\\langle a, b\\rangle$?`,
    },
    given: [...partsOf('a', a), ...partsOf('b', b)],
    sketch: drawn({ name: 'a', to: a }, { name: 'b', to: b }),
    tex: '\\langle a, b\\rangle',
    value,
    wrong: [
      {
        rule: 'added',
        value: a.x + a.y + b.x + b.y,
        label: { ja: '成分を全部足した', en: 'All the parts added' },
        hint: {
          ja: '足す前に、同じ番号の成分どうしをかけます。',
          en: 'Before adding, multiply the parts that have the same number.',
        },
      },
      {
        rule: 'crossed',
        value: a.x * b.y + a.y * b.x,
        label: { ja: 'ななめにかけた', en: 'Multiplied crosswise' },
        hint: {
          ja: '$a_1$ には $b_1$、$a_2$ には $b_2$ をかけます。',
          en: '$a_1$ goes with $b_1$, and $a_2$ with $b_2$.',
        },
      },
      {
        rule: 'lengthsOnly',
        value: norm(a) * norm(b),
        label: { ja: '長さだけをかけた（$\\cos\\theta$ なし）', en: 'Lengths only (no $\\cos\\theta$)' },
        hint: {
          ja: '長さの積になるのは、同じ向きのときだけです。向きの分 $\\cos\\theta$ もかけます。',
          en: 'The product of the lengths holds only for the same direction: $\\cos\\theta$ is a factor, too.',
        },
      },
      {
        rule: 'signLost',
        value: Math.abs(a.x * b.x) + Math.abs(a.y * b.y),
        label: { ja: '符号を落とした', en: 'A sign lost' },
        hint: {
          ja: '正の数と負の数の積は負です。符号をつけたまま足します。',
          en: 'Plus times minus is minus. Keep the signs when you add.',
        },
      },
    ],
    why: same(
      `$\\langle a, b\\rangle = a_1 b_1 + a_2 b_2$ $= ${factor(a.x)} \\times ${factor(b.x)} + ${factor(a.y)} \\times ${factor(b.y)}$ $= ${tex(value)}$`,
    ),
  };
});

/** Sides of right-angled triangles whose longest side is a round number. */
const triangles = [
  [3, 4],
  [6, 8],
  [9, 12],
  [5, 12],
  [8, 15],
  [12, 16],
  [0.3, 0.4],
  [1.5, 2],
] as const;

function drawTriangle(random: Random) {
  const [short, long] = pick(random, triangles) ?? [3, 4];
  const lying = random() < 0.5;
  return { a_1: signed(random, [lying ? long : short]), a_2: signed(random, [lying ? short : long]) };
}

export const vectorLength = number('vectorLength', drawTriangle, ({ a_1, a_2 }) => {
  const a = { x: a_1, y: a_2 };
  return {
    prompt: {
      ja: `$a = ${pointTex(a)}$ の長さ $\\lVert a\\rVert$ はいくつですか？`,
      en: `How long is $a = ${pointTex(a)}$? What is $\\lVert a\\rVert$?`,
    },
    given: partsOf('a', a),
    sketch: drawn({ name: 'a', to: a }),
    tex: '\\lVert a\\rVert',
    value: norm(a),
    wrong: [
      {
        rule: 'sidesAdded',
        value: Math.abs(a.x) + Math.abs(a.y),
        label: { ja: '横と縦を足した', en: 'The two sides added' },
        hint: {
          ja: '横に行ってから縦に行く道のりです。まっすぐ行けばもっと短いです。三平方の定理を使います。',
          en: 'That is the way along both sides. Straight across is shorter: use Pythagoras.',
        },
      },
      {
        rule: 'partsAdded',
        value: a.x + a.y,
        label: { ja: '成分をそのまま足した', en: 'The parts added with their signs' },
        hint: {
          ja: '長さは負の成分でも長さです。2乗してから足し、ルートを取ります。',
          en: 'A negative part has a length, too: square, add, and take the root.',
        },
      },
      {
        rule: 'rootForgotten',
        value: dot(a, a),
        label: { ja: 'ルートを忘れた', en: 'The root forgotten' },
        hint: {
          ja: '2乗の和までは合っています。最後にルートを取ります。',
          en: 'The sum of the squares is right so far. Take its root at the end.',
        },
      },
    ],
    why: same(
      `$\\lVert a\\rVert = \\sqrt{${factor(a.x)}^2 + ${factor(a.y)}^2}$ $= \\sqrt{${tex(dot(a, a))}}$ $= ${tex(norm(a))}$`,
    ),
  };
});

const turned = (degrees: number): readonly NamedArrow[] => {
  const angle = (degrees * Math.PI) / 180;
  const round = (value: number) => Math.round(value * 100) / 100 + 0;
  return [
    { name: 'a', to: { x: 2, y: 0 } },
    { name: 'b', to: { x: round(1.5 * Math.cos(angle)), y: round(1.5 * Math.sin(angle)) } },
  ];
};

export const smallestCosine = choice('smallestCosine', nothing, () => ({
  prompt: {
    ja: '$b$ の長さは変えずに、向きだけを変えます。$\\langle a, b\\rangle = \\lVert a\\rVert \\lVert b\\rVert \\cos\\theta$ が最小になるのは？',
    en: '$b$ keeps its length and turns. Where is $\\langle a, b\\rangle = \\lVert a\\rVert \\lVert b\\rVert \\cos\\theta$ smallest?',
  },
  right: {
    text: { ja: '正反対：$\\theta = 180^\\circ$', en: 'Opposite: $\\theta = 180^\\circ$' },
    arrows: turned(180),
  },
  wrong: [
    {
      text: { ja: '同じ向き：$\\theta = 0^\\circ$', en: 'The same way: $\\theta = 0^\\circ$' },
      arrows: turned(0),
      rule: 'largest',
      label: { ja: '最大になる向き', en: 'Where it is largest' },
      hint: {
        ja: '同じ向きでは $\\cos 0^\\circ = 1$ で、最大になります。',
        en: 'For the same direction $\\cos 0^\\circ = 1$, which is the largest.',
      },
    },
    {
      text: { ja: '直角：$\\theta = 90^\\circ$', en: 'At a right angle: $\\theta = 90^\\circ$' },
      arrows: turned(90),
      rule: 'zeroIsSmallest',
      label: { ja: '$0$ を最小と考えた', en: '$0$ taken for the smallest' },
      hint: {
        ja: '直角では $0$ です。負の数は $0$ より小さいです。',
        en: 'At a right angle it is $0$. Negative numbers are smaller than $0$.',
      },
    },
    {
      text: { ja: 'ななめ後ろ：$\\theta = 135^\\circ$', en: 'Half backwards: $\\theta = 135^\\circ$' },
      arrows: turned(135),
      rule: 'halfWay',
      label: { ja: '途中で止めた', en: 'Stopped on the way' },
      hint: {
        ja: '$\\cos 135^\\circ$ は約 $-0.71$ です。もっと回すと、もっと小さくなります。',
        en: '$\\cos 135^\\circ$ is about $-0.71$. Turn on, and it gets smaller still.',
      },
    },
  ],
  why: {
    ja: '$\\cos\\theta$ が最小になるのは $\\cos 180^\\circ = -1$ です。だから、いちばん速く下るのは傾きの矢印 $\\nabla z$ と正反対の向きです。',
    en: '$\\cos\\theta$ is smallest at $\\cos 180^\\circ = -1$. That is why the steepest way down is opposite to the arrow of the slopes, $\\nabla z$.',
  },
}));

const drawLengths = (random: Random) => ({
  lengthA: pick(random, [2, 3, 4, 5, 6]) ?? 2,
  lengthB: pick(random, [0.5, 1.5, 2, 3, 5]) ?? 3,
});

export const smallestProduct = number('smallestProduct', drawLengths, ({ lengthA: a, lengthB: b }) => {
  return {
    prompt: {
      ja: `$\\lVert a\\rVert = ${tex(a)}$、$\\lVert b\\rVert = ${tex(b)}$ で、向きは自由です。$\\langle a, b\\rangle$ の最小値は？`,
      en: `$\\lVert a\\rVert = ${tex(a)}$ and $\\lVert b\\rVert = ${tex(b)}$, in any directions. What is the smallest $\\langle a, b\\rangle$?`,
    },
    given: [
      { symbol: 'lengthA', tex: null, value: a },
      { symbol: 'lengthB', tex: null, value: b },
    ],
    tex: '\\langle a, b\\rangle',
    value: -a * b,
    wrong: [
      {
        rule: 'largest',
        value: a * b,
        label: { ja: '最大値', en: 'The largest value' },
        hint: {
          ja: 'それは同じ向きのときの値です。正反対に向けるとどうなりますか？',
          en: 'That is the value for the same direction. What if they point opposite ways?',
        },
      },
      {
        rule: 'zeroIsSmallest',
        value: 0,
        label: { ja: '直角のときの $0$', en: 'The $0$ of a right angle' },
        hint: {
          ja: '直角では $0$ です。さらに回すと負になります。',
          en: 'At a right angle it is $0$. Turn further and it becomes negative.',
        },
      },
      {
        rule: 'lengthsAdded',
        value: -(a + b),
        label: { ja: '長さを足した', en: 'The lengths added' },
        hint: { ja: '2 つの長さは、足さずにかけます。', en: 'The two lengths are multiplied, not added.' },
      },
    ],
    why: same(
      `$-\\lVert a\\rVert \\lVert b\\rVert \\le \\langle a, b\\rangle \\le \\lVert a\\rVert \\lVert b\\rVert$, $-${tex(a)} \\times ${tex(b)} = ${tex(-a * b)}$`,
    ),
  };
});
