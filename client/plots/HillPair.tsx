/**
 * A hill shown twice, from above and in three dimensions: one large, the other set into a corner, and they change
 * places on a press. Without WebGL, or until the code for it has come, the map alone serves.
 */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Surface } from '../../shared/math/surface';
import type { Vec2 } from '../../shared/math/vec';
import { dictionary, say } from '../ui/language';
import { ContourMap } from './ContourMap';
import type { HillFrame } from './hill3d/hillFrame';
import './HillPair.css';
import { farthestCorner } from './insetCorner';
import { type MapFrame, mapFrame } from './mapFrame';
import { hasWebgl } from './webgl';

const texts = dictionary({
  hill: {
    ja: '立体の山。矢印キーで回し、＋と − で近づけます。',
    en: 'The hill in three dimensions. The arrow keys turn it, + and − zoom.',
  },
  hillStill: { ja: '立体の山', en: 'The hill in three dimensions' },
  enlarge: { ja: '山と地図を入れ替える (3)', en: 'Swap hill and map (3)' },
});

export type HillPairProps = {
  readonly surface: Surface;
  /** The part of it that the large map shows; the whole one is then set into the corner. null: all of it. */
  readonly near: Surface | null;
  readonly width: number;
  readonly height: number;
  /** What the map is called for those who hear it. */
  readonly label: string;
  /** Which is large at first; a press holds until `topic` changes. */
  readonly large: 'map' | 'hill';
  readonly topic: string;
  /** A caption stands over the picture's upper edge. */
  readonly captioned: boolean;
  /** Places that the inset should not cover. */
  readonly keepFree: readonly Vec2[];
  readonly map: (frame: MapFrame) => ComponentChildren;
  readonly hill: (frame: HillFrame) => ComponentChildren;
};

type Loaded = typeof import('./hill3d/Hill3d').Hill3d;

/** Fetched once for all stages' pictures; null: not there (yet), or lost. */
function useHill3d(): { readonly Hill: Loaded | null; readonly lose: () => void } {
  const [loaded, setLoaded] = useState<{ readonly Hill: Loaded } | null>(null);
  const lose = useCallback(() => setLoaded(null), []);
  useEffect(() => {
    if (!hasWebgl()) return;
    let gone = false;
    import('./hill3d/Hill3d').then(
      ({ Hill3d }) => gone || setLoaded({ Hill: Hill3d }),
      // The map serves alone; a failed chunk is no one's concern in the middle of a lesson.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return { Hill: loaded?.Hill ?? null, lose };
}

export function HillPair({
  surface,
  near,
  width,
  height,
  label,
  large,
  topic,
  captioned,
  keepFree,
  map,
  hill,
}: HillPairProps) {
  const { Hill, lose } = useHill3d();
  const [swapped, swap] = useState({ topic, yes: false });
  const isSwapped = swapped.topic === topic && swapped.yes;
  const toggle = () => swap((now) => ({ topic, yes: !(now.topic === topic && now.yes) }));
  useEffect(() => {
    if (!Hill) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key === '3' && !event.ctrlKey && !event.altKey && !event.metaKey) toggle();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });

  const size = { surface, width, height };
  const hillLarge = Hill !== null && (large === 'hill') !== isSwapped;
  const whole = (
    <ContourMap {...size} label={label}>
      {(frame) => (
        <>
          {map(frame)}
          {near && !hillLarge && <Window frame={frame} of={mapFrame(near, width, height)} />}
        </>
      )}
    </ContourMap>
  );
  const nearMap = near && !hillLarge && (
    <ContourMap {...size} surface={near} label={label}>
      {map}
    </ContourMap>
  );
  if (!Hill && !nearMap) return whole;
  // Under the hill in three dimensions there is room at the right.
  const corner = hillLarge
    ? 'bottom right'
    : farthestCorner(mapFrame(near ?? surface, width, height), keepFree, captioned);
  const hillProps = {
    ...size,
    label: say(hillLarge ? texts.hill : texts.hillStill),
    still: !hillLarge,
    onLost: lose,
    children: hill,
  };
  const drawnHill = Hill && <Hill {...hillProps} />;
  return (
    <div
      class={`hill-pair ${hillLarge ? 'hill-large' : 'map-large'}${corner.startsWith('bottom') ? ' inset-low' : ''}`}
    >
      <div class={hillLarge ? `hill-inset ${corner}` : 'hill-main'}>{nearMap || whole}</div>
      <div class={hillLarge ? 'hill-main' : `hill-inset ${corner}`}>{nearMap ? whole : drawnHill}</div>
      {Hill && (
        <button type="button" class={`hill-swap ${corner}`} onClick={toggle}>
          <span class="unseen">{say(texts.enlarge)}</span>
          <span aria-hidden="true">⤢</span>
        </button>
      )}
    </div>
  );
}

/** On the whole map: what the large one shows. */
function Window({ frame, of }: { readonly frame: MapFrame; readonly of: MapFrame }) {
  const from = frame.toPixels({ x: of.x[0], y: of.y[1] });
  const to = frame.toPixels({ x: of.x[1], y: of.y[0] });
  return (
    <rect class="map-window" x={from.x} y={from.y} width={to.x - from.x} height={to.y - from.y} rx={12} />
  );
}
