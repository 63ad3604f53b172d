/** The texts of a ball on a curve, on the phone, the stage and the host's page. */
import { words as phone } from '../../parts/phone/words';
import { dictionary } from '../../ui/language';

export const words = {
  ...phone,
  ...dictionary({
    ask: { ja: 'ボールを低い方へ動かそう', en: 'Move the ball downhill' },
    pad: {
      ja: '曲線の上のボール。左右の矢印キーで動かせます。',
      en: 'A ball on a curve. The left and right arrow keys move it.',
    },
    send: { ja: 'この動きを送る', en: 'Send this move' },
    moveFirst: { ja: 'ボールを指で動かしてください', en: 'Drag the ball along the curve' },
    plot: { ja: '曲線の上のボール。x は {x}。', en: 'A ball on a curve, x = {x}.' },
    right: { ja: '低い方へ動けました', en: 'That leads down' },
    rightShort: { ja: '下がった', en: 'Went down' },
    yourDy: { ja: 'あなたの $\\Delta y$', en: 'Your $\\Delta y$' },
    truthDx: { ja: '傾きから決めた動き', en: 'The move by the slope' },
    withNumbers: { ja: '傾きから決めると', en: 'By the slope' },
    notAnswered: {
      ja: '傾きが正なら左へ、負なら右へ。次はいっしょに動かしましょう。',
      en: 'Positive slope: left. Negative slope: right. Move it with us next time.',
    },
    movedPlot: {
      ja: '曲線の上のボール。x は {from} から {to} へ、y は {before} から {after} へ。',
      en: 'A ball on a curve. x went from {from} to {to}, y from {before} to {after}.',
    },
    ballAt: { ja: 'ボールの $x$', en: 'The ball’s $x$' },
    heightY: { ja: '高さ $y$', en: 'Height $y$' },
    movedBy_gradient: { ja: '$-\\eta\\,dy/dx$ のとおりに', en: 'by $-\\eta\\,dy/dx$' },
    movedBy_mean: { ja: 'みんなの平均で', en: 'by the class’s mean' },
    movedBy_median: { ja: 'みんなの中央値で', en: 'by the class’s median' },
    movedBy_best: { ja: 'いちばん低く行けた動きで', en: 'by the move that got lowest' },
    movedTitle: { ja: 'クラスのボールが動きました', en: 'The class’s ball has moved' },

    sub: { ja: '第 {n} 回 ・ $x$ = {x}', en: 'Round {n} · $x$ = {x}' },
    subMoved: { ja: '第 {n} 回 ・ $x$ = {x} から', en: 'Round {n} · from $x$ = {x}' },
    answers: { ja: '集まった動き', en: 'Moves' },
    height: { ja: 'いまの高さ $y$', en: 'Height $y$ now' },
    heights: { ja: '一歩ごとの高さ $y$', en: 'Height $y$ after each step' },
    heightsLabel: { ja: '高さ y の移り変わり: {list}', en: 'Height y after each step: {list}' },
    slopeAsked: { ja: '$x = {x}$ での傾き', en: 'The slope at $x = {x}$' },
    slopeThen: { ja: '一歩の前、$x = {x}$ での傾き', en: 'Before the step, at $x = {x}$, the slope was' },
    mean: { ja: 'クラスの平均', en: 'The class’s mean' },
    bySlope: { ja: '傾きから（$-\\eta\\,dy/dx$）', en: 'By the slope ($-\\eta\\,dy/dx$)' },
    summary: {
      ja: 'x は {from} から {to} へ、y は {y} になりました。',
      en: 'x went from {from} to {to}; y is {y}.',
    },
    revealedSaid: {
      ja: '傾きは {slope}、傾きからの動きは {dx}。',
      en: 'The slope is {slope}; by the slope Δx = {dx}.',
    },

    waiting: { ja: '動きを待っています', en: 'Waiting for moves' },
    answered: { ja: '{done} 人が動かしました', en: '{done} {done|person has|people have} moved it' },
    revealed: { ja: '{done} 人の動きを見せています', en: '{done} {done|move is|moves are} on the wall' },
    moved: { ja: 'y は {from} から {to} へ', en: 'y went from {from} to {to}' },
  }),
};
