/** The questions about one step of gradient descent: its direction, its size, in n variables. */
import { pick, type Random } from '../../../math/random';
import type { Vec2 } from '../../../math/vec';
import type { Words } from '../../../protocol/language';
import { choice, nothing, number } from './template';
import { factor, same, signed, tex } from './texts';

/** '2 to the right, 1 up': an arrow on squared paper in words. */
function walked({ x, y }: Vec2): Words {
  return {
    ja: `${x > 0 ? '右' : '左'}へ $${tex(Math.abs(x))}$、${y > 0 ? '上' : '下'}へ $${tex(Math.abs(y))}$`,
    en: `$${tex(Math.abs(x))}$ to the ${x > 0 ? 'right' : 'left'}, $${tex(Math.abs(y))}$ ${y > 0 ? 'up' : 'down'}`,
  };
}

function drawSlopes(random: Random) {
  const [small, large] = pick(random, [
    [1, 2],
    [1, 3],
    [2, 3],
  ] as const) ?? [1, 2];
  const flat = random() < 0.5;
  return { z_x: signed(random, [flat ? large : small]), z_y: signed(random, [flat ? small : large]) };
}

export const downArrow = choice('downArrow', drawSlopes, ({ z_x, z_y }) => {
  const slope = { x: z_x, y: z_y };
  const option = (to: Vec2) => ({ text: walked(to), arrows: [{ name: '', to }] });
  return {
    prompt: {
      ja: `$\\frac{\\partial z}{\\partial x} = ${tex(slope.x)}$、$\\frac{\\partial z}{\\partial y} = ${tex(slope.y)}$ の所にいます。いちばん急に下る矢印はどれですか？`,
      en: `Here $\\frac{\\partial z}{\\partial x} = ${tex(slope.x)}$ and $\\frac{\\partial z}{\\partial y} = ${tex(slope.y)}$. Which arrow goes down fastest?`,
    },
    given: [
      { symbol: 'z_x', tex: null, value: slope.x },
      { symbol: 'z_y', tex: null, value: slope.y },
    ],
    right: option({ x: -slope.x, y: -slope.y }),
    wrong: [
      {
        ...option(slope),
        rule: 'uphill',
        label: { ja: '傾きと同じ向き（上り）', en: 'The way of the slopes (up)' },
        hint: {
          ja: '傾きの矢印 $\\nabla z$ は、いちばん急な上りを指します。下るには逆向きです。',
          en: 'The arrow of the slopes $\\nabla z$ points up the steepest way. Down is opposite.',
        },
      },
      {
        ...option({ x: -slope.y, y: -slope.x }),
        rule: 'swapped',
        label: { ja: '$x$ と $y$ を取り違えた', en: '$x$ and $y$ exchanged' },
        hint: {
          ja: '横に進む分は $\\partial z/\\partial x$、縦に進む分は $\\partial z/\\partial y$ で決まります。',
          en: 'How far to the side comes from $\\partial z/\\partial x$, how far up or down from $\\partial z/\\partial y$.',
        },
      },
      {
        ...option({ x: -slope.y, y: slope.x }),
        rule: 'alongContour',
        label: { ja: '等高線に沿う向き', en: 'Along the contour line' },
        hint: {
          ja: '傾きの矢印と直角の向きです。そちらへは高さが変わりません。',
          en: 'That way is at a right angle to the slopes: the height stays the same.',
        },
      },
    ],
    why: {
      ja: `下る向きは $-\\eta\\nabla z$ です。両方の符号を逆にして $(${tex(-slope.x)},\\, ${tex(-slope.y)})$ の向きになります。`,
      en: `Down is $-\\eta\\nabla z$: both signs are turned round, which gives the direction $(${tex(-slope.x)},\\, ${tex(-slope.y)})$.`,
    },
  };
});

const drawStep = (random: Random) => ({
  η: pick(random, [0.05, 0.1, 0.2, 0.5]) ?? 0.1,
  z_x: signed(random, [2, 3, 4, 5, 6, 8]),
  x: signed(random, [1, 2, 3, 4]),
});

export const descentStep = number('descentStep', drawStep, ({ η: eta, z_x: slope, x }) => {
  const value = -eta * slope;
  return {
    prompt: {
      ja: `いま $x = ${tex(x)}$、そこでの傾きは $\\frac{\\partial z}{\\partial x} = ${tex(slope)}$、学習係数は $\\eta = ${tex(eta)}$ です。勾配降下法の一歩 $\\Delta x$ は？`,
      en: `Now $x = ${tex(x)}$, the slope there is $\\frac{\\partial z}{\\partial x} = ${tex(slope)}$, and $\\eta = ${tex(eta)}$. What is the step $\\Delta x$ of gradient descent?`,
    },
    given: [
      { symbol: 'x', tex: 'x', value: x },
      { symbol: 'z_x', tex: '\\frac{\\partial z}{\\partial x}', value: slope },
      { symbol: 'η', tex: '\\eta', value: eta },
    ],
    tex: '\\Delta x',
    value,
    wrong: [
      {
        rule: 'uphill',
        value: eta * slope,
        label: { ja: 'マイナスを忘れた（上り）', en: 'The minus forgotten (uphill)' },
        hint: {
          ja: '大きさは合っています。下るには、傾きと逆の符号にします。',
          en: 'The size is right. To go down, turn the sign of the slope round.',
        },
      },
      {
        rule: 'etaForgotten',
        value: -slope,
        label: { ja: '$\\eta$ をかけ忘れた', en: '$\\eta$ forgotten' },
        hint: {
          ja: '向きは合っています。傾きそのままでは大きすぎるので、$\\eta$ をかけます。',
          en: 'The direction is right. The slope itself would be too long a step: multiply by $\\eta$.',
        },
      },
      {
        rule: 'slopeItself',
        value: slope,
        label: { ja: '傾きそのまま', en: 'The slope itself' },
        hint: {
          ja: '一歩は傾きの $-\\eta$ 倍です。符号と $\\eta$ の両方がいります。',
          en: 'The step is $-\\eta$ times the slope: it needs the sign and $\\eta$.',
        },
      },
      {
        rule: 'newPoint',
        value: x + value,
        label: { ja: '動いたあとの $x$', en: 'Where $x$ gets to' },
        hint: {
          ja: 'それは動いたあとの場所です。ここでは動く分 $\\Delta x$ だけを答えます。',
          en: 'That is the place after the step. Here only the step $\\Delta x$ is asked.',
        },
      },
    ],
    why: same(
      `$\\Delta x = -\\eta\\,\\frac{\\partial z}{\\partial x}$ $= -${tex(eta)} \\times ${factor(slope)} = ${tex(value)}$`,
    ),
  };
});

const stepOf = (sign: string, slope: string) => `$\\Delta x_i = ${sign}\\eta\\,${slope}$`;
const ownSlope = '\\frac{\\partial f}{\\partial x_i}';
const everySlope = '\\sum_j \\frac{\\partial f}{\\partial x_j}';

export const manyVariables = choice('manyVariables', nothing, () => ({
  prompt: {
    ja: '変数が $n$ 個の $f(x_1, \\ldots, x_n)$ を勾配降下法で下ります。一歩はどれですか？',
    en: 'We go down $f(x_1, \\ldots, x_n)$, which has $n$ variables, by gradient descent. Which is one step?',
  },
  right: {
    text: {
      ja: `すべての $i$ で ${stepOf('-', ownSlope)}`,
      en: `${stepOf('-', ownSlope)} for every $i$`,
    },
  },
  wrong: [
    {
      text: {
        ja: `すべての $i$ で ${stepOf('', ownSlope)}`,
        en: `${stepOf('', ownSlope)} for every $i$`,
      },
      rule: 'uphill',
      label: { ja: 'マイナスがない（上り）', en: 'No minus (uphill)' },
      hint: {
        ja: '傾きと同じ符号に動くと、上ってしまいます。',
        en: 'A step with the same sign as the slope goes up.',
      },
    },
    {
      text: {
        ja: `傾きがいちばん大きい $i$ だけ ${stepOf('-', ownSlope)}`,
        en: `${stepOf('-', ownSlope)} for the $i$ with the largest slope only`,
      },
      rule: 'oneOnly',
      label: { ja: '1 つだけ動かした', en: 'Only one moved' },
      hint: {
        ja: '2 変数のときも、$x$ と $y$ の両方を動かしました。全部を一度に動かします。',
        en: 'With two variables both $x$ and $y$ moved. All of them move at once.',
      },
    },
    {
      text: {
        ja: `すべての $i$ で ${stepOf('-', everySlope)}`,
        en: `${stepOf('-', everySlope)} for every $i$`,
      },
      rule: 'slopesAdded',
      label: { ja: '傾きを全部足した', en: 'All the slopes added' },
      hint: {
        ja: 'それぞれの変数は、自分の傾きだけを使って動きます。',
        en: 'Each variable moves by its own slope only.',
      },
    },
  ],
  why: {
    ja: '2 変数のときと同じです。どの $x_i$ も、自分の傾きの $-\\eta$ 倍だけ、いっしょに動きます。',
    en: 'It is the same as with two variables: every $x_i$ moves by $-\\eta$ times its own slope, all together.',
  },
}));
