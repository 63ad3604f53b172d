/**
 * The drawn network: width is |w|, colour and dashes are its sign, faint edges are still to be computed, a mark says
 * how an answer came out. Every edge carries its parameter's name. Knows nothing of rounds or of who owns what.
 */
import { useMemo, useRef } from 'preact/hooks';
import type { ParamOutcome } from '../../shared/activities/network';
import type { ParamId } from '../../shared/math/param';
import { dictionary, say } from '../ui/language';
import { DigitShape } from './DigitPicture';
import {
  along,
  type DiagramSize,
  type Edge,
  edgesOf,
  type Frame,
  frames,
  strokeOf,
  unitAt,
} from './networkLayout';
import './NetworkDiagram.css';

export type NetworkDiagramProps = {
  readonly sizes: readonly number[];
  /** In the fixed order of shared/math/param. */
  readonly params: readonly number[];
  readonly pixels: readonly number[];
  /** aˡ_j to write into the units: `activations[l − 1][j − 1]`. */
  readonly activations?: readonly (readonly number[])[];
  /** The learner's own parameters. */
  readonly lit?: readonly ParamId[];
  /** Answers per parameter in a live round: edges without one are faint. */
  readonly answered?: readonly number[];
  readonly outcome?: readonly ParamOutcome[];
  /** Indices of the parameters that a step moved most: light lies along them. */
  readonly moved?: readonly number[];
  readonly size: DiagramSize;
  readonly onPick?: (param: ParamId) => void;
  readonly label: string;
  readonly class?: string;
};

const texts = dictionary({
  reads: { ja: '「{digit}」', en: '“{digit}”' },
});

export function NetworkDiagram(props: NetworkDiagramProps) {
  const { sizes, params, pixels, lit = [], size, label, activations } = props;
  const frame = frames[size];
  const edges = useMemo(() => edgesOf(sizes, frame), [sizes, frame]);
  const own = edges.filter(({ id }) => lit.includes(id));
  return (
    <svg
      class={`network-diagram ${size}${own.length > 0 ? ' some-lit' : ''}${props.class ? ` ${props.class}` : ''}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      // What can be picked must stay reachable: an image has no parts for a screen reader.
      role={props.onPick ? 'group' : 'img'}
      aria-label={label}
    >
      {frame.pictureWidth > 0 && (
        <DigitShape
          pixels={pixels}
          x={0}
          y={frame.height / 2 - (frame.pictureWidth * 4) / 3 / 2 + 20}
          width={frame.pictureWidth - 40}
        />
      )}
      <g class="edges">
        {edges.map((edge) => (
          <EdgeLine key={edge.id} edge={edge} frame={frame} value={params[edge.index] ?? 0} {...props} />
        ))}
      </g>
      {own.map((edge) => (
        <EdgeLine key={edge.id} edge={edge} frame={frame} value={params[edge.index] ?? 0} {...props} own />
      ))}
      {sizes.map((count, layer) =>
        Array.from({ length: count }, (_, unit) => {
          const l = layer + 1;
          const j = unit + 1;
          const at = unitAt(sizes, frame, l, j);
          const key = `${l}.${j}`;
          return l === 1 ? (
            <rect
              key={key}
              class={`pixel${pixels[unit] ? ' on' : ''}`}
              data-unit={`x_${j}`}
              x={at.x - frame.pixel / 2}
              y={at.y - frame.pixel / 2}
              width={frame.pixel}
              height={frame.pixel}
              rx={frame.pixel / 5}
            />
          ) : (
            <g key={key} class="unit" data-unit={`a${l}_${j}`}>
              <circle cx={at.x} cy={at.y} r={frame.radius} />
              {activations && size === 'stage' && (
                <text x={at.x} y={at.y} dy="0.35em">
                  {shortOutput(activations[layer]?.[unit] ?? 0)}
                </text>
              )}
              {l === sizes.length && (
                <text class="reads" x={at.x + frame.radius + 6} y={at.y} dy="0.35em">
                  {say(texts.reads).replace('{digit}', String(unit))}
                </text>
              )}
            </g>
          );
        }),
      )}
      <g class="marks">
        {props.outcome &&
          edges.map((edge) => (
            <Mark key={edge.id} edge={edge} frame={frame} outcome={props.outcome?.[edge.index]} />
          ))}
      </g>
    </svg>
  );
}

type LineProps = NetworkDiagramProps & {
  readonly edge: Edge;
  readonly frame: Frame;
  readonly value: number;
  readonly own?: boolean;
};

function EdgeLine({ edge, frame, value, own = false, answered, moved, onPick }: LineProps) {
  const { from, to, id, index } = edge;
  const count = answered?.[index];
  const pulse = usePulse(count);
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  const exact = strokeOf(value, frame);
  const width = own ? Math.max(exact, frame.thick * 0.6) : exact;
  const waiting = count === 0 && !own;
  const sign = value < 0 ? 'negative' : 'positive';
  const pick = onPick && !own ? () => onPick(id) : undefined;
  const bias = edge.param.kind === 'b';
  return (
    <g
      class={`edge ${sign}${bias ? ' bias' : ''}${waiting ? ' waiting' : ''}${own ? ' own' : ''}`}
      data-param={own ? undefined : id}
    >
      {own && <OwnHalo edge={edge} frame={frame} width={width} />}
      {moved?.includes(index) && <line class="moved" {...ends} stroke-width={width + frame.thick} />}
      <line
        class="weight"
        {...ends}
        stroke-width={width}
        stroke-dasharray={value < 0 ? dashes(width, bias) : undefined}
        data-own={own ? id : undefined}
        data-value={value}
      />
      {bias && <circle class="bias-dot" cx={from.x} cy={from.y} r={frame.radius * 0.16 + width / 4} />}
      {own && bias && (
        <text class="bias-name" x={from.x + frame.radius * 0.6} y={from.y} dy="0.3em">
          b
        </text>
      )}
      {pulse > 0 && <line key={pulse} class="pulse" {...ends} stroke-width={width + 4} pathLength={1} />}
      {pick && (
        // biome-ignore lint/a11y/useSemanticElements: an SVG line cannot be a button element
        <line
          class="hit"
          {...ends}
          role="button"
          tabIndex={0}
          aria-label={id}
          stroke-width={width + (frame.pictureWidth > 0 ? 8 : 44)}
          onClick={pick}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            pick();
          }}
        />
      )}
    </g>
  );
}

/** A bias's stub is too short for more than two dashes. */
const dashes = (width: number, bias: boolean): string =>
  bias ? `${width * 0.9 + 1} ${width * 0.9 + 1}` : `${width * 2 + 2} ${width + 2}`;

/** The learner's own: light along the edge, or around the unit whose bias it is. */
function OwnHalo({
  edge: { from, to, param },
  frame,
  width,
}: {
  readonly edge: Edge;
  readonly frame: Frame;
  readonly width: number;
}) {
  return (
    <>
      <line class="halo" x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke-width={width + frame.thick} />
      {param.kind === 'b' && (
        <circle
          class="halo"
          cx={to.x}
          cy={to.y - frame.radius}
          r={frame.radius + frame.thick / 2}
          stroke-width={frame.thick}
        />
      )}
    </>
  );
}

/** How often the count has grown since this edge is drawn: each time, light runs through it once. */
function usePulse(count: number | undefined): number {
  const seen = useRef({ count, pulse: 0 });
  const { count: before, pulse } = seen.current;
  if (count !== before) {
    const grew = count !== undefined && before !== undefined && count > before;
    seen.current = { count, pulse: grew ? pulse + 1 : pulse };
  }
  return seen.current.pulse;
}

/** A sign for how an answer came out: the right ones need none, their edge is simply there. */
const signs: Partial<Record<ParamOutcome, string>> = { mistake: '≠', undecided: '≠', unknown: '?' };

function Mark({
  edge,
  frame,
  outcome,
}: {
  readonly edge: Edge;
  readonly frame: Frame;
  readonly outcome: ParamOutcome | undefined;
}) {
  const sign = outcome && signs[outcome];
  if (!sign) return null;
  const at = along(edge, edge.param.kind === 'b' ? 0 : 0.3 + 0.08 * (edge.index % 5));
  return (
    <g class="mark" data-mark={edge.id}>
      <circle cx={at.x} cy={at.y} r={frame.radius * 0.38} />
      <text x={at.x} y={at.y} dy="0.35em">
        {sign}
      </text>
    </g>
  );
}

/** .73: an output lies between 0 and 1, so the leading 0 says nothing. */
function shortOutput(a: number): string {
  if (a >= 0.995) return a >= 0.9995 ? '1' : '.99';
  return a.toFixed(2).replace(/^0/, '');
}
