/** The kind in which the class estimates Δz from the slopes and a given step, and sees it beside the true Δz. */

import { isOnMap, slopesAt } from '../../../shared/math/descent';
import {
  diagnoseEstimate,
  type EstimateTask,
  estimateSeparation,
  linearDz,
} from '../../../shared/math/diagnosis/estimate';
import { formatSignificant, sumOf } from '../../../shared/math/number';
import { isHole } from '../../../shared/math/ownFunction/surface';
import { pick, type Random } from '../../../shared/math/random';
import type { Surface } from '../../../shared/math/surface';
import { type SurfaceRef, surfaceOf } from '../../../shared/math/surfaceRef';
import { add, type Vec2 } from '../../../shared/math/vec';
import { refuse } from '../../room/refused';
import { viewRound } from '../../room/round';
import { hintFor, mistakesByTry, oneAnswerKind, wasRightAtFirst } from '../oneAnswer';
import { type EstimateFacts, estimateFacts } from './facts';
import { thinkOfEstimate } from './practice';

type Question = EstimateFacts['question'];

const taskOf = ({ slopes, delta, trueDz }: Question): EstimateTask => ({ slopes, delta, trueDz });

/** Places tried before the one at which the most wrong rules have a number of their own is taken. */
const TRIES = 40;
/** Wrong rules with a number of their own from which on a round place is good enough; else finer ones are tried, too. */
const ENOUGH = 8;
const FINE = 20;
const sizes = [0.1, 0.2, 0.3, 0.4, 0.5] as const;

/** A power of ten: 1 on a map some 2 to 18 wide, as the lessons' are. */
const unitOf = ({ domain: { x, y } }: Surface): number =>
  10 ** Math.round(Math.log10(Math.min(x[1] - x[0], y[1] - y[0]) / 6));

/** Without the rest that rounding leaves: 3 × 0.1 is 0.3. */
const clean = (value: number): number => Number(value.toPrecision(12)) + 0;

/**
 * A point (the host's, if one is chosen) on a grid of half the map's unit, or finer, and a step with one decimal of it:
 * slopes a head can multiply, a step that can be seen.
 */
function place(ref: SurfaceRef, start: Vec2 | undefined, random: Random, grid = 2): Question {
  const surface = surfaceOf(ref);
  const unit = unitOf(surface);
  const within = ([low, high]: readonly [number, number]) => {
    const middle = (low + high) / 2;
    const value = middle + (random() - 0.5) * 0.8 * (high - low);
    return clean((Math.round((value / unit) * grid) / grid) * unit);
  };
  const signed = () => clean((pick(random, sizes) ?? 0.1) * unit * (random() < 0.5 ? -1 : 1));
  const at: Vec2 = start ?? { x: within(surface.domain.x), y: within(surface.domain.y) };
  const delta: Vec2 = { x: signed(), y: signed() };
  const trueDz = sumOf(surface.value(add(at, delta)), -surface.value(at));
  return { kind: 'estimate', surface: ref, at, slopes: slopesAt(surface, at), delta, trueDz };
}

export const estimate = oneAnswerKind<'estimate', EstimateFacts>({
  kind: 'estimate',
  practice: thinkOfEstimate,
  facts: estimateFacts,
  ask(activity, { options, random }) {
    const ref = options.hill?.surface ?? activity.surface;
    const surface = surfaceOf(ref);
    const bestOn = (grid?: number) =>
      Array.from({ length: TRIES }, () => place(ref, options.hill?.start, random, grid))
        .filter(
          ({ at, delta, trueDz }) =>
            Number.isFinite(trueDz) && !isHole(surface, at) && isOnMap(surface, add(at, delta)),
        )
        .map((question) => ({ question, own: estimateSeparation(taskOf(question)) }))
        .sort((a, b) => b.own - a.own)[0];
    const round = bestOn();
    // A hill that is level at every round place, as cos(2πx) is, is asked about between them.
    const between = round && round.own >= ENOUGH ? undefined : bestOn(FINE);
    const best = (between && (!round || between.own > round.own) ? between : round)?.question;
    return best ? { ok: true, question: best } : refuse('bad_function');
  },
  finding: (question, answer) => diagnoseEstimate(taskOf(question), answer.dz),
  judge: (_round, answers) => ({ kind: 'estimate', answers }),
  screen(_state, round) {
    const { surface, at, slopes, delta, trueDz } = round.question;
    const reveal = round.judgement && { linearDz: linearDz(round.question), trueDz };
    return { kind: 'estimate', round: viewRound(round), surface, at, slopes, delta, reveal };
  },
  work(round, seat) {
    const answer = round.answers.get(seat);
    const judged = round.judgement?.answers.find((one) => one.seat === seat);
    return {
      kind: 'estimate',
      round: round.number,
      answer: answer ? answer.dz : null,
      hint: hintFor(round, seat),
      rightAtFirst: wasRightAtFirst(round, seat),
      result: judged ? { diagnosis: judged.finding, first: judged.first, points: judged.points } : null,
    };
  },
  stage({ judgement, first }) {
    if (!judgement) return { kind: 'estimate', estimates: null, mistakes: [], firstMistakes: null };
    const counted = mistakesByTry(judgement);
    return {
      kind: 'estimate',
      estimates: judgement.answers.map(({ answer }) => answer.dz).sort((a, b) => a - b),
      mistakes: counted.last,
      firstMistakes: first && counted.first,
    };
  },
  answerText: (answer) => formatSignificant(answer.dz),
});
