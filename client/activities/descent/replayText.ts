/** The words and numbers of a walk seen again, on the stage, the phone and the host's page. Draws nothing. */

import type { DescentReplay, DescentScreen } from '../../../shared/activities/descent';
import { formatSignificant } from '../../../shared/math/number';
import { dictionary, fill, say } from '../../ui/language';

export const words = dictionary({
  title: { ja: 'ここまでの道のり', en: 'The way so far' },
  sub: { ja: '振り返り ・ {of} 歩のうち {n} 歩目', en: 'Replay · step {n} of {of}' },
  subStart: { ja: '振り返り ・ 出発点', en: 'Replay · the start' },
  step: { ja: '何歩目', en: 'Step' },
  height: { ja: '高さ $z$', en: 'Height $z$' },
  heightAtEnd: { ja: 'クラスの最後の $z$', en: 'The class’s last $z$' },
  walk: { ja: 'クラスの道', en: 'The class’s walk' },
  branch: {
    ja: '$\\eta = {eta}$ の $-\\eta\\nabla z$ だけで',
    en: 'By $-\\eta\\nabla z$ alone, $\\eta = {eta}$',
  },
  curves: { ja: '一歩ごとの高さ $z$', en: 'Height $z$ after each step' },
  map: {
    ja: '等高線の地図に、クラスの道。いまは {n} 歩目、z は {z}。',
    en: 'Contour map with the class’s walk: step {n}, z is {z}.',
  },
  curveLabel: { ja: 'クラスの高さ: {list}', en: 'The class’s heights: {list}' },
  branchLabel: { ja: 'η = {eta} の高さ: {list}', en: 'Heights with η = {eta}: {list}' },
  said: { ja: '{n} 歩目、z は {z}。', en: 'Step {n}, z = {z}.' },
  saidBranch: { ja: 'η = {eta} では z は {z}。', en: 'With η = {eta}, z = {z}.' },

  phoneTitle: { ja: '先生が道のりを見せています', en: 'The teacher is replaying the walk' },
  phoneText: {
    ja: 'スクリーンといっしょに動きます。あなたの答えと点は、そのままです。',
    en: 'It moves together with the wall. Your answers and points stay as they are.',
  },

  open: { ja: 'ここまでの道を振り返る', en: 'Replay the walk' },
  section: { ja: '振り返り', en: 'Replay' },
  play: { ja: '動かす', en: 'Play' },
  pause: { ja: '止める', en: 'Hold' },
  tryEta: { ja: 'ここから、この $\\eta$ で', en: 'Try this $\\eta$ from here' },
  back: { ja: 'クラスの現在地に戻る', en: 'Back to the class' },
});

export type Walk = Pick<DescentScreen, 'path'> & { readonly replay: DescentReplay };

/** The last step there is to see: the walk's, or the branch's where that goes on for longer. */
export function lastStep({ path, replay: { branch } }: Walk): number {
  return Math.max(path.length - 1, branch ? branch.from + branch.path.length - 1 : 0);
}

/** Only the branch is still on its way. */
export const isPastEnd = ({ path, replay: { step } }: Walk): boolean => step > path.length - 1;

/** Where the class was; past its walk's end it stays there. */
export const classPlace = ({ path, replay: { step } }: Walk) => path[Math.min(step, path.length - 1)] ?? null;

/** Where the branch is; null before it leaves the walk. Where it was lost it stays at its last place. */
export function branchPlace({ replay: { step, branch } }: Walk) {
  if (!branch || step < branch.from) return null;
  return branch.path[Math.min(step - branch.from, branch.path.length - 1)] ?? null;
}

export const short = (value: number): string => formatSignificant(value);

export function replaySubtitle(walk: Walk): string {
  const { step } = walk.replay;
  return fill(say(step === 0 ? words.subStart : words.sub), { n: step, of: lastStep(walk) });
}

/** What a screen reader hears of a step. */
export function replaySaid(walk: Walk): string {
  const { step, branch } = walk.replay;
  const here = classPlace(walk);
  const there = branchPlace(walk);
  const parts = [
    ...(here ? [fill(say(words.said), { n: step, z: short(here.z) })] : []),
    ...(there && branch ? [fill(say(words.saidBranch), { eta: short(branch.eta), z: short(there.z) })] : []),
  ];
  return parts.join(' ');
}
