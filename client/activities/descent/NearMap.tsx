/** The map drawn near to a point, and how near. Knows nothing of whose arrows lie on it. */
import type { ComponentChildren } from 'preact';
import { type SurfaceRef, surfaceOf } from '../../../shared/math/surfaceRef';
import { add, norm, type Vec2 } from '../../../shared/math/vec';
import { ContourMap } from '../../plots/ContourMap';
import { FoggedMap } from '../../plots/FoggedMap';
import { type MapFrame, mapFrame } from '../../plots/mapFrame';
import { say } from '../../ui/language';
import './NearMap.css';
import { words } from './words';

/** Pixels of a map on a phone, before it is scaled to its place. */
export const MAP = { width: 344, height: 258 } as const;

type ZoomProps = {
  /** null: fog hides it, and nothing but the arrows is near */
  readonly surface: SurfaceRef | null;
  readonly at: Vec2;
  readonly arrows: readonly (Vec2 | null)[];
  /** Map units, in fog: the longest step; without it as long as the arrows. */
  readonly radius?: number | null;
  /** What else is to be seen; with any, the map is as near as all of it allows and the point need not be in the middle. */
  readonly places?: readonly Vec2[];
  readonly label?: string;
  readonly children: (frame: MapFrame, near: number) => ComponentChildren;
};

/** Nearer than this a map shows too few contour lines to cross. */
const NEAREST = 4;
/** Around places, as a part of the picture. */
const ROOM = 0.3;

/** The map drawn near to a point, until it is seen at what angle these arrows cross the contour lines. */
export function NearMap({ surface, at, arrows, radius, places, label, children }: ZoomProps) {
  const deltas = arrows.filter((arrow) => arrow !== null);
  if (!surface) {
    const longest = Math.max(...deltas.map(norm), 0) || 1;
    return (
      <FoggedMap at={at} radius={radius ?? longest} {...MAP} label={label ?? say(words.fogged)}>
        {(frame) => children(frame, 1)}
      </FoggedMap>
    );
  }
  const whole = mapFrame(surfaceOf(surface), MAP.width, MAP.height);
  const { near, middle } = places
    ? viewOf(whole, [at, ...deltas.map((delta) => add(at, delta)), ...places])
    : {
        near: nearest(MAP.height / 2 / Math.max(1, 1.35 * whole.scale * Math.max(...deltas.map(norm), 0))),
        middle: whole.toPixels(at),
      };
  /** So far that the middle comes to the picture's, but never past the map's edge; in percent of the map. */
  const shift = (place: number, size: number) =>
    Math.min(0, Math.max(1 - near, 0.5 - (near * place) / size)) * 100;
  const transform = `translate(${shift(middle.x, MAP.width)}%, ${shift(middle.y, MAP.height)}%) scale(${near})`;
  return (
    <div class="near-map">
      <div style={{ transform }}>
        <ContourMap surface={surfaceOf(surface)} {...MAP} label={label ?? say(words.mapPlain)}>
          {(frame: MapFrame) => children(frame, near)}
        </ContourMap>
      </div>
    </div>
  );
}

const nearest = (near: number): number => Math.min(NEAREST, Math.max(1, near));

/** How near, and around which pixel of the whole map, all these places are seen with room about them. */
function viewOf(whole: MapFrame, places: readonly Vec2[]) {
  const seen = places.map((place) => whole.toPixels(place));
  const span = (of: 'x' | 'y') => {
    const all = seen.map((pixel) => pixel[of]);
    return { low: Math.min(...all), high: Math.max(...all) };
  };
  const [x, y] = [span('x'), span('y')];
  const part = 1 - ROOM;
  return {
    near: nearest(
      Math.min(
        (part * MAP.width) / Math.max(1, x.high - x.low),
        (part * MAP.height) / Math.max(1, y.high - y.low),
      ),
    ),
    middle: { x: (x.low + x.high) / 2, y: (y.low + y.high) / 2 },
  };
}
