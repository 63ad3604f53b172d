import type { Vec2 } from '../../shared/math/vec';

const ways: Readonly<Record<string, Vec2>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/** The way an arrow key points, y upwards; null: another key, or one that the browser or the system answers. */
export function arrowWay(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Vec2 | null {
  return event.ctrlKey || event.metaKey || event.altKey ? null : (ways[event.key] ?? null);
}
