/**
 * That a formula is seen whole, however narrow its place: made a little smaller, broken at its signs, made as small
 * as can be read. A number that is cut off reads as another number.
 */
import { type BreakLevel, breakLevels } from './texBreaks';

/** As much smaller is hardly seen, and better than another line. */
const HARDLY_SEEN = 0.86;
/** A fraction's lines and brackets do not shrink in proportion to the last pixel. */
const ROUNDS = 3;

type Typeset = (level: BreakLevel) => void;

/** Fits what stands in the place now and at every change of its width; returns how to stop. */
export function keepWhole(place: HTMLElement, typeset: Typeset): () => void {
  const refit = () => makeWhole(place, typeset);
  refit();
  return watch(roomOf(place), refit);
}

function makeWhole(place: HTMLElement, typeset: Typeset): void {
  place.classList.remove('scrolls');
  place.style.removeProperty('--tex-smallest');
  for (const level of breakLevels) {
    place.classList.toggle('breaks', level !== 'nowhere');
    resize(place, 1);
    typeset(level);
    if (isWhole(place)) return;
    const free = level === 'operators' || level === 'brackets';
    const smallest = smallestOf(place);
    if (shrink(place, free ? smallest : Math.max(smallest, HARDLY_SEEN))) return;
  }
  // On a stage nobody can scroll: there it is rather too small than cut off.
  if (getComputedStyle(place).getPropertyValue('--tex-scrolls').trim() !== '0') {
    resize(place, 0);
    place.classList.add('scrolls');
    return;
  }
  place.style.setProperty('--tex-smallest', '1px');
  shrink(place, 0);
}

/** Whether it became whole at no less than that part of its size. */
function shrink(place: HTMLElement, least: number): boolean {
  let part = 1;
  for (let round = 0; round < ROUNDS; round++) {
    part *= (place.getBoundingClientRect().width / widthWithin(place)) * 0.995;
    if (part < least) break;
    resize(place, part);
    if (isWhole(place)) return true;
  }
  return false;
}

const resize = (place: HTMLElement, part: number) => place.style.setProperty('--tex-part', String(part));

/** A place without width is not on the screen. Rounding takes up to a pixel. */
function isWhole(place: HTMLElement): boolean {
  const { width } = place.getBoundingClientRect();
  return width === 0 || widthWithin(place) <= width + 1;
}

/** From the leftmost end of what is drawn to the rightmost; the browser's own scrollWidth counts more than is drawn. */
function widthWithin(place: HTMLElement): number {
  const boxes = [...place.querySelectorAll('.katex-base')].map((base) => base.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  return boxes.length === 0 ? 0 : Math.max(...boxes.map((box) => box.right)) - left;
}

/** The style sheet says what can be read; the browser knows what part of the formula's size that is. */
function smallestOf(place: HTMLElement): number {
  const size = () => {
    const formula = place.querySelector('.katex');
    return formula ? Number.parseFloat(getComputedStyle(formula).fontSize) : 1;
  };
  const whole = size();
  resize(place, 0);
  const smallest = size();
  resize(place, 1);
  return smallest / whole;
}

/** The nearest box whose width is not the formula's own. */
function roomOf(place: HTMLElement): HTMLElement {
  let room = place.parentElement ?? place;
  while (room.parentElement && /^(?:inline|contents)/.test(getComputedStyle(room).display)) {
    room = room.parentElement;
  }
  return room;
}

type Watched = { width: number; readonly refits: Set<() => void> };
const watched = new Map<Element, Watched>();

const observer =
  typeof ResizeObserver === 'undefined'
    ? null
    : new ResizeObserver((entries) => {
        for (const { target } of entries) refitWithin(target);
      });

/** Not where the width is as the last fitting left it: a room may be as wide as what stands in it. */
function refitWithin(room: Element): void {
  const known = watched.get(room);
  if (!known || Math.abs(known.width - room.clientWidth) < 1) return;
  for (const refit of known.refits) refit();
  known.width = room.clientWidth;
}

function watch(room: Element, refit: () => void): () => void {
  const known = watched.get(room) ?? { width: room.clientWidth, refits: new Set() };
  watched.set(room, known);
  known.refits.add(refit);
  known.width = room.clientWidth;
  observer?.observe(room);
  return () => {
    known.refits.delete(refit);
    if (known.refits.size > 0) return;
    watched.delete(room);
    observer?.unobserve(room);
  };
}

/** The maths fonts arrive after the formulas, and have other widths. */
if (typeof document !== 'undefined') {
  document.fonts?.addEventListener?.('loadingdone', () => {
    for (const { refits } of watched.values()) for (const refit of refits) refit();
  });
}
