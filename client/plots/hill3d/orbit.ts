/** From where the hill is looked at, and how keys and drags turn it; angles in radians. */
import { within } from '../axis';

export type Orbit = {
  /** 0 looks along +y with x to the right; grows as the hill turns to the left. */
  readonly azimuth: number;
  /** Above the ground. */
  readonly elevation: number;
  /** From the middle of the ground, whose larger side is 2 long. */
  readonly distance: number;
};

export const firstOrbit: Orbit = { azimuth: -0.5, elevation: 0.72, distance: 3.3 };

/** Lower than this the ground hides what lies behind it; straight from above it is the map again. */
const ELEVATION = [0.3, 1.45] as const;
const DISTANCE = [2.2, 5.5] as const;

/** Every way of turning ends here: never under the ground, never through it. */
export const constrainOrbit = ({ azimuth, elevation, distance }: Orbit): Orbit => ({
  azimuth: Math.atan2(Math.sin(azimuth), Math.cos(azimuth)),
  elevation: within(ELEVATION, elevation),
  distance: within(DISTANCE, distance),
});

const KEY_TURN = 0.12;
const KEY_ZOOM = 1.1;

/** null: the key means nothing here. */
export function orbitByKey(orbit: Orbit, key: string): Orbit | null {
  const turn = (azimuth: number, elevation: number) =>
    constrainOrbit({ ...orbit, azimuth: orbit.azimuth + azimuth, elevation: orbit.elevation + elevation });
  switch (key) {
    case 'ArrowLeft':
      return turn(KEY_TURN, 0);
    case 'ArrowRight':
      return turn(-KEY_TURN, 0);
    case 'ArrowUp':
      return turn(0, KEY_TURN);
    case 'ArrowDown':
      return turn(0, -KEY_TURN);
    case '+':
      return constrainOrbit({ ...orbit, distance: orbit.distance / KEY_ZOOM });
    case '-':
      return constrainOrbit({ ...orbit, distance: orbit.distance * KEY_ZOOM });
    case 'Home':
      return firstOrbit;
    default:
      return null;
  }
}

/** Half a turn for a drag as long as the picture is wide. */
export const orbitByDrag = (orbit: Orbit, dx: number, dy: number, width: number): Orbit =>
  constrainOrbit({
    ...orbit,
    azimuth: orbit.azimuth - (dx / width) * Math.PI,
    elevation: orbit.elevation + (dy / width) * Math.PI,
  });
