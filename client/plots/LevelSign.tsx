/** Owns the drawn signs of level points: a bowl, a hilltop, a saddle. Colour is the caller's. */
import type { LevelName } from '../../shared/math/diagnosis/level';

export type LevelSignProps = {
  readonly is: LevelName;
  readonly x: number;
  readonly y: number;
  /** Half the sign's width, in the drawing's pixels. */
  readonly size: number;
};

/** ∪, ∩, or one line up and one down through the same point. */
export function LevelSign({ is, x, y, size }: LevelSignProps) {
  const arc = (bend: number) =>
    `M${x - size} ${y - bend * size * 0.7}Q${x} ${y + bend * size * 1.3} ${x + size} ${y - bend * size * 0.7}`;
  return (
    <g class={`level-sign ${is}`} stroke-width={size * 0.36}>
      {is !== 'maximum' && <path d={arc(1)} />}
      {is !== 'minimum' && <path d={arc(-1)} />}
    </g>
  );
}
