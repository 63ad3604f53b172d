/**
 * Owns moving one thing in a drawing: by the finger or the mouse's first button that took hold of it, or by the arrow
 * keys. A second finger, another button and a pointer that the browser took away move nothing.
 */
import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import type { Vec2 } from '../../shared/math/vec';
import { useHeld } from '../ui/useHeld';

export type Movable = {
  readonly disabled?: boolean;
  /** Where the pointer is, in the drawing's own units, y downwards. */
  readonly onPoint: (place: Vec2) => void;
  /** One press of an arrow key: x to the right, y upwards; `far` with Shift. */
  readonly onStep: (way: Vec2, far: boolean) => void;
};

const ways: Readonly<Record<string, Vec2>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

export function useMovable({ disabled = false, onPoint, onStep }: Movable) {
  const gripOf = useHeld<SVGGraphicsElement>();

  const point = (event: TargetedPointerEvent<SVGGraphicsElement>) => {
    const matrix = event.currentTarget.getScreenCTM();
    if (!matrix) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    onPoint({ x, y });
  };
  return {
    /** On the focusable thing that a screen reader is told of. */
    onKeyDown(event: TargetedKeyboardEvent<HTMLElement>) {
      const way = ways[event.key];
      if (disabled || !way || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onStep(way, event.shiftKey);
    },
    /** On what is touched; the drawing's units are its own. */
    grip: gripOf({ disabled, onTake: point, onMove: point }),
  };
}
