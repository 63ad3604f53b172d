/** The map of a descent, or the fog that hides it: the caller's arrows lie on either. */
import type { ComponentChildren } from 'preact';
import type { DescentScreen } from '../../../shared/activities/descent';
import type { Surface } from '../../../shared/math/surface';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import type { Vec2 } from '../../../shared/math/vec';
import { ContourMap } from '../../plots/ContourMap';
import { FoggedMap } from '../../plots/FoggedMap';
import type { MapFrame } from '../../plots/mapFrame';
import { say } from '../../ui/language';
import { words } from './words';

export type HillMapProps = {
  readonly screen: Pick<DescentScreen, 'surface' | 'radius'>;
  /** Map units: the middle of what fog leaves to see. */
  readonly at: Vec2;
  readonly width: number;
  readonly height: number;
  readonly children: (frame: MapFrame) => ComponentChildren;
};

export function HillMap({ screen: { surface, radius }, at, width, height, children }: HillMapProps) {
  const size = { width, height };
  return surface ? (
    <ContourMap surface={surfaceOf(surface)} {...size} label={say(words.mapPlain)}>
      {children}
    </ContourMap>
  ) : (
    <FoggedMap at={at} radius={radius ?? 1} {...size} label={say(words.fogged)}>
      {children}
    </FoggedMap>
  );
}

/** The hill of a screen that never hides it: a question by formula, a walk seen again. Throws in fog. */
export function seenHill({ surface }: Pick<DescentScreen, 'surface'>): Surface {
  if (!surface) throw new Error('fog hides this hill');
  return surfaceOf(surface);
}
