/**
 * Which pointer holds a thing: the finger or the mouse's first button that took it, until it lets go or the browser
 * takes it away. A second finger and another button hold nothing.
 */
import type { TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';

type Held<E extends Element> = (event: TargetedPointerEvent<E>) => void;

export type HeldProps<E extends Element> = {
  readonly onTake: Held<E>;
  readonly onMove: Held<E>;
  readonly onDrop?: Held<E>;
  /** Taken away by the browser. */
  readonly onLost?: Held<E>;
};

const FIRST_BUTTON = 0;

/** What one pointer at a time may hold; `gripOf` may be asked for several things, of which one is held. */
export function useHeld<E extends Element>() {
  const holding = useRef<number | null>(null);
  const gripOf = ({ onTake, onMove, onDrop, onLost }: HeldProps<E>) => {
    const release = (then: Held<E> | undefined) => (event: TargetedPointerEvent<E>) => {
      if (event.pointerId !== holding.current) return;
      holding.current = null;
      then?.(event);
    };
    return {
      onPointerDown(event: TargetedPointerEvent<E>) {
        if (holding.current !== null || event.button !== FIRST_BUTTON) return;
        holding.current = event.pointerId;
        event.currentTarget.setPointerCapture(event.pointerId);
        onTake(event);
      },
      onPointerMove(event: TargetedPointerEvent<E>) {
        if (event.pointerId === holding.current) onMove(event);
      },
      onPointerUp: release(onDrop),
      onPointerCancel: release(onLost),
      onLostPointerCapture: release(onLost),
    };
  };
  return gripOf;
}
