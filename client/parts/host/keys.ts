/**
 * The rule by which a key, or a clicker that pretends to be one, presses the one big button. Pure: knows no
 * document, only what a key press was and what had the focus.
 */

export type KeyPress = {
  readonly key: string;
  readonly repeat: boolean;
  /** With Ctrl, Alt or Meta: the browser's or the system's, not ours. */
  readonly modified: boolean;
  /** An input method is composing: Enter and Space choose a word. */
  readonly composing: boolean;
  /** Something on the page has answered this key already. */
  readonly taken: boolean;
  readonly focus: 'typing' | 'pressable' | 'elsewhere';
  readonly dialogOpen: boolean;
};

/** press: as if the big button was tapped; swallow: nothing may happen; leave: as the browser would. */
export type KeyAnswer = 'press' | 'swallow' | 'leave';

const pressing: ReadonlySet<string> = new Set([' ', 'Enter', 'PageDown']);

export function answerKey(press: KeyPress): KeyAnswer {
  if (!pressing.has(press.key) || press.modified || press.composing || press.taken) return 'leave';
  if (press.focus === 'typing' || press.dialogOpen) {
    return 'leave';
  }
  const takesItself = press.focus === 'pressable' && press.key !== 'PageDown';
  // A held Enter clicks a focused button again and again: a class must not be walked through a lesson by an elbow.
  if (press.repeat) return takesItself && press.key === ' ' ? 'leave' : 'swallow';
  return takesItself ? 'leave' : 'press';
}

/** What had the focus, for the rule: a field takes keys as text, a button or a link takes Space and Enter itself. */
export function focusOf(element: Element | null): KeyPress['focus'] {
  if (element?.matches('input, textarea, select, [contenteditable]:not([contenteditable="false"])')) {
    return 'typing';
  }
  return element?.closest('button, a[href], summary, [role="button"], [role="radio"], [role="switch"]')
    ? 'pressable'
    : 'elsewhere';
}

/**
 * ms between two presses of the big button. The screen answers a press within a few ms on a local network, so the
 * second half of a double click would do what the button says next.
 */
export const PRESS_GAP = 700;

/** Whether a press counts: nothing is on its way, and it is not the second half of a double click. */
export function pressCounts(state: {
  readonly now: number;
  readonly lastPress: number | null;
  readonly busy: boolean;
}): boolean {
  return !state.busy && (state.lastPress === null || state.now - state.lastPress >= PRESS_GAP);
}
