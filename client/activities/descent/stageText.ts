/** The words and numbers of a descent on the stage. Draws nothing. */

import type { DescentScreen } from '../../../shared/activities/descent';
import type { StepRule } from '../../../shared/activities/options';
import { formatSignificant } from '../../../shared/math/number';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import type { Vec2 } from '../../../shared/math/vec';
import type { Words } from '../../../shared/protocol/language';
import type { StageView } from '../../../shared/protocol/views';
import { dictionary, fill, say } from '../../ui/language';
import { texNumber } from '../../ui/texNumber';
import { placeText } from './formula';
import { replaySaid, replaySubtitle } from './replayText';

export const words = dictionary({
  sub: { ja: '第 {n} 回 ・ 点 {point}', en: 'Round {n} · point {point}' },
  subMoved: { ja: '第 {n} 回 ・ 点 {point} から', en: 'Round {n} · from {point}' },
  secondTry: { ja: '2 回目の答え', en: 'second try' },
  map: {
    ja: '等高線の地図。点は {point}、z は {z}。',
    en: 'Contour map. The point is {point}, z is {z}.',
  },
  askMap: {
    ja: '円の中で、いちばん速く下る矢印を引こう',
    en: 'Inside the circle, draw the arrow that goes down fastest',
  },
  askFog: {
    ja: '2 つの傾きから、いちばん速く下る矢印を引こう',
    en: 'From the two slopes, draw the arrow that goes down fastest',
  },
  fogged: {
    ja: '霧で地図は見えません。高さは {z}。',
    en: 'Fog hides the map. The height is {z}.',
  },
  askFormula: {
    ja: '一歩の $\\Delta x$ と $\\Delta y$ を計算しよう',
    en: 'Compute the step $\\Delta x$ and $\\Delta y$',
  },
  askAgain: {
    ja: 'ヒントを読んで、もう一度答えよう',
    en: 'Read your hint and answer once more',
  },
  answers: { ja: '集まった答え', en: 'Answers' },
  height: { ja: 'いまの高さ $z$', en: 'Height $z$ now' },
  low: { ja: '低い', en: 'low' },
  high: { ja: '高い', en: 'high' },
  sameHeight: { ja: '同じ線の上は、すべて同じ高さ', en: 'All along one line the height is the same' },
  slopes: { ja: 'この点の傾き', en: 'The slopes here' },
  function: { ja: '山の式', en: 'The hill' },
  heights: { ja: '一歩ごとの高さ $z$', en: 'Height $z$ after each step' },
  heightsLabel: { ja: '高さ z の移り変わり: {list}', en: 'Height z after each step: {list}' },
  firstTry: { ja: '1 回目', en: 'First try' },
  everyone: { ja: 'みんな', en: 'Everyone' },
  bestShort: { ja: 'いちばん下がった', en: 'Fell furthest' },
  mean: { ja: '平均', en: 'Mean' },
  median: { ja: '中央値', en: 'Median' },
  count: { ja: '{n} 人', en: '{n} {n|person|people}:' },
  others: { ja: '・ ほかの間違い {n} 人', en: '· {n} with another mistake' },
  linear: { ja: '$\\langle\\nabla z, \\Delta\\rangle$', en: '$\\langle\\nabla z, \\Delta\\rangle$' },
  trueDz: { ja: '本当の $\\Delta z$', en: 'True $\\Delta z$' },
  angles: { ja: '$-\\nabla z$ との角度（人数）', en: 'Angle from $-\\nabla z$ (people)' },
  anglesLabel: {
    ja: '角度ごとの人数、0° から 15° きざみ: {list}',
    en: 'People at each angle, in steps of 15° from 0°: {list}',
  },
  closest: { ja: 'いちばん近い向き: {name}（{angle}°）', en: 'Closest in direction: {name} ({angle}°)' },
  why_direction: {
    ja: 'いちばん下がった矢印は、同じ長さの $-\\nabla z$ の {dz} よりも下がりました。$-\\nabla z$ がいちばん急なのは、足もとだけです。',
    en: 'The arrow that fell furthest beats the {dz} of $-\\nabla z$ of the same length: $-\\nabla z$ is steepest only where the ball stands.',
  },
  why_longer: {
    ja: 'いちばん下がったのは、向きがいちばん近い矢印より長いからです。同じ長さなら、$-\\nabla z$ の向きで {dz} です。',
    en: 'It fell furthest because it is longer than the arrow closest in direction: $-\\nabla z$ of the same length gives {dz}.',
  },
  why_shorter: {
    ja: '向きがいちばん近い矢印は、長すぎました。いちばん下がった矢印と同じ長さなら、$-\\nabla z$ の向きで {dz} です。',
    en: 'The arrow closest in direction was too long: $-\\nabla z$ as short as the one that fell furthest gives {dz}.',
  },
  why_alike: {
    ja: 'いちばん下がった矢印と同じ長さなら、$-\\nabla z$ の向きで {dz} です。',
    en: 'As long as the arrow that fell furthest, $-\\nabla z$ gives {dz}.',
  },
  stop: { ja: '。', en: '. ' },
  moved: { ja: '{rule}で一歩', en: 'One step by {rule}' },
  fell: { ja: '高さ $z$', en: 'Height $z$' },
  predicted: { ja: '傾きからの見積もり', en: 'By the slopes' },
  really: { ja: '本当の変化', en: 'In truth' },
  rose: {
    ja: '上がりました。向きか、一歩の長さを考え直すところです。',
    en: 'It went up: a moment to think again about the direction, or the length of the step.',
  },
  off: {
    ja: '地面が曲がっている分、傾きからの見積もりとずれました。',
    en: 'The ground bent away from what the slopes foretold.',
  },
});

export const ruleNames: Readonly<Record<StepRule, Words>> = {
  gradient: { ja: '−η∇z', en: '−η∇z' },
  mean: { ja: 'クラスの平均', en: 'Class mean' },
  median: { ja: 'クラスの中央値', en: 'Class median' },
  best: { ja: 'いちばん下がった人', en: 'Fell furthest' },
};

export const ruleInStep: Readonly<Record<StepRule, Words>> = {
  gradient: { ja: '−η∇z ', en: '−η∇z' },
  mean: { ja: 'クラスの平均', en: 'the class’s mean' },
  median: { ja: 'クラスの中央値', en: 'the class’s median' },
  best: { ja: 'いちばん下がった矢印', en: 'the arrow that fell furthest' },
};

export const shortNumber = (value: number): string => formatSignificant(value);

/** A dash where there is no ground. */
export const columnNumber = (value: number | null): string =>
  value === null ? '—' : formatSignificant(value);

export const pointText = ({ x, y }: Vec2): string => `(${shortNumber(x)}, ${shortNumber(y)})`;

export function descentSubtitle(screen: DescentScreen): string {
  const { replay } = screen;
  if (replay) return replaySubtitle({ ...screen, replay });
  const at = screen.reveal?.at ?? screen.at;
  const { way, surface } = screen;
  const point = way === 'formula' && surface ? placeText(surfaceOf(surface), at) : pointText(at);
  const sub = fill(say(screen.moved ? words.subMoved : words.sub), { n: screen.round.ordinal, point });
  return screen.round.attempt === 2 ? `${sub} · ${say(words.secondTry)}` : sub;
}

/**
 * Why the arrow that fell furthest is not the one closest to the steepest way: the ground bends under it, or the two are
 * not equally long. null where they are the same.
 */
export function whyNotSteepest({ whyBest }: NonNullable<DescentScreen['reveal']>): string | null {
  if (!whyBest) return null;
  return fill(say(words[`why_${whyBest.is}`]), { dz: `$\\Delta z = ${texNumber(whyBest.sameLengthDz)}$` });
}

/** What a screen reader hears of the stage once a reveal or a step changes it. */
export function descentSummary(screen: DescentScreen, stage: StageView): string | null {
  const { reveal, moved, replay } = screen;
  if (replay) return replaySaid({ ...screen, replay });
  if (moved) {
    return `${fill(say(words.moved), { rule: say(ruleInStep[moved.by]) })}${say(words.stop)}Δz = ${columnNumber(moved.outcome.trueDz)}${say(words.stop)}z = ${shortNumber(screen.z)}, ${pointText(screen.at)}`;
  }
  if (!reveal) return null;
  const parts = (['gradient', 'mean', 'median', 'best'] as const).flatMap((rule) => {
    const outcome = reveal.outcomes[rule];
    return outcome ? [`${say(ruleNames[rule])}: Δz = ${columnNumber(outcome.trueDz)}`] : [];
  });
  return `${stage.progress.done} / ${stage.progress.of}${say(words.stop)}${parts.join(say(words.stop))}`;
}
