/**
 * What is said of each known slip in a partial derivative: a short label for lists, a kind hint for the one who
 * made it. Mathematics stands between dollar signs. Judges nothing.
 */
import type { PartialRule } from '../../../shared/math/diagnosis/partial';
import type { Words } from '../../../shared/protocol/language';

export type MistakeWords = { readonly label: Words; readonly hint: Words };

export const partialWords: Readonly<Record<PartialRule, MistakeWords>> = {
  errorSignFlipped: {
    label: { ja: '差の符号が逆', en: 'Sign of the error' },
    hint: {
      ja: '$C_k$ を $a^3_j$ で微分すると $a^3_j - t_j$ です。引く順番が逆になっています。',
      en: 'Differentiating $C_k$ by $a^3_j$ gives $a^3_j - t_j$: the difference is the other way round.',
    },
  },
  noOutputSlope: {
    label: { ja: "出力層の $\\sigma'$ がない", en: "No $\\sigma'$ of the output" },
    hint: {
      ja: '出力層を通るところで $a^3_j(1 - a^3_j)$ をかけます。',
      en: 'On the way through the output unit, multiply by $a^3_j(1 - a^3_j)$.',
    },
  },
  noHiddenSlope: {
    label: { ja: "中間層の $\\sigma'$ がない", en: "No $\\sigma'$ of the hidden unit" },
    hint: {
      ja: '中間層を通るところで $a^2_i(1 - a^2_i)$ をかけます。',
      en: 'On the way through the hidden unit, multiply by $a^2_i(1 - a^2_i)$.',
    },
  },
  lowerOutputLeftOut: {
    label: { ja: '下の層の出力がない（バイアスの値）', en: 'Input left out (the bias’s value)' },
    hint: {
      ja: 'これはバイアスの偏微分です。重みでは、最後にその重みへ入ってくる値をかけます。',
      en: 'That is the bias’s partial derivative. For a weight, multiply by the value that enters it.',
    },
  },
  inputForHidden: {
    label: { ja: '$a^2$ のかわりに $x$', en: '$x$ for $a^2$' },
    hint: {
      ja: 'この重みに入ってくるのは画素 $x$ ではなく、中間層の出力 $a^2$ です。',
      en: 'What enters this weight is the hidden unit’s output $a^2$, not a pixel $x$.',
    },
  },
  doubled: {
    label: { ja: '2倍になっている', en: 'Doubled' },
    hint: {
      ja: '$C_k$ の前の $\\frac{1}{2}$ と、微分で出る 2 とが打ち消し合います。',
      en: 'The $\\frac{1}{2}$ in $C_k$ and the 2 from differentiating cancel out.',
    },
  },
  slopeAtOutput: {
    label: { ja: "$\\sigma'$ に $a$ を入れた", en: "$\\sigma'$ taken at $a$" },
    hint: {
      ja: "$\\sigma'$ は $z$ での値です。$a = \\sigma(z)$ なので、そのまま $a(1 - a)$ とします。",
      en: "$\\sigma'$ is taken at $z$. Since $a = \\sigma(z)$, it is simply $a(1 - a)$.",
    },
  },
  weightedInputForOutput: {
    label: { ja: '$a$ のかわりに $z$', en: '$z$ for $a$' },
    hint: {
      ja: '$z$ は $\\sigma$ に入る前の値です。ここでは、出てきた $a$ を使います。',
      en: '$z$ is the value before $\\sigma$. Here it takes what comes out: $a$.',
    },
  },
  errorNotDifferentiated: {
    label: { ja: '2乗誤差を微分していない', en: 'Squared error not differentiated' },
    hint: {
      ja: '誤差が2乗のままです。微分すると $a^3_j - t_j$ になります。',
      en: 'The error is still squared. Differentiated, it is $a^3_j - t_j$.',
    },
  },
  targetLeftOut: {
    label: { ja: '正解 $t$ がない', en: 'Target $t$ left out' },
    hint: {
      ja: '最初の因子は $a^3_j$ だけではなく、正解を引いた $a^3_j - t_j$ です。',
      en: 'The first factor is not $a^3_j$ alone but $a^3_j - t_j$, with the target taken away.',
    },
  },
  otherOutput: {
    label: { ja: 'もう一方の出力', en: 'The other output' },
    hint: {
      ja: 'もう一方の出力ユニットの値です。あなたのパラメータがつながる方を使います。',
      en: 'That belongs to the other output unit. Use the one your parameter leads to.',
    },
  },
  swappedIndices: {
    label: { ja: '添え字が逆', en: 'Indices swapped' },
    hint: {
      ja: '添え字は先に行き先、次に出発点です。$w^3_{21}$ は 1 から 2 への重みです。',
      en: 'The target comes first, then the source: $w^3_{21}$ leads from 1 to 2.',
    },
  },
  onlyPath1: {
    label: { ja: '通り道 1 だけ', en: 'Only path 1' },
    hint: {
      ja: '出力 1 を通る道だけです。出力 2 を通る道も足します。',
      en: 'That is only the path through output 1. Add the path through output 2.',
    },
  },
  onlyPath2: {
    label: { ja: '通り道 2 だけ', en: 'Only path 2' },
    hint: {
      ja: '出力 2 を通る道だけです。出力 1 を通る道も足します。',
      en: 'That is only the path through output 2. Add the path through output 1.',
    },
  },
  pathsAveraged: {
    label: { ja: '通り道を平均した', en: 'Paths averaged' },
    hint: {
      ja: '2 つの通り道は平均せず、そのまま足します。',
      en: 'The two paths are added, not averaged.',
    },
  },
  pathsSubtracted: {
    label: { ja: '通り道を引いた', en: 'Paths subtracted' },
    hint: {
      ja: '2 つの通り道は引かずに、足します。',
      en: 'The two paths are added, not subtracted.',
    },
  },
  weightLeftOut: {
    label: { ja: '$w^3$ がない', en: '$w^3$ left out' },
    hint: {
      ja: '中間層から出力層へ行くところで $w^3_{ji}$ をかけます。',
      en: 'On the way from the hidden to the output layer, multiply by $w^3_{ji}$.',
    },
  },
  weightTransposed: {
    label: { ja: '$w^3$ の添え字が逆', en: '$w^3$ transposed' },
    hint: {
      ja: '$w^3$ の添え字が逆です。$i$ から $j$ への重みは $w^3_{ji}$ です。',
      en: 'The indices of $w^3$ are the wrong way round: from $i$ to $j$ it is $w^3_{ji}$.',
    },
  },
  biasMultiplied: {
    label: { ja: 'バイアス $b$ をかけた', en: 'Multiplied by $b$' },
    hint: {
      ja: '$z$ をバイアスで微分すると 1 です。$b$ はかけません。',
      en: 'Differentiating $z$ by its bias gives 1, so $b$ is not a factor.',
    },
  },
  summedOverAll: {
    label: { ja: '全部の画像の和', en: 'Summed over all pictures' },
    hint: {
      ja: 'すべての画像の和 $\\partial C_T$ です。いま聞かれているのは、この画像だけの $\\partial C_k$ です。',
      en: 'That is the sum over all pictures, $\\partial C_T$. The question is about this picture alone, $\\partial C_k$.',
    },
  },
  averagedOverAll: {
    label: { ja: '全部の画像の平均', en: 'Averaged over all pictures' },
    hint: {
      ja: 'すべての画像の平均になっています。コストは平均ではなく、聞かれた画像で計算します。',
      en: 'That is the mean over all pictures. The cost is never a mean: use the picture that was asked for.',
    },
  },
  onePictureOnly: {
    label: { ja: '1 枚の画像だけ', en: 'One picture only' },
    hint: {
      ja: '1 枚の画像だけの値です。$C_T$ では、すべての画像を足します。',
      en: 'That is one picture’s value. For $C_T$, add all the pictures.',
    },
  },
  gaveUpdate: {
    label: { ja: '動かす量 $-\\eta\\,\\partial C$', en: 'The update $-\\eta\\,\\partial C$' },
    hint: {
      ja: 'これはパラメータを動かす量です。聞かれているのは、$-\\eta$ をかける前の偏微分です。',
      en: 'That is how far the parameter will move. The question is the partial derivative, before $-\\eta$.',
    },
  },
};

export const partialOutcomeWords = {
  undecided: { ja: 'どちらか決められない', en: 'Undecided' },
  unknown: { ja: 'よくある間違いには当てはまりません', en: 'A number that none of the known slips gives' },
} as const satisfies Record<string, Words>;
