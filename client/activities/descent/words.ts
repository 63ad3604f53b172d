/** The texts of a descent round on a phone. */
import type { Words } from '../../../shared/protocol/language';
import { words as shared } from '../../parts/phone/words';

export const words = {
  ...shared,
  askMap: { ja: 'いちばん速く下る向きに矢印を引こう', en: 'Draw the arrow that goes down fastest' },
  askFog: {
    ja: '2 つの傾きから、いちばん速く下る矢印を引こう',
    en: 'From the two slopes, draw the arrow that goes down fastest',
  },
  discLabel: {
    ja: '霧の中の円。矢印キーで矢印の先を動かせます。',
    en: 'A disc in fog. The arrow keys move the arrow’s tip.',
  },
  fogged: { ja: '霧で地図は見えません', en: 'Fog hides the map' },
  askFormula: {
    ja: '一歩の Δx と Δy を計算しよう',
    en: 'Compute the step Δx and Δy',
  },
  mapLabel: {
    ja: '等高線の地図。矢印キーで矢印の先を動かせます。',
    en: 'Contour map. The arrow keys move the arrow’s tip.',
  },
  pointNow: { ja: 'いまの点', en: 'The point is' },
  putIn: { ja: 'まず、傾きの式に $x$ と $y$ を入れます', en: 'First put $x$ and $y$ into these slopes' },
  differentiate: { ja: 'まず、偏微分して傾きを出します', en: 'First differentiate to find the slopes' },
  insideCircle: { ja: '円の中まで引けます', en: 'Stay inside the circle' },
  sendArrow: { ja: 'この矢印を送る', en: 'Send this arrow' },
  sendNumbers: { ja: 'この答えを送る', en: 'Send this answer' },
  drawFirst: { ja: '点から指を動かして、矢印を引いてください', en: 'Drag from the point to draw an arrow' },
  classPoint: { ja: 'クラスの点', en: 'The class’s point' },
  right: { ja: '正解です', en: 'That is right' },
  rightMap: { ja: 'いちばん急な下りの向きです（10° 以内）', en: 'The steepest way down (within 10°)' },
  downThenHigher: {
    ja: '足もとの傾きでは $\\Delta z \\simeq {linear}$ の下りです。けれど長いので、着く先は高く、$\\Delta z = {true}$ です。',
    en: 'By the slopes it starts downhill, $\\Delta z \\simeq {linear}$, but it is so long that it ends higher: $\\Delta z = {true}$.',
  },
  upYetLower: {
    ja: '足もとの傾きでは $\\Delta z \\simeq {linear}$ の上りです。けれど着く先は低く、$\\Delta z = {true}$ です。',
    en: 'By the slopes it starts uphill, $\\Delta z \\simeq {linear}$, yet it ends lower: $\\Delta z = {true}$.',
  },
  endsOffGround: { ja: '着く先に地面がありません。', en: 'It ends where there is no ground.' },
  linearDz: { ja: '傾きで見た $\\Delta z$', en: '$\\Delta z$ by the slopes' },
  trueDz: { ja: '本当の $\\Delta z$', en: 'The true $\\Delta z$' },
  noGround: { ja: '地面なし', en: 'no ground' },
  heightZ: { ja: '高さ $z$', en: 'Height $z$' },
  mapPlain: { ja: '等高線の地図', en: 'Contour map' },
  angle: { ja: 'いちばん急な向きとの角度', en: 'Angle from the steepest way' },
  noAnswerText: {
    ja: '太い矢印がいちばん急な下り方です。次はいっしょに引きましょう。',
    en: 'The wide arrow is the steepest way down. Draw one with us next time.',
  },
  movedTitle: { ja: 'クラスの点が動きました', en: 'The class’s point has moved' },
  movedMap: {
    ja: '{map}。クラスの点は {from} から {to} へ動き、高さ z は {before} から {after} になりました。',
    en: '{map}. The class’s point moved from {from} to {to}; its height z went from {before} to {after}.',
  },
  movedBy_gradient: { ja: '$-\\eta\\nabla z$ のとおりに', en: 'by $-\\eta\\nabla z$' },
  movedBy_mean: { ja: 'みんなの平均で', en: 'by the class’s mean' },
  movedBy_median: { ja: 'みんなの中央値で', en: 'by the class’s median' },
  movedBy_best: { ja: 'いちばん低く行けた矢印で', en: 'by the arrow that got lowest' },
  whyLine: { ja: 'あなたの数で計算すると', en: 'With your numbers' },
} as const satisfies Record<string, Words>;
