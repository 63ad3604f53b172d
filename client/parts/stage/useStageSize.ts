/**
 * How large the stage is in its own pixels, and how it is laid out: at 16:9 it is 1920×1080 whatever the projector has,
 * at 4:3 1600×1200. The script sizes pictures by this and the style sheets lay them out by it: what stands around them
 * comes to the sheets from here, in `wallStyle` and data-layout.
 */
import { useEffect, useState } from 'preact/hooks';

export type StageSize = { readonly width: number; readonly height: number };
export type StageLayout = 'wide' | 'narrow';

/** The narrowest and the lowest stage that everything has been laid out for. */
const NARROWEST = 1600;
const LOWEST = 1080;
/** 8:5 and what is narrower has no room for the wide layout. */
const NARROW = 1728;

/** Stage pixels, by the names under which the style sheets have them. */
export const lengths = {
  /** The frame around an activity: what stands above and below its body, and between its two columns. */
  '--frame-top': 34,
  '--frame-beside': 52,
  '--frame-bottom': 24,
  '--frame-head': 92,
  '--frame-foot': 52,
  '--frame-gap': 44,
  /** The lobby: the code and the names at the left, what is scanned and touched at the right. */
  '--lobby-top': 40,
  '--lobby-beside': 64,
  '--lobby-bottom': 36,
  '--lobby-head': 96,
  '--lobby-code': 438,
  '--lobby-gap': 26,
  '--lobby-right': 560,
  /** A name in the lobby: its letters, what is between them and its border, and the gap to the next. */
  '--name-letters': 27,
  '--name-above': 5,
  '--name-beside': 20,
  '--name-gap': 12,
} as const;

/** Likewise, where the layouts differ: the column beside the picture, and what lies between the lobby's two. */
const lengthsOf = {
  wide: { '--frame-side': 620, '--lobby-between': 60 },
  narrow: { '--frame-side': 560, '--lobby-between': 40 },
} as const;

/** Pure: the window in CSS pixels → the stage in its own. */
export function stageSize(innerWidth: number, innerHeight: number): StageSize {
  const pixel = Math.min(innerWidth / NARROWEST, innerHeight / LOWEST);
  return pixel > 0
    ? { width: Math.round(innerWidth / pixel), height: Math.round(innerHeight / pixel) }
    : { width: NARROWEST, height: LOWEST };
}

export const stageLayout = ({ width }: StageSize): StageLayout => (width > NARROW ? 'wide' : 'narrow');

const lengthsIn = (size: StageSize) => ({ ...lengths, ...lengthsOf[stageLayout(size)] });

/** Room at the left of the frame for the one big picture, in stage pixels. */
export function pictureSize(size: StageSize): StageSize {
  const to = lengthsIn(size);
  return {
    width: size.width - 2 * to['--frame-beside'] - to['--frame-gap'] - to['--frame-side'],
    height: size.height - to['--frame-top'] - to['--frame-head'] - to['--frame-foot'] - to['--frame-bottom'],
  };
}

/** Room in the lobby for the names, under the code, in stage pixels. */
export function namesSize(size: StageSize): StageSize {
  const to = lengthsIn(size);
  const above = to['--lobby-top'] + to['--lobby-head'] + to['--lobby-code'] + 2 * to['--lobby-gap'];
  return {
    width: size.width - 2 * to['--lobby-beside'] - to['--lobby-between'] - to['--lobby-right'],
    height: size.height - above - to['--lobby-bottom'],
  };
}

/** What the style sheets lay the stage out by. */
export function stageStyle(size: StageSize): Readonly<Record<string, string | number>> {
  const all = Object.entries(lengthsIn(size));
  return {
    '--stage-narrowest': NARROWEST,
    '--stage-lowest': LOWEST,
    ...Object.fromEntries(all.map(([name, length]) => [name, `calc(${length} * var(--stage-pixel))`])),
  };
}

export function useStageSize(): StageSize {
  const read = () => stageSize(window.innerWidth, window.innerHeight);
  const [size, setSize] = useState(read);
  useEffect(() => {
    const follow = () => setSize(read());
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  }, []);
  return size;
}
