/** The words and numbers of a network round on the stage. Draws nothing. */

import type { NetworkReveal, NetworkScreen, ParamOutcome } from '../../../shared/activities/network';
import { formatSignificant } from '../../../shared/math/number';
import { paramTex, parseParamId } from '../../../shared/math/param';
import { dictionary, fill, say } from '../../ui/language';
import { isMachinesTurn } from './moves';
import { words as phone } from './words';

export const words = dictionary({
  partialsOf: { ja: '偏微分 {done} / {of} 個', en: '{done} / {of} partials' },
  sub: {
    ja: '{n} 歩目 ・ 画像 {picture} ・ $\\eta = {eta}$',
    en: 'Step {n} · picture {picture} · $\\eta = {eta}$',
  },
  subMachine: { ja: '機械の歩み ・ $\\eta = {eta}$', en: 'The machine steps · $\\eta = {eta}$' },
  diagram: {
    ja: '12-3-2 のネットワーク。画像 {picture}。出力は {outputs}。',
    en: 'The network with picture {picture}. Its outputs are {outputs}.',
  },
  picture: { ja: '画像 {n}', en: 'Picture {n}' },
  totalCost: { ja: 'コスト $C_T$', en: 'Cost $C_T$' },
  pictureCost: { ja: 'この画像の $C_k$', en: '$C_k$ of this picture' },
  read: { ja: '正しく読めた', en: 'Read rightly' },
  curve: {
    ja: '一歩ごとのコスト: はじめ {first}、いま {now}',
    en: 'Cost after each step: {first} at first, {now} now',
  },
  grid: { ja: '{of} 枚の画像のうち {n} 枚を正しく読めた', en: '{n} of {of} pictures are read rightly' },

  left: {
    ja: 'あと **{n} 個**。うすい線が、まだの偏微分です。',
    en: '**{n}** to go: the faint lines are not computed yet.',
  },
  allIn: { ja: '全部そろいました。', en: 'All of them are in.' },
  lastStep: { ja: '1 つ前の一歩: $C_T$ は {from} → {to}', en: 'The step before: $C_T$ went {from} → {to}' },

  ofPartials: { ja: '{n} 個の偏微分のうち', en: 'Of the {n} partial derivatives' },
  ofAnswers: { ja: '届いた {n} 件の答えのうち', en: 'Of the {n} {n|answer|answers} that came in' },
  rightCount: { ja: '正しい', en: 'Right' },
  wrongCount: { ja: '違う', en: 'Not right' },
  missingCount: { ja: 'まだ', en: 'Not yet' },
  count: { ja: '{n} 件', en: '{n} {n|answer|answers}:' },
  same: {
    ja: 'おなじ答えが {n} 組。どうして同じ？',
    en: '{n} {n|group|groups} of equal answers. Why are they equal?',
  },
  sameDelta: { ja: '同じ答えの正体は $\\delta^2_i$', en: 'What equal answers share: $\\delta^2_i$' },
  samePixel: { ja: '画素が 1 なら $x_m = 1$ だから', en: 'A lit pixel has $x_m = 1$, so' },
  legendWrong: { ja: '違う答え', en: 'not right' },
  legendUnknown: { ja: 'よくある間違いには当てはまりません', en: 'none of the known slips' },
  legendLeft: { ja: 'うすい線: まだ', en: 'faint: not computed' },

  beatBefore: {
    ja: '一歩の前：線の太さは大きさ、色は符号',
    en: 'Before the step: width is size, colour is sign',
  },
  beatMove: {
    ja: 'どのパラメータも、届いた数の $-\\eta$ 倍だけ動きます',
    en: 'Every parameter moves by $-\\eta$ times the number found for it',
  },
  beatMoveCorrected: {
    ja: 'どのパラメータも、その偏微分の $-\\eta$ 倍だけ動きます',
    en: 'Every parameter moves by $-\\eta$ times its partial derivative',
  },
  beatCost: {
    ja: 'この画像の $C_k$ は {from} から {to} へ',
    en: '$C_k$ of this picture goes from {from} to {to}',
  },
  movedMost: { ja: '大きく動いたパラメータ', en: 'The largest moves' },

  asTheyAre: { ja: 'クラスの数のまま一歩', en: 'One step by the class’s numbers' },
  corrected: { ja: '直した数で一歩', en: 'One step by the corrected numbers' },
  who: {
    ja: 'クラスの数 {byClass} 個 ・ 直した数 {corrected} 個 ・ 機械 {byMachine} 個',
    en: 'Parameters: class {byClass}, corrected {corrected}, machine {byMachine}',
  },
  rose: {
    ja: 'この画像では下がり、全体では上がりました。1 枚は全体ではありません。',
    en: 'Down for this picture, up for all of them: one picture is not the whole.',
  },
  bothFell: { ja: 'この画像でも、全体でも下がりました。', en: 'Down for this picture, and for all of them.' },
  notFell: phone.notFell,
  machine: { ja: '機械の歩み', en: 'The machine’s steps' },
  machineHow: {
    ja: '同じ式 $-\\eta\\,\\partial C_T/\\partial\\theta$ を、{n} 個いちどに。',
    en: 'The same formula, $-\\eta\\,\\partial C_T/\\partial\\theta$, for all {n} at once.',
  },
  held: { ja: '止めて見ています', en: 'Held for a look' },
  done: { ja: '{n} 歩進みました', en: '{n} {n|step|steps} taken' },
});

export function networkSubtitle(screen: NetworkScreen): string {
  if (screen.autopilot) {
    return fill(say(words.subMachine), { eta: formatSignificant(screen.autopilot.eta) });
  }
  return fill(say(words.sub), {
    n: screen.round.phase === 'advanced' ? screen.stepsTaken : screen.stepsTaken + 1,
    picture: String(screen.picture + 1),
    eta: formatSignificant(screen.eta),
  });
}

export type OutcomeCounts = { readonly right: number; readonly wrong: number; readonly missing: number };

/** Cannot show: the number is right, though a wrong rule would have given it too. */
const sideOf: Readonly<Record<ParamOutcome, keyof OutcomeCounts>> = {
  right: 'right',
  cannotShow: 'right',
  mistake: 'wrong',
  undecided: 'wrong',
  unknown: 'wrong',
  unanswered: 'missing',
};

export function countOutcomes(outcomes: readonly ParamOutcome[]): OutcomeCounts {
  const counts = { right: 0, wrong: 0, missing: 0 };
  for (const outcome of outcomes) counts[sideOf[outcome]]++;
  return counts;
}

/** The parameters of a group, typeset: w²_11, w²_13, …, b²_1. */
export function groupTex({ params }: NetworkReveal['groups'][number]): string[] {
  return params.map((id) => {
    const param = parseParamId(id);
    return param ? paramTex(param) : id;
  });
}

export function networkSummary(screen: NetworkScreen): string | null {
  const { moved, reveal, autopilot } = screen;
  const state = `C_T = ${formatSignificant(screen.totalCost)}. ${gridLabel(screen)}.`;
  if (autopilot) {
    return autopilot.running ? null : `${fill(say(words.done), { n: autopilot.done })}. ${state}`;
  }
  if (isMachinesTurn(screen)) return state;
  if (moved) {
    return `C_k: ${formatSignificant(moved.pictureCost.before)} → ${formatSignificant(moved.pictureCost.after)}. C_T: ${formatSignificant(moved.totalCost.before)} → ${formatSignificant(moved.totalCost.after)}. ${gridLabel(screen)}.`;
  }
  if (!reveal) return null;
  const { right, wrong, missing } = countOutcomes(reveal.outcome);
  return `${say(words.rightCount)} ${right}, ${say(words.wrongCount)} ${wrong}, ${say(words.missingCount)} ${missing}.`;
}

export const gridLabel = ({ correct, verdicts }: NetworkScreen): string =>
  fill(say(words.grid), { n: correct, of: verdicts.length });
