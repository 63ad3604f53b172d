/** The texts of a walk in fog, on the phone, the stage and the host's page. */
import { words as phone } from '../../parts/phone/words';
import { dictionary } from '../../ui/language';

export const words = {
  ...phone,
  ...dictionary({
    ask: { ja: '傾きを見て、低い方へ', en: 'Go down by the slopes' },
    stepsLeft: { ja: 'あと {n} 歩', en: '{n} {n|step|steps} left' },
    altitude: { ja: '高さ $z$', en: 'Height $z$' },
    lastStep: { ja: '前の一歩での変化', en: 'by the last step' },
    ways: { ja: '一歩の決め方', en: 'How to step' },
    byArrow: { ja: '矢印で', en: 'By arrow' },
    byFormula: { ja: '式で', en: 'By formula' },
    disc: {
      ja: '一歩の矢印。矢印キーで矢印の先を動かせます。',
      en: 'The arrow of your step. The arrow keys move its tip.',
    },
    drawFirst: { ja: '円の中に矢印を引いてください', en: 'Drag an arrow inside the circle' },
    longest: {
      ja: '$\\eta$ は {eta} くらいから。一歩の長さは {r} までです。',
      en: 'Begin with $\\eta$ near {eta}. A step may be {r} long.',
    },
    shortened: {
      ja: '長さ {length} は長すぎるので、同じ向きに {r} だけ進みます。',
      en: '{length} is too long: you will go {r}, the same way.',
    },
    step: { ja: '一歩進む', en: 'Take this step' },
    stays: { ja: '進んだ一歩は戻せません', en: 'A step once taken stays' },
    stop: { ja: 'ここで止まる', en: 'I stop here' },
    stopSure: {
      ja: 'ここで終わりにしますか？もう歩けません。',
      en: 'End your walk here? You cannot walk on.',
    },
    stopYes: { ja: '止まる', en: 'Yes, stop' },
    stopNo: { ja: 'まだ歩く', en: 'Walk on' },
    overTitle: { ja: '歩き終わりました', en: 'Your walk is over' },
    overText: {
      ja: '{n} 歩で、高さ {z} まで来ました。霧が晴れるのを待っています。',
      en: '{n} {n|step|steps} took you to height {z}. We wait for the fog to lift.',
    },
    closedText: {
      ja: '高さ {z} まで来ました。もうすぐ霧が晴れます。',
      en: 'You came to height {z}. The fog lifts soon.',
    },
    liftedTitle: { ja: '霧が晴れました', en: 'The fog has lifted' },
    map: { ja: '等高線の地図と、あなたの歩いた道', en: 'Contour map with your walk' },
    mapPlain: { ja: '等高線の地図', en: 'Contour map' },
    arrived: { ja: '谷に着きました', en: 'You reached a valley' },
    arrivedShort: { ja: '谷に着いた', en: 'Reached a valley' },
    ownWay: { ja: '上ったり、下ったり', en: 'Up and down' },
    ownWayHint: {
      ja: '上った一歩と下った一歩が混じっていました。2 つの傾きの符号を、どちらも逆にして進むと下れます。',
      en: 'Some steps led up and some led down. Turn both signs of the slopes round, and every small step leads down.',
    },
    byGradientOwn: {
      ja: 'ほとんどの一歩が $-\\eta\\nabla z$ の向きでした。それが勾配降下法です。',
      en: 'Most of your steps went along $-\\eta\\nabla z$: that is gradient descent.',
    },
    heights: { ja: '一歩ごとの高さ $z$', en: 'Height $z$ after each step' },
    heightsLabel: { ja: '高さ z の移り変わり', en: 'Height z after each step' },
    notWalked: {
      ja: '傾きが正なら戻り、負なら進む。それだけで霧の中でも谷に着けます。',
      en: 'Back where the slope is positive, on where it is negative: that is all it takes to reach a valley in fog.',
    },

    sub: { ja: '第 {n} 回 ・ {steps} 歩まで', en: 'Round {n} · up to {steps} steps' },
    subLifted: { ja: '第 {n} 回 ・ みんなの道', en: 'Round {n} · everyone’s walk' },
    stageTask: {
      ja: '足もとの傾きだけで、自分の点を低い方へ',
      en: 'Take your own point down, by the slopes at its feet',
    },
    fogged: { ja: '霧で何も見えません', en: 'Fog: nothing can be seen' },
    answers: { ja: '歩き終わった人', en: 'Walks that are over' },
    walksOf: { ja: '{done} / {of} 人が歩き終わり', en: '{done} / {of} walks over' },
    meanSteps: { ja: '平均の歩数', en: 'Steps so far, on average' },
    beat: { ja: '{step} 歩目', en: 'Step {step}' },
    lifting: { ja: '霧が晴れます', en: 'The fog lifts' },
    walksMap: { ja: '等高線の地図と、みんなの歩いた道', en: 'Contour map with everyone’s walks' },
    people: { ja: '{n} 人', en: '{n} {n|person|people}' },
    lowest: { ja: 'クラスがいちばん低く来た高さ', en: 'The lowest the class has come' },
    byGradient: { ja: '$-\\eta\\nabla z$ の向きに歩いた人', en: 'Walked along $-\\eta\\nabla z$' },
    valley: { ja: '谷 {name}（$z = {z}$）', en: 'Valley {name} ($z = {z}$)' },
    valleyMark: { ja: '{name}：{n} 人', en: '{name}: {n} {n|person|people}' },
    elsewhere: { ja: 'ほかの所', en: 'Somewhere else' },
    summary: {
      ja: '{walks} 人が歩き、いちばん低い高さは {z}。谷ごとの人数: {list}。ほかの所: {elsewhere} 人。',
      en: '{walks} walked; the lowest height is {z}. In the valleys: {list}. Elsewhere: {elsewhere}.',
    },

    waiting: { ja: '最初の一歩を待っています', en: 'Waiting for the first step' },
    walking: {
      ja: '{done} 人が歩き終わりました',
      en: '{done} {done|walk is|walks are} over',
    },
    revealed: {
      ja: '{arrived} / {walks} 人が谷に着きました',
      en: '{arrived} of {walks} walks are in a valley',
    },
  }),
};
