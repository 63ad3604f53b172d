/** Owns the map drawn near to a point, and how near. Knows nothing of whose arrows lie on it. */
import type { ComponentChildren } from 'preact';
import { type SurfaceRef, surfaceOf } from '../../../shared/math/surfaceRef';
import { norm, type Vec2 } from '../../../shared/math/vec';
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
  readonly children: (frame: MapFrame, near: number) => ComponentChildren;
};

/** Nearer than this a map shows too few contour lines to cross. */
const NEAREST = 4;

/** The map drawn near to a point, until it is seen at what angle these arrows cross the contour lines. */
export function NearMap({ surface, at, arrows, children }: ZoomProps) {
  if (!surface) {
    const radius = Math.max(...arrows.map((arrow) => (arrow ? norm(arrow) : 0))) || 1;
    return (
      <FoggedMap at={at} radius={radius} {...MAP} label={say(words.fogged)}>
        {(frame) => children(frame, 1)}
      </FoggedMap>
    );
  }
  const whole = mapFrame(surfaceOf(surface), MAP.width, MAP.height);
  const longest = whole.scale * Math.max(...arrows.map((arrow) => (arrow ? norm(arrow) : 0)));
  const near = Math.min(NEAREST, Math.max(1, MAP.height / 2 / Math.max(1, 1.35 * longest)));
  const here = whole.toPixels(at);
  /** So far that the point comes to the middle, but never past the map's edge; in percent of the map. */
  const shift = (place: number, size: number) =>
    Math.min(0, Math.max(1 - near, 0.5 - (near * place) / size)) * 100;
  const transform = `translate(${shift(here.x, MAP.width)}%, ${shift(here.y, MAP.height)}%) scale(${near})`;
  return (
    <div class="near-map">
      <div style={{ transform }}>
        <ContourMap surface={surfaceOf(surface)} {...MAP} label={say(words.mapPlain)}>
          {(frame: MapFrame) => children(frame, near)}
        </ContourMap>
      </div>
    </div>
  );
}
