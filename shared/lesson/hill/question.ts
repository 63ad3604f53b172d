/** The activities that ask what the first half of the course was about. */
import type { QuestionActivity } from '../../activities/question/settings';

export const whatWeKnow: QuestionActivity = {
  id: 'what-we-know',
  kind: 'question',
  title: { ja: 'ここまででわかったこと', en: 'What we know now' },
  before: {
    ja: '前半でわかったことを、問題で確かめます。',
    en: 'A few questions on what the first half was about.',
  },
  after: {
    ja: '傾きを求め、$-\\eta$ 倍だけ動き、繰り返す。これで前半の道具がそろいました。',
    en: 'Find the slopes, move by $-\\eta$ times them, repeat: these are our tools so far.',
  },
  questions: ['levelGround', 'downArrow', 'descentStep', 'updateOrder', 'etaOrder', 'greekLetters'],
  rounds: 6,
  minutes: 8,
  skipIfLate: true,
  notes: {
    say: [
      {
        ja: 'まず 1 人で答えてください。答えを見せる前に、となりの人と理由を話してみましょう。',
        en: 'First answer alone. Before we show the answers, tell your neighbour why.',
      },
      {
        ja: '同じ問題を、数を変えてもう一度出せます。',
        en: 'The same question can be asked again with other numbers.',
      },
    ],
    expect: [
      {
        ja: '傾きが $0$ なら極小だと思いこむ人、マイナスや $\\eta$ を忘れる人がいます。',
        en: 'Some take slopes of $0$ for a sure minimum, some forget the minus or $\\eta$.',
      },
      {
        ja: '$\\delta$ と $\\sigma$、$\\partial$ は形が似ています。',
        en: '$\\delta$, $\\sigma$ and $\\partial$ look alike.',
      },
    ],
    ask: {
      ja: 'ほかの答えを選んだ人は、どう考えたのだと思いますか？',
      en: 'Those who chose another answer: what may they have thought?',
    },
  },
};

export const onSlopes: QuestionActivity = {
  id: 'questions-on-slopes',
  kind: 'question',
  title: { ja: '傾きと高さの変化', en: 'Slopes and the change in height' },
  before: {
    ja: '傾きの符号、平らな所、偏微分、$\\Delta z$ の見積もりを練習します。',
    en: 'We practise the sign of a slope, level ground, a partial derivative and the estimate of $\\Delta z$.',
  },
  after: {
    ja: '傾きは、どちらへどれだけ高さが変わるかを教えてくれます。',
    en: 'The slopes tell which way the height changes, and by how much.',
  },
  questions: ['slopeWay', 'levelGround', 'partialAt', 'linearChange'],
  rounds: 4,
  minutes: 8,
  skipIfLate: false,
  notes: {
    say: [
      {
        ja: '偏微分では、もう 1 つの変数を「止まっている数」と見ます。',
        en: 'In a partial derivative the other variable is a number that stands still.',
      },
    ],
    expect: [
      {
        ja: '$xy$ の項を、止まっているからと消してしまう人がいます。',
        en: 'Some drop the term with $xy$ because $y$ stands still.',
      },
    ],
    ask: {
      ja: '傾きが両方 $0$ の点には、どんな種類がありますか？',
      en: 'What kinds of points are there where both slopes are $0$?',
    },
  },
};

export const onProducts: QuestionActivity = {
  id: 'questions-on-products',
  kind: 'question',
  title: { ja: '内積と長さ', en: 'The product and the length' },
  before: {
    ja: '内積 $\\langle a, b\\rangle$（学校では $\\vec{a}\\cdot\\vec{b}$ と書きます）と長さ $\\lVert a\\rVert$ を計算し、内積が最小になる向きを考えます。',
    en: 'We compute $\\langle a, b\\rangle$ (at school: $\\vec{a}\\cdot\\vec{b}$) and the length $\\lVert a\\rVert$, and ask where the product is smallest.',
  },
  after: {
    ja: '長さを変えないなら、内積は正反対の向きで最小になります。',
    en: 'For fixed lengths the product is smallest in opposite directions.',
  },
  questions: ['dotProduct', 'vectorLength', 'smallestCosine', 'smallestProduct'],
  rounds: 4,
  minutes: 8,
  skipIfLate: false,
  notes: {
    say: [
      {
        ja: '$\\langle a, b\\rangle$ には 2 つの顔があります。成分の積の和と、長さと $\\cos\\theta$ の積です。',
        en: '$\\langle a, b\\rangle$ has two faces: the sum of the products of the parts, and lengths times $\\cos\\theta$.',
      },
    ],
    expect: [
      {
        ja: '直角の $0$ を最小と考える人がいます。',
        en: 'Some take the $0$ of a right angle for the smallest.',
      },
    ],
    ask: {
      ja: '内積が最小になる向きは、坂の話では何にあたりますか？',
      en: 'On the hill, what is the direction with the smallest product?',
    },
  },
};

export const onSteps: QuestionActivity = {
  id: 'questions-on-steps',
  kind: 'question',
  title: { ja: '勾配降下法の一歩', en: 'One step of gradient descent' },
  before: {
    ja: '下る向き、一歩の大きさ、繰り返しの順序、$\\eta$ のはたらきを練習します。',
    en: 'We practise the way down, the size of a step, the order of things, and what $\\eta$ does.',
  },
  after: {
    ja: '変数がいくつあっても、一歩は $\\Delta x_i = -\\eta\\,\\partial f/\\partial x_i$ です。',
    en: 'However many variables there are, a step is $\\Delta x_i = -\\eta\\,\\partial f/\\partial x_i$.',
  },
  questions: ['downArrow', 'descentStep', 'updateOrder', 'etaOrder', 'manyVariables'],
  rounds: 5,
  minutes: 10,
  skipIfLate: false,
  notes: {
    say: [
      {
        ja: 'マイナスは「下る」、$\\eta$ は「どれだけ」、傾きは「どちらへ」を決めます。',
        en: 'The minus says down, $\\eta$ says how far, the slopes say which way.',
      },
    ],
    expect: [
      {
        ja: '動く分 $\\Delta x$ ではなく、動いたあとの $x$ を答える人がいます。',
        en: 'Some give the new $x$ instead of the step $\\Delta x$.',
      },
    ],
    ask: {
      ja: '$\\eta$ を大きくしすぎると、どうして遠ざかるのでしょう？',
      en: 'Why does too large an $\\eta$ lead away from the valley?',
    },
  },
};

export const onSigns: QuestionActivity = {
  id: 'questions-on-signs',
  kind: 'question',
  title: { ja: '記号とギリシャ文字', en: 'Signs and Greek letters' },
  before: {
    ja: '式に出てくる記号の読み方と意味を組にします。',
    en: 'We match the signs of our formulas with their names and meanings.',
  },
  after: {
    ja: '読み方がわかると、式を声に出して読めます。',
    en: 'Who knows the names can read a formula aloud.',
  },
  questions: ['symbolMeanings', 'greekLetters'],
  rounds: 2,
  minutes: 4,
  skipIfLate: true,
  notes: {
    say: [
      {
        ja: '$(\\Delta x, \\Delta y) = -\\eta\\nabla z$ を声に出して読んでみましょう。',
        en: 'Let us read $(\\Delta x, \\Delta y) = -\\eta\\nabla z$ aloud.',
      },
    ],
    expect: [
      {
        ja: '$\\delta$、$\\sigma$、$\\partial$ を取り違える人がいます。',
        en: 'Some mix up $\\delta$, $\\sigma$ and $\\partial$.',
      },
    ],
    ask: {
      ja: '$\\Delta x$ の $\\Delta$ は、何をかけているのではなく、何を表していますか？',
      en: 'The $\\Delta$ of $\\Delta x$ is no factor: what does it stand for?',
    },
  },
};
