/** How well a place on a hill keeps the wrong rules for Δx, Δy apart, and the choice of a place to ask at by it. */
import { isAllowedMapPoint, isLevel, isOnMap } from '../descent';
import { isHole } from '../ownFunction/surface';
import { placesBetween, roundPlaces } from '../places';
import { pick, type Random } from '../random';
import type { Surface } from '../surface';
import { add, norm, scale, type Vec2 } from '../vec';
import { type StepTask, stepDiagnoser, stepMistakes, wrongSteps } from './step';

/** How many wrong rules have numbers of their own here: each of them is named, and none is right or another rule's. */
export const stepSeparation = (task: StepTask): number => apart(task).own;

/** `hidden`: rules that apply here, and yet give the truth or share a number. */
function apart(task: StepTask): { readonly own: number; readonly hidden: number } {
  const numbers = wrongSteps(task);
  const diagnose = stepDiagnoser(task);
  const applying = stepMistakes.filter((rule) => numbers[rule] !== null);
  const own = applying.filter((rule) =>
    numbers[rule]?.every((step) => {
      const found = diagnose(step);
      return found.kind === 'mistake' && found.rule === rule;
    }),
  ).length;
  return { own, hidden: applying.length - own };
}

/** A hill that a class may be put on, with the η of its first round. */
export type Hill = { readonly surface: Surface; readonly eta: number };

/**
 * The place at which a round begins: by lot among those of the hills given at which the fewest rules are hidden, and by map
 * at least 20° lie between −∇f and the way to the minimum, where there are such places; of these, where there are any,
 * those whose slopes are short numbers. A hill with worse places than another's, as the bowl's all are, is taken only where
 * it stands alone. The places are ranked once, the lot may fall often. Throws where there are no hills.
 */
export function chooseStart<H extends Hill>(
  hills: readonly H[],
  way: 'map' | 'formula',
): (random: Random) => { readonly hill: H; readonly at: Vec2 } {
  const ranked = hills.map((hill) => ({ hill, ...bestPlaces(hill, way) }));
  const least = Math.min(...ranked.map(({ cost }) => cost));
  const best = ranked.filter(({ cost }) => cost === least);
  return (random) => {
    const chosen = pick(random, best);
    if (chosen === undefined) throw new RangeError('no hill to begin on');
    return { hill: chosen.hill, at: pick(random, chosen.places) ?? middleOf(chosen.hill.surface) };
  };
}

/** What it costs a hill, against any number of hidden rules, that its map cannot part −∇f from the way to the minimum. */
const ONE_WAY = stepMistakes.length;

/** Round places at which no more rules are hidden are good enough; others are taken where they hide fewer by more than this. */
const FEW = 3;

type Choice = { readonly places: readonly Vec2[]; readonly cost: number };

/** The hill's best places, and how bad the best is: round ones, or, where those hide too much, ones between. */
function bestPlaces(hill: Hill, way: 'map' | 'formula'): Choice {
  const { surface } = hill;
  const ground = (places: readonly Vec2[]) => places.filter((at) => !isHole(surface, at));
  const round = bestOf(
    ground([...surface.startPoints, ...roundPlaces(surface.domain, MOST_COLUMNS)]),
    hill,
    way,
  );
  if (round.cost <= FEW) return round;
  const between = bestOf(ground(placesBetween(surface.domain)), hill, way);
  return between.cost + FEW < round.cost ? between : round;
}

function bestOf(ground: readonly Vec2[], { surface, eta }: Hill, way: 'map' | 'formula'): Choice {
  const parts = (at: Vec2) => way === 'formula' || isAllowedMapPoint(surface, at);
  let places = ground;
  for (const wanted of [
    (at: Vec2) => !isLevel(surface, at),
    parts,
    (at: Vec2) => isRoomy(surface, at, eta),
  ]) {
    places = preferring(places, wanted);
  }
  const short = places.filter((at) => isShort(surface.gradient(at)));
  places = [...evenly(short), ...evenly(places.filter((at) => !short.includes(at)))];
  const formulas = way === 'formula';
  const hidden = places.map((at) => apart({ surface, at, eta, formulas }).hidden);
  const least = Math.min(...hidden);
  const best = places.filter((_, index) => hidden[index] === least);
  return {
    places: preferring(best, (at) => isShort(surface.gradient(at))),
    cost: least + (best.every(parts) ? 0 : ONE_WAY),
  };
}

function preferring(places: readonly Vec2[], wanted: (at: Vec2) => boolean): readonly Vec2[] {
  const found = places.filter(wanted);
  return found.length > 0 ? found : places;
}

/** Along the longer side. */
const MOST_COLUMNS = 25;
/** Of the places with short slopes, and of the others: so many are compared, in some 50 ms. */
const MOST_COMPARED = 40;

function evenly(places: readonly Vec2[]): readonly Vec2[] {
  const every = Math.max(1, places.length / MOST_COMPARED);
  return places.filter((_, index) => Math.floor(index / every) !== Math.floor((index - 1) / every));
}

/** Of r: a true step shorter than this is hard to see on the map. */
const SHORTEST = 0.25;

/** The circle of arrows and the true step lie on the map, and the step can be seen. */
function isRoomy(surface: Surface, at: Vec2, eta: number): boolean {
  const { radius } = surface;
  const step = scale(surface.gradient(at), -eta);
  const corners = [add(at, { x: radius, y: radius }), add(at, { x: -radius, y: -radius }), add(at, step)];
  return norm(step) >= SHORTEST * radius && corners.every((corner) => isOnMap(surface, corner));
}

/** Slopes that a head can multiply: two decimals at most. */
const isShort = ({ x, y }: Vec2): boolean =>
  [x, y].every((slope) => Math.abs(slope * 100 - Math.round(slope * 100)) < 1e-9);

const middleOf = ({ domain: { x, y } }: Surface): Vec2 => ({ x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 });
