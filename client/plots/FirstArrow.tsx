/** The arrow of a first try beside the one drawn after the hint: thin, dashed, and named. */
import type { Vec2 } from '../../shared/math/vec';
import { dictionary, say } from '../ui/language';
import { Arrow } from './Arrow';
import { within } from './axis';
import './FirstArrow.css';
import type { MapFrame } from './mapFrame';

export type FirstArrowProps = {
  readonly frame: MapFrame;
  /** Map units. */
  readonly from: Vec2;
  readonly delta: Vec2;
};

/** Pixels of the drawing. */
const TEXT = 16;

const texts = dictionary({ first: { ja: '1 回目', en: 'first try' } });

export function FirstArrow({ frame, from, delta }: FirstArrowProps) {
  const tip = frame.toPixels({ x: from.x + delta.x, y: from.y + delta.y });
  // Beyond the tip, on the side to which it points, and inside the map.
  const below = delta.y < 0;
  const y = within([TEXT, frame.height - 6], below ? tip.y + TEXT * 1.2 : tip.y - 6);
  const anchor = tip.x < frame.width * 0.2 ? 'start' : tip.x > frame.width * 0.8 ? 'end' : 'middle';
  return (
    <g class="first-try">
      <Arrow frame={frame} from={from} delta={delta} tone="first" width={2.5} dashed />
      <text x={tip.x} y={y} text-anchor={anchor} font-size={TEXT} stroke-width={TEXT / 5}>
        {say(texts.first)}
      </text>
    </g>
  );
}
