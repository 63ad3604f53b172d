import { describe, expect, it } from 'vitest';
import { answerKey, type KeyPress, PRESS_GAP, pressCounts } from '../../../client/parts/host/keys';

const key = (given: Partial<KeyPress>): KeyPress => ({
  key: ' ',
  repeat: false,
  modified: false,
  composing: false,
  taken: false,
  focus: 'elsewhere',
  dialogOpen: false,
  ...given,
});

describe('keys and clickers', () => {
  it.each([' ', 'Enter', 'PageDown'])('“%s” presses the big button', (name) => {
    expect(answerKey(key({ key: name }))).toBe('press');
  });

  it.each(['a', 'ArrowRight', 'PageUp', 'Escape', 'Tab'])('“%s” is left to the browser', (name) => {
    expect(answerKey(key({ key: name }))).toBe('leave');
  });

  it('does nothing on auto-repeat, however long a key is held', () => {
    for (const name of [' ', 'Enter', 'PageDown']) {
      expect(answerKey(key({ key: name, repeat: true }))).toBe('swallow');
    }
  });

  it('leaves every key to a field that is being typed into', () => {
    for (const name of [' ', 'Enter', 'PageDown']) {
      expect(answerKey(key({ key: name, focus: 'typing' }))).toBe('leave');
      expect(answerKey(key({ key: name, focus: 'typing', repeat: true }))).toBe('leave');
    }
  });

  it('does nothing behind an open dialog', () => {
    expect(answerKey(key({ dialogOpen: true }))).toBe('leave');
    expect(answerKey(key({ key: 'PageDown', dialogOpen: true, focus: 'pressable' }))).toBe('leave');
  });

  it('lets a focused button take Space and Enter itself, once', () => {
    expect(answerKey(key({ focus: 'pressable' }))).toBe('leave');
    expect(answerKey(key({ key: 'Enter', focus: 'pressable' }))).toBe('leave');
    expect(answerKey(key({ key: 'Enter', focus: 'pressable', repeat: true }))).toBe('swallow');
  });

  it('presses by Page Down even where a button has the focus, so that a clicker always works', () => {
    expect(answerKey(key({ key: 'PageDown', focus: 'pressable' }))).toBe('press');
  });

  it('leaves keys that something else has answered, shortcuts, and an input method’s own', () => {
    expect(answerKey(key({ taken: true }))).toBe('leave');
    expect(answerKey(key({ modified: true }))).toBe('leave');
    expect(answerKey(key({ key: 'Enter', composing: true }))).toBe('leave');
  });
});

describe('pressing twice', () => {
  it('counts the first press and forgets the second half of a double click', () => {
    expect(pressCounts({ now: 5_000, lastPress: null, busy: false })).toBe(true);
    expect(pressCounts({ now: 5_000, lastPress: 5_000 - PRESS_GAP + 1, busy: false })).toBe(false);
    expect(pressCounts({ now: 5_000, lastPress: 5_000 - PRESS_GAP, busy: false })).toBe(true);
  });

  it('waits for the answer to the press before', () => {
    expect(pressCounts({ now: 60_000, lastPress: 1, busy: true })).toBe(false);
  });
});
