/**
 * Moving one thing in a drawing: by the finger or the mouse's first button that took hold of it, or by the arrow keys. A
 * second finger, another button and a pointer that the browser took away move nothing.
 */
import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { scale, type Vec2 } from '../../shared/math/vec';
import { arrowWay } from '../ui/arrowKeys';
import { useHeld } from '../ui/useHeld';
import './Movable.css';

export type Movable<V> = {
  /** null: not moved yet */
  readonly value: V | null;
  /** Where the keys begin while there is no value. */
  readonly resting: V;
  readonly label: string;
  /** What a screen reader is told: where on which range, and in words. */
  readonly spoken: {
    readonly now: number;
    readonly min: number;
    readonly max: number;
    readonly text: string;
  };
  /** The value at a place of the drawing, in its own units, y downwards; null: that place has none. */
  readonly pointed: (place: Vec2) => V | null;
  /** The value after a key's step from another, x to the right, y upwards; null: that way nothing moves. */
  readonly stepped: (from: V, step: Vec2) => V | null;
  /** Length of a key's step. */
  readonly step: number;
  /** Times as long with Shift. */
  readonly far: number;
  /** Every value ends here: as near as it may be, and as fine as a hand is. */
  readonly constrain: (value: V) => V;
  readonly onChange: (value: V) => void;
};

export function useMovable<V>(movable: Movable<V>) {
  const { value, resting, label, spoken, pointed, stepped, step, far, constrain, onChange } = movable;
  const gripOf = useHeld<SVGGraphicsElement>();

  const move = (next: V | null) => {
    if (next !== null) onChange(constrain(next));
  };
  const point = (event: TargetedPointerEvent<SVGGraphicsElement>) => {
    const matrix = event.currentTarget.getScreenCTM();
    if (!matrix) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    move(pointed({ x, y }));
  };
  return {
    /** On what takes the focus, around the drawing. */
    slider: {
      class: 'arrow-pad',
      role: 'slider',
      tabIndex: 0,
      'aria-label': label,
      'aria-valuenow': spoken.now,
      'aria-valuemin': spoken.min,
      'aria-valuemax': spoken.max,
      'aria-valuetext': spoken.text,
      onKeyDown(event: TargetedKeyboardEvent<HTMLElement>) {
        const way = arrowWay(event);
        if (!way) return;
        event.preventDefault();
        move(stepped(value ?? resting, scale(way, event.shiftKey ? step * far : step)));
      },
    },
    /** On the rectangle over the drawing that is touched. */
    grip: { class: 'grip', ...gripOf({ onTake: point, onMove: point }) },
  } as const;
}
