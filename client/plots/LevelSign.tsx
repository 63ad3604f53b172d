/** The drawn signs of level points: a bowl, a hilltop, a saddle, or merely level. Colour is the caller's. */
import type { StationaryPoint } from '../../shared/math/surface';
import './LevelSign.css';

export type LevelSignProps = {
  readonly is: StationaryPoint['is'];
  readonly x: number;
  readonly y: number;
  /** Half the sign's width, in the drawing's pixels. */
  readonly size: number;
};

/** ∪, ∩, or one line up and one down through the same point; a level stroke where that is all that is known. */
export function LevelSign({ is, x, y, size }: LevelSignProps) {
  const arc = (bend: number) =>
    `M${x - size} ${y - bend * size * 0.7}Q${x} ${y + bend * size * 1.3} ${x + size} ${y - bend * size * 0.7}`;
  return (
    <g class={`level-sign ${is}`} stroke-width={size * 0.36}>
      {(is === 'minimum' || is === 'saddle') && <path d={arc(1)} />}
      {(is === 'maximum' || is === 'saddle') && <path d={arc(-1)} />}
      {is === 'undecided' && <path d={`M${x - size} ${y}h${2 * size}`} />}
    </g>
  );
}
