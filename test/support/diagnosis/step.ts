/** The steps by formula that the figures are measured at, at all three levels: as the room asks them, and further on. */

import { diagnoseStep, type StepDiagnosis } from '../../../shared/math/diagnosis/step';
import { chooseStart } from '../../../shared/math/diagnosis/stepSeparation';
import { pick, type Random } from '../../../shared/math/random';
import { shown } from '../../../shared/math/shown';
import { shownPlace } from '../../../shared/math/shownStep';
import type { Surface } from '../../../shared/math/surface';
import { surfaceIds } from '../../../shared/math/surface';
import { type SurfaceRef, surfaceOf } from '../../../shared/math/surfaceRef';
import type { Vec2 } from '../../../shared/math/vec';
import { partSlips, rightStep, wholeSlips } from '../oracle/stepSlips';
import { asRounded, asSent, benchKind, nearby, type Verdict } from './figures';

const ownHills: readonly SurfaceRef[] = [
  { f: 'sin(x)*cos(y)', x: [-3, 3], y: [-3, 3] },
  { f: 'x^2*exp(-y)+y/3', x: [-2, 2], y: [-2, 2] },
  { f: '0.37x^2-1.13xy+0.081y^3', x: [-4, 4], y: [-4, 4] },
];
const hills = [...surfaceIds, ...ownHills].map((ref) => {
  const surface = surfaceOf(ref);
  return { surface, start: chooseStart([{ surface, eta: surface.eta }], 'formula') };
});
const etas = [0.1, 0.2, 0.3, 0.05, 0.15];

function verdictOf(diagnosis: StepDiagnosis): Verdict {
  switch (diagnosis.kind) {
    case 'right':
      return 'right';
    case 'mistake':
      return diagnosis.other && diagnosis.other !== 'right'
        ? [diagnosis.rule, diagnosis.other]
        : [diagnosis.rule];
    case 'undecided':
      return diagnosis.rules;
    // What is said by the cosine is no slip's name.
    case 'direction':
      return [];
    default:
      return diagnosis satisfies never;
  }
}

/** Where the room begins; or, some true steps later, a place with all its digits. */
function place(random: Random, surface: Surface, start: Vec2, eta: number): Vec2 {
  let at = start;
  for (let step = Math.floor(random() * 4); step > 0; step--) {
    const { x, y } = surface.gradient(at);
    at = { x: at.x - eta * x, y: at.y - eta * y };
  }
  return at;
}

export const stepKind = benchKind('step by formula', (random: Random) => {
  const hill = pick(random, hills);
  if (!hill) throw new Error('no hill');
  const { surface } = hill;
  const eta = pick(random, etas) ?? 0.1;
  const at = place(random, surface, hill.start(random).at, eta);
  const putsIn = random() < 2 / 3;
  const slopes = (x: number, y: number) => surface.gradient({ x, y });
  const written = shownPlace(surface, at);
  const there = { x: written.x.value, y: written.y.value };
  const exact = surface.gradient(at);
  const here = putsIn ? surface.gradient(there) : { x: shown(exact.x).value, y: shown(exact.y).value };
  const read = { at: there, eta, here, slopes, putsIn };
  const task = { surface, at, eta, formulas: putsIn };
  const right = rightStep(read);
  const sent = ({ x, y }: Vec2, as: typeof asSent) => ({ x: as(random, x), y: as(random, y) });
  return {
    task: JSON.stringify({ hill: surface.id, at, eta, putsIn }),
    judge: (answer: Vec2) => verdictOf(diagnoseStep(task, answer)),
    right: [right, sent(right, asSent)],
    random: Array.from({ length: 10 }, (_, n) =>
      // One component right, or none.
      n % 3 === 0
        ? { x: right.x, y: asSent(random, nearby(random, right.y)) }
        : sent({ x: nearby(random, right.x), y: nearby(random, right.y) }, asSent),
    ),
    slips: [...wholeSlips(read), ...partSlips(read)].map(({ rule, step }) => ({
      rule,
      answer: sent(step, asRounded),
    })),
  };
});
