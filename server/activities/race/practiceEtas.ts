/**
 * Which η practice learners race with: they try the scale out on paper, and take one that arrives, or one that goes
 * their own wrong way. Shares no arithmetic with what will name their runs.
 */
import type { RaceScreen } from '../../../shared/activities/race';
import { type Dice, mixed } from '../../practice/dice';
import { type Hill, hillOf, nearestLow } from '../../practice/hills';

type Task = Pick<RaceScreen, 'surface' | 'at' | 'steps' | 'etas'>;
type Way = 'crawls' | 'arrives' | 'bounces' | 'diverges';

/** Map units from the start: a ball farther away has left for good. */
const GONE = 1_000;

/** How a ball with this η goes, as one sees it on paper: by its last three steps, beside the lowest place nearest to its end. */
function wayWith({ surface, at, steps }: Task, eta: number): Way {
  const hill = hillOf(surface);
  const { height, alongX, alongY } = hill;
  let { x, y } = at;
  let [p, q] = [alongX(x, y), alongY(x, y)];
  const zs = [height(x, y)];
  let turns = 0;
  for (let n = 0; n < steps; n++) {
    [x, y] = [x - eta * p, y - eta * q];
    const [u, v] = [alongX(x, y), alongY(x, y)];
    // The last place has no step of its own that could turn back.
    if (n < steps - 1 && p * u + q * v < 0) turns++;
    [p, q] = [u, v];
    zs.push(height(x, y));
    if (!(Math.hypot(x - at.x, y - at.y) <= GONE) || Number.isNaN(height(x, y))) return 'diverges';
  }
  const first = height(at.x, at.y);
  const [a = first, b = first, c = first, last = first] = zs.slice(-4);
  const bounces = turns * 2 >= steps - 1 || b > a || c > b || last > c || last > first;
  const low = nearestLow(hill, x, y);
  const floor = low && height(low.x, low.y);
  if (floor !== null) {
    const arrived = (z: number) => (z - floor) * 100 <= first - floor;
    if (arrived(last) && (!bounces || (arrived(b) && arrived(c)))) return 'arrives';
  }
  const swings = b > a && c - b > b - a && last - c > c - b;
  if (swings || (floor === null && !isOn(hill.map, x, y))) return 'diverges';
  return bounces ? 'bounces' : 'crawls';
}

const isOn = ({ x: [left, right], y: [low, high] }: Hill['map'], x: number, y: number): boolean =>
  x >= left && x <= right && y >= low && y <= high;

/** One of the etas that go this way; null where none does. */
export const etaThat = (way: Way, task: Task, dice: Dice): number | null =>
  mixed(dice, task.etas).find((eta) => wayWith(task, eta) === way) ?? null;

export const wrongWays = ['crawls', 'diverges', 'bounces'] as const satisfies readonly Way[];
