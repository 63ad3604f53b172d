/** What may happen on walks in fog: a hill and where each begins, steps that are taken at once, stops, and the reveal. */

import type { AnswerOf } from '../../../shared/activities';
import type { WalkActivity } from '../../../shared/activities/walk/settings';
import { award, isAllowedMapPoint, isOnMap, slopesAt } from '../../../shared/math/descent';
import { isByGradient, minimumNear, type WalkStop } from '../../../shared/math/diagnosis/walk';
import { isHole } from '../../../shared/math/ownFunction/surface';
import { type Random, shuffled } from '../../../shared/math/random';
import type { Surface } from '../../../shared/math/surface';
import { sameHill, surfaceOf } from '../../../shared/math/surfaceRef';
import { add, norm, type Vec2 } from '../../../shared/math/vec';
import type { SeatId } from '../../../shared/protocol/ids';
import { refuse } from '../../room/refused';
import { type Asked, type AskOptions, changed as changedIn, type Events, happened } from '../contract';
import type { WalkFacts } from './facts';
import { findingOf, reachOf } from './judge';
import { isOver, type WalkQuestion, type WalkRound, type WalkState, walkOf } from './state';

/** Screens round to two decimals; a step drawn to the very circle must not be refused for it. */
const RADIUS_SLACK = 0.011;

/** Around each of the hill's start points so many begin, no farther from it than this part of the longest step. */
const STARTS_EACH = 8;
const SCATTER = 0.25;

const stopAt = (surface: Surface, at: Vec2): WalkStop => ({
  at,
  z: surface.value(at),
  slopes: slopesAt(surface, at),
});

export function ask({ activity, round }: WalkState, options: AskOptions, random: Random): Asked<WalkFacts> {
  const before = round?.question ?? activity;
  const surface = surfaceOf(options.hill?.surface ?? before.surface);
  const radius = options.hill ? surface.radius : before.radius;
  const chosen = options.hill ? options.hill.start : startOnward(activity, round?.question);
  const places = (chosen ? [chosen] : startsOn(surface, radius, random)).filter((at) => !isHole(surface, at));
  if (places.length === 0) return refuse('hole');
  return {
    ok: true,
    question: {
      kind: 'walk',
      surface: options.hill?.surface ?? before.surface,
      starts: places.map((at) => stopAt(surface, at)),
      eta: options.eta ?? (options.hill ? surface.eta : before.eta),
      steps: activity.steps,
      radius,
    },
  };
}

/** Where all begin on the hill of the round before: on the host's own, where the host said; the lesson's place is not on it. */
function startOnward(activity: WalkActivity, before: WalkQuestion | undefined): Vec2 | undefined {
  if (!before || sameHill(before.surface, activity.surface)) {
    return activity.starts === 'same' ? activity.start : undefined;
  }
  return before.starts.length === 1 ? before.starts[0]?.at : undefined;
}

/**
 * Places of their own for many, in random order: the start points themselves, then others near them on the map; where
 * there are such, on ground that slopes another way than to the minimum.
 */
function startsOn(surface: Surface, radius: number, random: Random): readonly Vec2[] {
  const near = (at: Vec2): Vec2 => {
    const angle = 2 * Math.PI * random();
    const away = SCATTER * radius * Math.sqrt(random());
    return add(at, { x: away * Math.cos(angle), y: away * Math.sin(angle) });
  };
  const rounds = Array.from({ length: STARTS_EACH }, (_, turn) =>
    shuffled(random, surface.startPoints).map((at) => (turn === 0 ? at : near(at))),
  );
  const places = rounds.flat().filter((at) => isOnMap(surface, at));
  const telling = places.filter((at) => !isHole(surface, at) && isAllowedMapPoint(surface, at));
  return telling.length > 0 ? telling : places;
}

const changed = (seat: SeatId, change: WalkFacts['change']) =>
  changedIn<WalkFacts>('walk', change, { seat, means: 'answer' });

export function submit({ round }: WalkState, seat: SeatId, answer: AnswerOf<'walk'>): Events<WalkFacts> {
  if (!round) return refuse('not_now');
  const walk = walkOf(round, seat);
  if (isOver(round, walk)) return refuse('walk_over');
  if (answer.does === 'stop') return happened(changed(seat, { type: 'Stopped' }));
  const { question } = round;
  const step = { x: answer.dx, y: answer.dy };
  if (norm(step) > question.radius + RADIUS_SLACK) return refuse('too_long');
  const surface = surfaceOf(question.surface);
  const from = walk.path.at(-1)?.at ?? { x: 0, y: 0 };
  const to = add(from, step);
  if (!isOnMap(surface, to)) return refuse('map_edge');
  if (isHole(surface, to)) return refuse('hole');
  const { z, slopes } = stopAt(surface, to);
  return happened(changed(seat, { type: 'Stepped', from, to, z, slopes }));
}

export function reveal({ round }: WalkState): Events<WalkFacts> {
  return round ? happened({ type: 'RoundRevealed', reveal: judge(round) }) : refuse('not_now');
}

function judge({ question, walks }: WalkRound): WalkFacts['reveal'] {
  const surface = surfaceOf(question.surface);
  const answers = [...walks].map(([seat, { path }]) => {
    const diagnosis = findingOf(question, path);
    const end = path.at(-1);
    return {
      seat,
      diagnosis,
      near: end ? minimumNear(surface, end.at, reachOf(question)) : null,
      byGradient: isByGradient(path),
      points: award({
        right: diagnosis.kind === 'right',
        helped: false,
        named: diagnosis.kind === 'mistake',
        zeroBecauseOff: false,
      }),
    };
  });
  const [lowest] = [...walks.values()].flatMap(({ path }) => path).sort((a, b) => a.z - b.z);
  return {
    kind: 'walk',
    walks: walks.size,
    minima: surface.minima.map((at, index) => ({
      at,
      z: surface.value(at),
      count: answers.filter(({ near }) => near === index).length,
    })),
    elsewhere: answers.filter(({ near }) => near === null).length,
    lowest: lowest ? { at: lowest.at, z: lowest.z } : null,
    byGradient: answers.filter(({ byGradient }) => byGradient).length,
    answers,
  };
}
