/** What may be seen of walks in fog, and when: before the reveal no hill, no place, and nobody else's step. */

import type { WalkPlace, WalkScreen, WalkStagePart, WalkWork } from '../../../shared/activities/walk';
import type { WalkStop } from '../../../shared/math/diagnosis/walk';
import { formatSignificant } from '../../../shared/math/number';
import type { SeatId } from '../../../shared/protocol/ids';
import type { MistakeCount, Progress } from '../../../shared/protocol/round';
import { viewRound } from '../../room/round';
import type { Participants } from '../contract';
import { countFindings, mistakeNamesOf } from '../findings';
import { findingOf } from './judge';
import { isOver, type WalkRound, type WalkState, walkOf } from './state';

/** More lines than these are one grey cloth, and a message too large for a phone's line. */
const MOST_WALKS = 200;

function roundOf({ round }: WalkState): WalkRound {
  if (!round) throw new Error('a walk without a round is on no screen');
  return round;
}

const placesOf = (path: readonly WalkStop[]): readonly WalkPlace[] => path.map(({ at, z }) => ({ at, z }));

export function screen(state: WalkState): WalkScreen {
  const round = roundOf(state);
  const { question, judgement } = round;
  const { eta, steps, radius } = question;
  return {
    kind: 'walk',
    round: viewRound(round),
    surface: judgement && question.surface,
    eta,
    steps,
    radius,
    reveal: judgement && {
      walks: judgement.walks,
      minima: judgement.minima,
      elsewhere: judgement.elsewhere,
      lowest: judgement.lowest,
      byGradient: judgement.byGradient,
    },
  };
}

export function work(state: WalkState, seat: SeatId): WalkWork {
  const round = roundOf(state);
  const walk = walkOf(round, seat);
  const judged = round.judgement?.answers.find((answer) => answer.seat === seat);
  const here = walk.path.at(-1);
  return {
    kind: 'walk',
    round: round.number,
    slopes: here?.slopes ?? { x: 0, y: 0 },
    z: here?.z ?? 0,
    zBefore: walk.path.at(-2)?.z ?? null,
    taken: walk.path.length - 1,
    done: isOver(round, walk),
    result: judged
      ? {
          path: placesOf(walk.path),
          diagnosis: judged.diagnosis,
          near: judged.near,
          byGradient: judged.byGradient,
          points: judged.points,
        }
      : null,
  };
}

export function stage(state: WalkState): WalkStagePart {
  const { walks, judgement } = roundOf(state);
  const taken = [...walks.values()].reduce((sum, { path }) => sum + path.length - 1, 0);
  return {
    kind: 'walk',
    meanSteps: walks.size === 0 ? null : taken / walks.size,
    walks:
      judgement &&
      thinned(judgement.answers).map(({ seat, diagnosis }) => ({
        path: placesOf(walks.get(seat)?.path ?? []),
        arrived: diagnosis.kind === 'right',
      })),
    mistakes: judgement ? mistakes(state) : [],
  };
}

/** At most MOST_WALKS, as evenly as they come. */
function thinned<T>(all: readonly T[]): readonly T[] {
  if (all.length <= MOST_WALKS) return all;
  return Array.from({ length: MOST_WALKS }, (_, i) => all[Math.floor((i * all.length) / MOST_WALKS)]).flatMap(
    (one) => (one === undefined ? [] : [one]),
  );
}

/** Those whose walk is over count as done, of all who are here or have set out; the reveal ends every walk. */
export function progress(state: WalkState, { present }: Participants): Progress {
  const round = roundOf(state);
  const over = [...round.walks.values()].filter((walk) => round.judgement !== null || isOver(round, walk));
  const done = over.length;
  return { done, of: new Set([...present, ...round.walks.keys()]).size };
}

/** For the host, while walks go on, only those that are over: an unfinished one is no mistake. */
export function mistakes(state: WalkState): readonly MistakeCount[] {
  const round = roundOf(state);
  const { judgement, question, walks } = round;
  if (judgement) return countFindings(judgement.answers.map(({ diagnosis }) => diagnosis));
  const over = [...walks.values()].filter((walk) => isOver(round, walk));
  return countFindings(over.map(({ path }) => findingOf(question, path)));
}

export function mistakeNames(state: WalkState, seat: SeatId): readonly string[] {
  const round = roundOf(state);
  const judged = round.judgement?.answers.find((answer) => answer.seat === seat)?.diagnosis;
  const walk = round.walks.get(seat);
  if (judged) return mistakeNamesOf([judged]);
  return walk && isOver(round, walk) ? mistakeNamesOf([findingOf(round.question, walk.path)]) : [];
}

export function hasAnswered({ round }: WalkState, seat: SeatId): boolean {
  const walk = round?.walks.get(seat);
  if (!round || !walk) return false;
  return round.judgement !== null || isOver(round, walk);
}

/** How low this learner has come. */
export function answerText({ round }: WalkState, seat: SeatId): string | null {
  const here = round?.walks.get(seat)?.path.at(-1);
  return here ? `z = ${formatSignificant(here.z)}` : null;
}
