/** The level ground of a function on a domain: single points, lines and areas of it, and what is level near a place. */
import { turnsOf } from '../circle';
import type { LevelGround, LevelPlace, StationaryPoint } from '../surface';
import type { Vec2 } from '../vec';
import { candidates, type Domain } from './candidates';
import { bendsOf, kindByBends, kindByHeights } from './classify';
import type { Program } from './compile';
import { isWithinRounding, jetAt, type LevelSearch, LONG, levelFrom, type Rest, roundest } from './descend';

/** Single points, and places on lines and areas, kept at the most. */
const MOST_POINTS = 120;
const MOST_PLACES = 240;
/** Steps of the program for one whole search, and for one look around a mark: some 30 ms and 5 ms where a step takes 30 ns. */
const WHOLE = 1_000_000;
const LOOK = 150_000;
/** Two finds nearer than this part of the smaller side are one point. */
const ONE = 1e-4;
/** Between two places on a line of level ground, in parts of the smaller side. */
const ALONG = 1 / 40;

/** The search of a whole map: what it found, and whether there is (or may be) more. */
export function levelGround(f: Program, domain: Domain): LevelGround {
  const search = searchOn(f, domain, WHOLE);
  const found: LevelPlace[] = [];
  let more = false;
  for (const start of candidates(search, domain, WHOLE)) {
    if (search.work.left < 0 || found.filter(({ alone }) => alone).length >= MOST_POINTS) {
      more = true;
      break;
    }
    const rest = levelFrom(search, start, 0.15 * search.side);
    if (!rest || !isWithin(domain, rest.at)) continue;
    if (found.some(({ at }) => isNear(at, rest.at, search.side * ONE))) continue;
    if (found.some(({ at, alone }) => !alone && isNear(at, rest.at, search.side * ALONG))) continue;
    const { place, beside } = placeOf(search, rest);
    if (!place.alone) found.push(...lineThrough(search, domain, place, beside, found));
    else if (!found.some(({ at }) => isNear(at, place.at, search.side * blur(rest)))) found.push(place);
  }
  return {
    points: found.filter(({ alone }) => alone).map(({ at, is }) => ({ at, is })),
    lines: found.filter(({ alone }) => !alone).map(({ at, is }) => ({ at, is })),
    more: more || search.work.left < 0 || found.filter(({ alone }) => !alone).length >= MOST_PLACES,
  };
}

/** The level place nearest to one, no further than `reach`: by f itself around it, and of those that are `known` already. */
export function levelNear(
  f: Program,
  domain: Domain,
  known: readonly LevelPlace[],
  at: Vec2,
  reach: number,
): LevelPlace | null {
  const search = searchOn(f, domain, LOOK);
  const around = turnsOf(8);
  const looks = [
    at,
    ...[0.35, 0.8].flatMap((part) =>
      around.map((turn) => ({
        x: at.x + part * reach * Math.cos(turn),
        y: at.y + part * reach * Math.sin(turn),
      })),
    ),
  ];
  let nearest: Rest | null = null;
  let least = reach;
  for (const look of looks) {
    const rest = levelFrom(search, look, 2 * reach);
    const away = rest ? Math.hypot(rest.at.x - at.x, rest.at.y - at.y) : Number.POSITIVE_INFINITY;
    if (away > least) continue;
    nearest = rest;
    least = away;
  }
  const away = (place: LevelPlace) => Math.hypot(place.at.x - at.x, place.at.y - at.y);
  const [listed] = [...known].sort((a, b) => away(a) - away(b));
  if (listed && away(listed) < least - ONE * search.side) return listed;
  return nearest && placeOf(searchOn(f, domain, LOOK), nearest).place;
}

function searchOn(f: Program, domain: Domain, steps: number): LevelSearch {
  const side = Math.min(domain.x[1] - domain.x[0], domain.y[1] - domain.y[0]);
  return { f, side, steep: steepness(f, domain), work: { left: steps } };
}

/** The middle one of the slopes at a few places, or what the middle half of their heights would take over the map, if that is more. */
function steepness(f: Program, { x, y }: Domain): number {
  const slopes: number[] = [];
  const heights: number[] = [];
  for (let i = 0; i < 5; i++) {
    for (let j = 0; j < 5; j++) {
      const [z, gx, gy] = f.jet(
        x[0] + ((x[1] - x[0]) * (i + 0.37)) / 5,
        y[0] + ((y[1] - y[0]) * (j + 0.41)) / 5,
        1,
      );
      const slope = Math.hypot(gx, gy);
      if (slope > 0 && Number.isFinite(slope)) slopes.push(slope);
      if (Number.isFinite(z)) heights.push(z);
    }
  }
  const part = (of: number[], share: number) => of.sort((a, b) => a - b)[Math.floor(share * of.length)] ?? 0;
  const rise = part(heights, 0.75) - part(heights, 0.25);
  return Math.max(part(slopes, 0.5), rise / Math.hypot(x[1] - x[0], y[1] - y[0]));
}

const isWithin = ({ x, y }: Domain, at: Vec2): boolean =>
  at.x >= x[0] && at.x <= x[1] && at.y >= y[0] && at.y <= y[1];

const isNear = (a: Vec2, b: Vec2, distance: number): boolean => Math.hypot(a.x - b.x, a.y - b.y) < distance;

type Placed = { readonly place: LevelPlace; readonly beside: readonly Rest[] };

/** What the place is, and the level ground beside it. */
function placeOf(search: LevelSearch, found: Rest): Placed {
  const rest = atRest(search, found);
  const is = kindByBends(rest.bends);
  if (is) return { place: { at: rest.at, is, alone: true }, beside: [] };
  const beside = neighbours(search, rest);
  if (beside.length > 0) {
    const { strong, weak } = rest.bends;
    // A line of level ground across which f bends is as high along its whole length: a floor, or a ridge.
    const isFloor = !isFlat(search, rest) && Math.abs(weak) <= 1e-9 * Math.abs(strong);
    const kind = isFloor ? (strong > 0 ? 'minimum' : 'maximum') : heightsDecide(search, rest.at);
    return { place: { at: rest.at, is: kind, alone: false }, beside };
  }
  // Where bends vanish, Newton's method stays a little off: one point is found as several, none of them round.
  const jet = jetAt(search, rest.at);
  const { at } = jet ? roundest(search, rest.at, jet, BLURRED) : rest;
  return { place: { at, is: heightsDecide(search, at), alone: true }, beside };
}

/** Part of the stronger bend below which the weaker may be what is left of one that vanishes at the place itself. */
const SLIGHT = 1e-3;
/** Where one bend vanishes the search is slow, and stops a little beside: there the bends would tell of another place. */
function atRest(search: LevelSearch, found: Rest): Rest {
  const { strong, weak } = found.bends;
  if (!kindByBends(found.bends) || Math.abs(weak) > SLIGHT * Math.abs(strong)) return found;
  const rest = levelFrom(search, found.at, BLURRED * search.side, LONG);
  return rest ?? { at: found.at, bends: { ...found.bends, weak: 0 } };
}

/** So far off a level point without bends may have been found, in parts of the smaller side. */
const BLURRED = 0.01;

/** How far apart two finds of one point may lie, in parts of the smaller side. */
const blur = ({ bends }: Rest): number => (kindByBends(bends) ? ONE : 2 * BLURRED);

/** Whether f bends no way, as far as this ground's usual slopes tell. */
const isFlat = ({ side, steep }: LevelSearch, { bends: { strong } }: Rest): boolean =>
  Math.abs(strong) * side <= 1e-6 * steep;

function heightsDecide({ f, side, steep, work }: LevelSearch, at: Vec2): StationaryPoint['is'] {
  const counted = (x: number, y: number) => {
    work.left -= f.size;
    return f.value(x, y);
  };
  return kindByHeights(counted, at, side, steep * side);
}

/** Level ground a little further, both ways along the axis of no bend; all around where f bends no way. */
function neighbours(search: LevelSearch, { at, bends }: Rest): readonly Rest[] {
  const first = Math.atan2(bends.flat.y, bends.flat.x);
  const turns = isFlat(search, { at, bends }) ? turnsOf(16) : [first, first + Math.PI];
  return turns.flatMap((turn) => {
    const rest = onwards(search, at, turn);
    return rest ? [rest] : [];
  });
}

/** The next place of a line of level ground that way; null where the ground is level nowhere near it. */
function onwards(search: LevelSearch, from: Vec2, turn: number): Rest | null {
  const far = ALONG * search.side;
  const guess = { x: from.x + far * Math.cos(turn), y: from.y + far * Math.sin(turn) };
  const jet = jetAt(search, guess);
  if (!jet) return null;
  if (isWithinRounding(search, jet)) return { at: guess, bends: bendsOf(jet[3], jet[4], jet[5]) };
  const rest = levelFrom(search, guess, 0.4 * far);
  return rest && !isNear(rest.at, from, 0.6 * far) ? rest : null;
}

/** The place and what hangs together with it, as far as places are kept. */
function lineThrough(
  search: LevelSearch,
  domain: Domain,
  place: LevelPlace,
  beside: readonly Rest[],
  known: readonly LevelPlace[],
): readonly LevelPlace[] {
  const line: LevelPlace[] = [place];
  const ahead = [...beside];
  const room = MOST_PLACES - known.filter(({ alone }) => !alone).length;
  for (let next = ahead.shift(); next && line.length < room && search.work.left > 0; next = ahead.shift()) {
    const { at } = next;
    const taken = [...known, ...line].some((other) => isNear(other.at, at, 0.6 * ALONG * search.side));
    if (taken || !isWithin(domain, at)) continue;
    const further = placeOf(search, next);
    line.push(further.place);
    ahead.push(...further.beside);
  }
  return line;
}
