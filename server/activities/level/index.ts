/** The kind in which the class looks for level ground and says what each place is. */

import type { LevelMark } from '../../../shared/activities/level';
import { isOnMap, slopesAt } from '../../../shared/math/descent';
import { diagnoseLevel, foundPlace } from '../../../shared/math/diagnosis/level';
import { formatSignificant } from '../../../shared/math/number';
import type { LevelPlace, StationaryPoint } from '../../../shared/math/surface';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import { norm, sub, type Vec2 } from '../../../shared/math/vec';
import { refuse } from '../../room/refused';
import { viewRound } from '../../room/round';
import { hintFor, mistakesByTry, oneAnswerKind, wasRightAtFirst } from '../oneAnswer';
import { type LevelFacts, levelFacts } from './facts';
import { fromVersion1 } from './fromVersion1';
import { thinkOfLevel } from './practice';

const markOf = ({ x, y, is }: LevelFacts['answer']): LevelMark => ({ at: { x, y }, is });

const finiteOrNull = (slopes: Vec2): Vec2 | null =>
  Number.isFinite(slopes.x) && Number.isFinite(slopes.y) ? slopes : null;

/** Places for drawing alone: six digits are finer than any screen. */
const short = (value: number): number => Number(value.toPrecision(6));

const samePlace = (a: Vec2 | undefined, b: Vec2): boolean => a !== undefined && norm(sub(a, b)) < 1e-6;

/** Single level points that the class has found and the search of the whole map has not. */
function foundBeyond(
  known: readonly StationaryPoint[],
  found: readonly (LevelPlace | null)[],
): readonly StationaryPoint[] {
  const beyond: StationaryPoint[] = [];
  for (const place of found) {
    if (place?.alone && ![...known, ...beyond].some(({ at }) => samePlace(place.at, at)))
      beyond.push({ at: place.at, is: place.is });
  }
  return beyond;
}

const revealOf = ({ points, lines, alongLines, more }: LevelFacts['reveal']) => ({
  points,
  lines,
  alongLines,
  more,
});

export const level = oneAnswerKind<'level', LevelFacts>({
  kind: 'level',
  practice: thinkOfLevel,
  facts: levelFacts,
  fromVersion1,
  ask({ surfaces }, { ordinal, options }) {
    const planned = surfaces[Math.min(ordinal, surfaces.length) - 1];
    const surface = options.hill?.surface ?? planned;
    return surface ? { ok: true, question: { kind: 'level', surface } } : refuse('not_now');
  },
  refusal({ surface }, answer) {
    const ground = surfaceOf(surface);
    if (!isOnMap(ground, answer)) return 'off_map';
    return Number.isFinite(ground.value(answer)) ? null : 'hole';
  },
  finding({ surface }, answer) {
    const { at, is } = markOf(answer);
    return diagnoseLevel(surfaceOf(surface), at, is);
  },
  judge({ question }, answers) {
    const surface = surfaceOf(question.surface);
    const marks = answers.map(({ answer }) => markOf(answer));
    const found = marks.map(({ at }) => foundPlace(surface, at));
    const known = surface.stationary.filter(({ at }) => isOnMap(surface, at));
    const beyond = foundBeyond(known, found).filter(({ at }) => isOnMap(surface, at));
    const points = [...known, ...beyond].map((point) => {
      const finders = marks.filter((_, index) => samePlace(found[index]?.at, point.at));
      return { ...point, found: finders.length, named: finders.filter(({ is }) => is === point.is).length };
    });
    return {
      kind: 'level',
      answers,
      points,
      lines: surface.level.lines.map(({ at, is }) => ({ at: { x: short(at.x), y: short(at.y) }, is })),
      alongLines: found.filter((place) => place?.alone === false).length,
      more: surface.level.more,
      found: answers.map(({ seat }, index) => ({ seat, place: found[index] ?? null })),
    };
  },
  screen: (_state, round) => ({
    kind: 'level',
    round: viewRound(round),
    surface: round.question.surface,
    reveal: round.judgement && revealOf(round.judgement),
  }),
  work(round, seat) {
    const answer = round.answers.get(seat);
    const mark = answer ? markOf(answer) : null;
    const judged = round.judgement?.answers.find((one) => one.seat === seat);
    return {
      kind: 'level',
      round: round.number,
      answer: mark,
      hint: hintFor(round, seat),
      rightAtFirst: wasRightAtFirst(round, seat),
      result:
        judged && mark
          ? {
              diagnosis: judged.finding,
              first: judged.first,
              slopes: finiteOrNull(slopesAt(surfaceOf(round.question.surface), mark.at)),
              found: round.judgement?.found.find((one) => one.seat === seat)?.place ?? null,
              points: judged.points,
            }
          : null,
    };
  },
  stage({ judgement, first }) {
    if (!judgement) return { kind: 'level', marks: null, mistakes: [], firstMistakes: null };
    const counted = mistakesByTry(judgement);
    return {
      kind: 'level',
      marks: judgement.answers.map(({ answer }) => markOf(answer)),
      mistakes: counted.last,
      firstMistakes: first && counted.first,
    };
  },
  answerText(answer) {
    const { at, is } = markOf(answer);
    const signs = { minimum: '\\cup', maximum: '\\cap', saddle: '\\times' } as const;
    return `(${formatSignificant(at.x)}, ${formatSignificant(at.y)})\\ ${signs[is]}`;
  },
});
