/** Owns how large the wall is in its own pixels: at 16:9 it is 1920×1080 whatever the projector has, at 4:3 1600×1200. */
import { useEffect, useState } from 'preact/hooks';

export type WallSize = { readonly width: number; readonly height: number };

/** The narrowest and the lowest wall that everything has been laid out for; Stage.css says the same of --wall. */
const NARROWEST = 1600;
const LOWEST = 1080;

/** Pure: the window in CSS pixels → the wall in its own. */
export function wallSize(innerWidth: number, innerHeight: number): WallSize {
  const pixel = Math.min(innerWidth / NARROWEST, innerHeight / LOWEST);
  return pixel > 0
    ? { width: Math.round(innerWidth / pixel), height: Math.round(innerHeight / pixel) }
    : { width: NARROWEST, height: LOWEST };
}

/** Room at the left of the frame for the one big picture, in wall pixels; Frame.css lays it out the same way. */
export function pictureSize({ width, height }: WallSize): WallSize {
  const side = width >= 1800 ? 620 : 560;
  return { width: width - 2 * 52 - 44 - side, height: height - 34 - 92 - 52 - 24 };
}

export function useWallSize(): WallSize {
  const read = () => wallSize(window.innerWidth, window.innerHeight);
  const [size, setSize] = useState(read);
  useEffect(() => {
    const follow = () => setSize(read());
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  }, []);
  return size;
}
