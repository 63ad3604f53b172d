/**
 * The hill in three dimensions: the ground in WebGL, turned by mouse, touch and keys, and over it as a drawing whatever
 * the caller lays on the ground. Drawn when something changes, never in between.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Surface } from '../../../shared/math/surface';
import { useHeld } from '../../ui/useHeld';
import { Axes } from './Axes';
import { groundOf } from './ground';
import './Hill3d.css';
import { type HillFrame, hillFrame } from './hillFrame';
import { constrainOrbit, firstOrbit, type Orbit, orbitByDrag, orbitByKey } from './orbit';
import { type Colours, createPainter, type Painter } from './painter';
import { type Pixel, projectionOf } from './projection';

export type Hill3dProps = {
  readonly surface: Surface;
  /** The drawing's own pixels; it scales to its place. */
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** As an inset it is looked at and not turned. */
  readonly still?: boolean;
  /** The graphics card has let go of the picture: something else has to stand here. */
  readonly onLost: () => void;
  readonly children?: (frame: HillFrame) => ComponentChildren;
};

export function Hill3d({ surface, width, height, label, still = false, onLost, children }: Hill3dProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<Painter | null>(null);
  const dragged = useRef<Pixel | null>(null);
  const [orbit, setOrbit] = useState<Orbit>(firstOrbit);
  const gripOf = useHeld<HTMLDivElement>();
  const [look, lookAgain] = useState(0);
  const ground = useMemo(() => groundOf(surface), [surface]);
  const projection = useMemo(() => projectionOf(orbit, width, height), [orbit, width, height]);

  useLayoutEffect(() => {
    const place = canvas.current;
    if (!place) return;
    const made = createPainter(place, ground, coloursOf(place));
    painter.current = made;
    place.addEventListener('webglcontextlost', onLost);
    return () => {
      // Disposing lets the picture go as well, and that is no loss.
      place.removeEventListener('webglcontextlost', onLost);
      painter.current = null;
      made.dispose();
    };
  }, [ground]);

  useLayoutEffect(() => {
    const box = canvas.current?.parentElement?.getBoundingClientRect();
    if (box && box.width > 0) painter.current?.paint(projection.matrix, box.width, box.height);
  }, [ground, projection, look]);

  useEffect(() => {
    const place = canvas.current?.parentElement;
    if (!place) return;
    const again = () => lookAgain((times) => times + 1);
    const recolour = () => {
      if (canvas.current) painter.current?.recolour(coloursOf(canvas.current));
      again();
    };
    const sizes = new ResizeObserver(again);
    sizes.observe(place);
    const themes = new MutationObserver(recolour);
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', recolour);
    return () => {
      sizes.disconnect();
      themes.disconnect();
      dark.removeEventListener('change', recolour);
    };
  }, []);

  const frame = useMemo(() => hillFrame(ground, projection), [ground, projection]);

  const turning = still
    ? {}
    : {
        tabIndex: 0,
        onKeyDown: (event: KeyboardEvent) => {
          const next = event.ctrlKey || event.metaKey || event.altKey ? null : orbitByKey(orbit, event.key);
          if (!next) return;
          event.preventDefault();
          setOrbit(next);
        },
        onWheel: (event: WheelEvent) => {
          event.preventDefault();
          setOrbit(
            constrainOrbit({ ...orbit, distance: orbit.distance * (event.deltaY > 0 ? 1.06 : 1 / 1.06) }),
          );
        },
        ...gripOf({
          onTake: (event) => {
            dragged.current = { x: event.clientX, y: event.clientY };
          },
          onMove: (event) => {
            const from = dragged.current;
            dragged.current = { x: event.clientX, y: event.clientY };
            if (!from) return;
            const wide = event.currentTarget.getBoundingClientRect().width;
            setOrbit((now) => orbitByDrag(now, event.clientX - from.x, event.clientY - from.y, wide));
          },
        }),
      };

  return (
    <div
      class={`hill3d${still ? ' still' : ''}`}
      role="img"
      aria-label={label}
      data-surface={surface.id}
      {...turning}
    >
      {/* Another ground begins on a canvas of its own: one whose drawing was disposed of draws no more. */}
      <canvas key={surface.id} ref={canvas} />
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <Axes surface={surface} ground={ground} projection={projection} numbers={!still} />
        {children?.(frame)}
      </svg>
    </div>
  );
}

/** The map's own colours, from the style sheet, as WebGL takes them. */
function coloursOf(place: Element): Colours {
  const style = getComputedStyle(place);
  const of = (token: string): readonly [number, number, number] => {
    const written = style.getPropertyValue(token).trim().replace('#', '');
    // The build writes #ffffff as #fff.
    const hex = written.length === 3 ? written.replace(/./g, '$&$&') : written;
    const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255 || 0;
    return [part(0), part(2), part(4)];
  };
  return {
    low: of('--height-low'),
    middle: of('--height-middle'),
    high: of('--height-high'),
    ink: of('--ink'),
  };
}
