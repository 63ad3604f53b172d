/** Where a descent begins and what its next question is: the hill, the place, η, how long an arrow may be. */
import type { DescentActivity } from '../../../shared/activities/descent/settings';
import { slopesAt } from '../../../shared/math/descent';
import { chooseStart } from '../../../shared/math/diagnosis/stepSeparation';
import { isHole } from '../../../shared/math/ownFunction/surface';
import type { Random } from '../../../shared/math/random';
import { type SurfaceRef, surfaceOf } from '../../../shared/math/surfaceRef';
import { refuse } from '../../room/refused';
import type { Asked, AskOptions } from '../contract';
import type { DescentFacts } from './facts';
import type { DescentState } from './state';

/** A hill as it comes, with its own η and r. */
function hillOf(ref: SurfaceRef) {
  const surface = surfaceOf(ref);
  return { ref, surface, eta: surface.eta, radius: surface.radius };
}

/** In fog an arrow is drawn as on a map. */
const drawnOr = (way: DescentActivity['way']): 'map' | 'formula' => (way === 'formula' ? 'formula' : 'map');

/** Where the lesson says; else on one of its hills, at a place where right and wrong rules differ. */
export function origin(activity: DescentActivity, random: Random): DescentFacts['origin'] {
  const { way, start, eta, radius } = activity;
  const asTheyCome = [activity.surface].flat().map(hillOf);
  // Alone, a hill is walked with the lesson's sizes.
  const alone = asTheyCome.length === 1;
  const hills = alone ? asTheyCome.map((hill) => ({ ...hill, eta, radius })) : asTheyCome;
  const { hill, at } =
    start && hills[0] ? { hill: hills[0], at: start } : chooseStart(hills, drawnOr(way))(random);
  const { ref, surface } = hill;
  return { kind: 'descent', surface: ref, eta: hill.eta, radius: hill.radius, at, z: surface.value(at) };
}

export function ask(state: DescentState, options: AskOptions, random: Random): Asked<DescentFacts> {
  const { way, given = 'slopes' } = state.activity;
  const here = options.hill ? elsewhere(state, options.hill, random) : onward(state);
  const { surface, at, z } = here;
  if (isHole(surfaceOf(surface), at)) return refuse('hole');
  return {
    ok: true,
    question: {
      kind: 'descent',
      surface,
      at,
      z,
      gradient: slopesAt(surfaceOf(surface), at),
      eta: options.eta ?? here.eta,
      radius: way === 'formula' ? null : here.radius,
      given: way !== 'formula' ? null : (options.given ?? state.round?.question.given ?? given),
    },
  };
}

type Here = Pick<DescentState['origin'], 'surface' | 'at' | 'z' | 'eta'> & { readonly radius: number | null };

/** Where the class is, on the hill it is on, with the sizes of the last round. */
function onward({ origin, round, path }: DescentState): Here {
  const { surface, eta, radius } = round?.question ?? origin;
  return { surface, eta, radius, ...(path.at(-1) ?? origin) };
}

/** Another hill: where the host says, or at a place where right and wrong rules differ. */
function elsewhere({ activity }: DescentState, hill: NonNullable<AskOptions['hill']>, random: Random): Here {
  const { surface, eta, radius } = hillOf(hill.surface);
  const at = hill.start ?? chooseStart([{ surface, eta }], drawnOr(activity.way))(random).at;
  return { surface: hill.surface, eta, radius, at, z: surface.value(at) };
}
