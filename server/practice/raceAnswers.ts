/**
 * Owns which η practice learners race with: they try the scale out on paper, and take one that arrives, or one that goes
 * their own wrong way. Shares no arithmetic with what will name their runs.
 */
import type { RaceScreen } from '../../shared/protocol/views';
import { type Dice, mixed } from './dice';
import { hillOf } from './hills';

type Task = Pick<RaceScreen, 'surface' | 'at' | 'steps' | 'etas'>;
type Way = 'crawls' | 'arrives' | 'bounces' | 'diverges';

/** Map units from the start: a ball farther away has left for good. */
const GONE = 1_000;

/** How a ball with this η goes, as one sees it on paper. */
function wayWith({ surface, at, steps }: Task, eta: number): Way {
  const { height, alongX, alongY } = hillOf(surface);
  let { x, y } = at;
  let [p, q] = [alongX(x, y), alongY(x, y)];
  let steepest = Math.hypot(p, q);
  let turns = 0;
  for (let n = 0; n < steps; n++) {
    [x, y] = [x - eta * p, y - eta * q];
    const [u, v] = [alongX(x, y), alongY(x, y)];
    // The last place has no step of its own that could turn back.
    if (n < steps - 1 && p * u + q * v < 0) turns++;
    [p, q] = [u, v];
    steepest = Math.max(steepest, Math.hypot(p, q));
    if (!(Math.hypot(x - at.x, y - at.y) <= GONE) || Number.isNaN(height(x, y))) return 'diverges';
  }
  if (height(x, y) > height(at.x, at.y)) return 'diverges';
  if (Math.hypot(p, q) <= steepest / 20) return 'arrives';
  return turns * 2 >= steps - 1 ? 'bounces' : 'crawls';
}

/** One of the etas that go this way; null where none does. */
export const etaThat = (way: Way, task: Task, dice: Dice): number | null =>
  mixed(dice, task.etas).find((eta) => wayWith(task, eta) === way) ?? null;

export const wrongWays = ['crawls', 'diverges', 'bounces'] as const satisfies readonly Way[];
