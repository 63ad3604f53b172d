/** The questions that compute with partial derivatives: one at a point, and the change in height they foretell. */

import type { Random } from '../../../math/random';
import { number } from './template';
import { factor, pointTex, same, signed, tex } from './texts';

type Quadratic = { readonly xx: number; readonly xy: number; readonly yy: number };

const heightOf = ({ xx, xy, yy }: Quadratic, x: number, y: number) => xx * x * x + xy * x * y + yy * y * y;

/** 2x² + 3xy − y², a factor of 1 unwritten. */
function quadraticTex({ xx, xy, yy }: Quadratic): string {
  const term = (value: number, power: string, first: boolean) => {
    const size = Math.abs(value) === 1 ? '' : tex(Math.abs(value));
    if (first) return `${value < 0 ? '-' : ''}${size}${power}`;
    return `${value < 0 ? '-' : '+'} ${size}${power}`;
  };
  return [term(xx, 'x^2', true), term(xy, 'xy', false), term(yy, 'y^2', false)].join(' ');
}

const drawQuadratic = (random: Random) => ({
  xx: signed(random, [1, 2, 3]),
  xy: signed(random, [1, 2, 3, 4]),
  yy: signed(random, [1, 2, 3]),
  x: signed(random, [1, 2, 3]),
  y: signed(random, [1, 2, 3]),
});

export const partialAt = number('partialAt', drawQuadratic, ({ x, y, ...f }) => {
  const alongX = 2 * f.xx * x + f.xy * y;
  const alongY = f.xy * x + 2 * f.yy * y;
  const both = `${factor(2 * f.xx)} \\times ${factor(x)} + ${factor(f.xy)} \\times ${factor(y)}`;
  return {
    prompt: {
      ja: `$f(x, y) = ${quadraticTex(f)}$ の、点 $${pointTex({ x, y })}$ での $\\frac{\\partial f}{\\partial x}$ はいくつですか？`,
      en: `$f(x, y) = ${quadraticTex(f)}$. What is $\\frac{\\partial f}{\\partial x}$ at the point $${pointTex({ x, y })}$?`,
    },
    given: [
      { symbol: 'x', tex: 'x', value: x },
      { symbol: 'y', tex: 'y', value: y },
      { symbol: 'xx', tex: null, value: f.xx },
      { symbol: 'xy', tex: null, value: f.xy },
      { symbol: 'yy', tex: null, value: f.yy },
    ],
    tex: '\\frac{\\partial f}{\\partial x}',
    value: alongX,
    wrong: [
      {
        rule: 'otherVariable',
        value: alongY,
        label: { ja: '$y$ で微分した', en: 'Differentiated by $y$' },
        hint: {
          ja: '$\\partial f/\\partial x$ では $x$ だけを動かします。$y$ は止まっている数です。',
          en: 'For $\\partial f/\\partial x$ only $x$ moves; $y$ is a number that stands still.',
        },
      },
      {
        rule: 'otherAsZero',
        value: 2 * f.xx * x,
        label: { ja: '$xy$ の項を消した', en: 'The term with $xy$ dropped' },
        hint: {
          ja: '$y$ は止まっていますが、$0$ ではありません。$xy$ を $x$ で微分すると $y$ が残ります。',
          en: '$y$ stands still, but it is not $0$: the derivative of $xy$ by $x$ is $y$.',
        },
      },
      {
        rule: 'bothAdded',
        value: alongX + alongY,
        label: { ja: '$x$ と $y$ の傾きを足した', en: 'The slopes in $x$ and $y$ added' },
        hint: {
          ja: '聞かれているのは $x$ の向きの傾きだけです。',
          en: 'Only the slope in the direction of $x$ is asked.',
        },
      },
      {
        rule: 'notDifferentiated',
        value: heightOf(f, x, y),
        label: { ja: '微分せずに代入した', en: 'Put in without differentiating' },
        hint: {
          ja: 'それは高さ $f(x, y)$ です。傾きは、微分してから代入します。',
          en: 'That is the height $f(x, y)$. For the slope, differentiate first and then put the numbers in.',
        },
      },
    ],
    why: same(`$\\frac{\\partial f}{\\partial x} = ${derivativeTex(f)}$ $= ${both}$ $= ${tex(alongX)}$`),
  };
});

/** ∂f/∂x = 4x + 3y */
function derivativeTex({ xx, xy }: Quadratic): string {
  const cross = `${xy < 0 ? '-' : '+'} ${Math.abs(xy) === 1 ? '' : tex(Math.abs(xy))}y`;
  return `${tex(2 * xx)}x ${cross}`;
}

const sizes = [0.1, 0.2, 0.3, 0.4, 0.5] as const;

const drawSlopesAndStep = (random: Random) => ({
  z_x: signed(random, [2, 3, 4, 5]),
  z_y: signed(random, [2, 3, 4, 5]),
  dx: signed(random, sizes),
  dy: signed(random, sizes),
});

export const linearChange = number('linearChange', drawSlopesAndStep, ({ z_x, z_y, dx, dy }) => {
  const slope = { x: z_x, y: z_y };
  const step = { x: dx, y: dy };
  const value = slope.x * step.x + slope.y * step.y;
  return {
    prompt: {
      ja: `$\\frac{\\partial z}{\\partial x} = ${tex(slope.x)}$、$\\frac{\\partial z}{\\partial y} = ${tex(slope.y)}$ の所から $(\\Delta x, \\Delta y) = ${pointTex(step)}$ だけ動きます。$\\Delta z$ はおよそいくつですか？`,
      en: `From where $\\frac{\\partial z}{\\partial x} = ${tex(slope.x)}$ and $\\frac{\\partial z}{\\partial y} = ${tex(slope.y)}$ we move by $(\\Delta x, \\Delta y) = ${pointTex(step)}$. About how large is $\\Delta z$?`,
    },
    given: [
      { symbol: 'z_x', tex: '\\frac{\\partial z}{\\partial x}', value: slope.x },
      { symbol: 'z_y', tex: '\\frac{\\partial z}{\\partial y}', value: slope.y },
      { symbol: 'dx', tex: null, value: step.x },
      { symbol: 'dy', tex: null, value: step.y },
    ],
    tex: '\\Delta z',
    value,
    wrong: [
      {
        rule: 'onlyX',
        value: slope.x * step.x,
        label: { ja: '$x$ の分だけ', en: 'Only the part of $x$' },
        hint: {
          ja: '$y$ にも動いています。$\\partial z/\\partial y \\cdot \\Delta y$ も足します。',
          en: 'There is a step in $y$, too: add $\\partial z/\\partial y \\cdot \\Delta y$.',
        },
      },
      {
        rule: 'onlyY',
        value: slope.y * step.y,
        label: { ja: '$y$ の分だけ', en: 'Only the part of $y$' },
        hint: {
          ja: '$x$ にも動いています。$\\partial z/\\partial x \\cdot \\Delta x$ も足します。',
          en: 'There is a step in $x$, too: add $\\partial z/\\partial x \\cdot \\Delta x$.',
        },
      },
      {
        rule: 'crossed',
        value: slope.x * step.y + slope.y * step.x,
        label: { ja: '$x$ と $y$ を取り違えた', en: '$x$ and $y$ crossed' },
        hint: {
          ja: '$x$ の傾きには $\\Delta x$、$y$ の傾きには $\\Delta y$ をかけます。',
          en: 'The slope in $x$ goes with $\\Delta x$, the slope in $y$ with $\\Delta y$.',
        },
      },
      {
        rule: 'subtracted',
        value: slope.x * step.x - slope.y * step.y,
        label: { ja: '足さずに引いた', en: 'Subtracted instead of added' },
        hint: { ja: '2 つの分は足し合わせます。', en: 'The two parts are added.' },
      },
      {
        rule: 'slopesAdded',
        value: slope.x + slope.y,
        label: { ja: '傾きだけを足した', en: 'Only the slopes added' },
        hint: {
          ja: '傾きは「$1$ 進んだら」の変化です。進んだ分 $\\Delta x$、$\\Delta y$ をかけます。',
          en: 'A slope is the change for a step of $1$: multiply by the steps $\\Delta x$ and $\\Delta y$.',
        },
      },
    ],
    why: same(
      `$\\Delta z \\simeq \\frac{\\partial z}{\\partial x}\\Delta x + \\frac{\\partial z}{\\partial y}\\Delta y$ $= ${factor(slope.x)} \\times ${factor(step.x)} + ${factor(slope.y)} \\times ${factor(step.y)}$ $= ${tex(value)}$`,
    ),
  };
});
