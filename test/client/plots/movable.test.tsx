import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ArrowPad } from '../../../client/plots/ArrowPad';
import { CurvePad } from '../../../client/plots/CurvePad';
import { constrainArrow } from '../../../client/plots/DrawnArrow';
import { finenessOf, inSteps } from '../../../client/plots/fineness';
import { constrainMark, MarkPad } from '../../../client/plots/MarkPad';
import { StepDisc } from '../../../client/plots/StepDisc';
import { TurnPad } from '../../../client/plots/TurnPad';
import { language } from '../../../client/ui/language';
import { curves } from '../../../shared/math/curve';
import { surfaces } from '../../../shared/math/surface';
import { type Drawn, draw } from '../drawing';

const at = (x: number, y: number) => ({ x, y });
const surface = surfaces.valley;
const curve = Object.values(curves)[0];
if (!curve) throw new Error('There is no curve.');

/** Each with what its grip is, and how often it has told of a change. */
const pads = {
  arrow: (onChange: () => void) => (
    <ArrowPad surface={surface} at={at(0, 0)} radius={1} value={null} onChange={onChange} label="pad" />
  ),
  disc: (onChange: () => void) => <StepDisc radius={1} value={null} onChange={onChange} label="pad" />,
  mark: (onChange: () => void) => (
    <MarkPad surface={surface} value={null} is={null} onChange={onChange} label="pad" />
  ),
  turn: (onChange: () => void) => (
    <TurnPad
      surface={surface}
      at={at(0, 0)}
      slopes={at(1, 2)}
      length={1}
      value={null}
      onChange={onChange}
      label="pad"
    />
  ),
  curve: (onChange: () => void) => (
    <CurvePad curve={curve} path={[{ x: 0, y: 0 }]} value={null} onChange={onChange} label="pad" />
  ),
} as const;

/** A drawing whose pixels are the screen's. */
const drawing = { getScreenCTM: () => ({ inverse: () => null }), setPointerCapture: () => {} };

const pointer = (grip: Drawn, type: string, pointerId: number, button = 0) =>
  grip.fire(type, { currentTarget: drawing, pointerId, button, clientX: 150, clientY: 90 });

beforeAll(() => {
  vi.stubGlobal(
    'DOMPoint',
    class {
      constructor(
        readonly x: number,
        readonly y: number,
      ) {}
      matrixTransform() {
        return this;
      }
    },
  );
});
afterAll(() => void vi.unstubAllGlobals());

describe.each(Object.entries(pads))('What is moved on the pad: %s', (_, pad) => {
  const held = () => {
    const onChange = vi.fn();
    const grip = draw(pad(onChange)).one('.grip');
    return { onChange, grip };
  };

  test('follows the finger that took hold of it, and no second one', () => {
    const { onChange, grip } = held();
    pointer(grip, 'pointerdown', 1);
    expect(onChange).toHaveBeenCalledTimes(1);
    pointer(grip, 'pointerdown', 2);
    pointer(grip, 'pointermove', 2);
    expect(onChange).toHaveBeenCalledTimes(1);
    pointer(grip, 'pointerup', 2);
    pointer(grip, 'pointermove', 1);
    expect(onChange).toHaveBeenCalledTimes(2);
    pointer(grip, 'pointerup', 1);
    pointer(grip, 'pointermove', 1);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  test.each([1, 2])('does not follow the mouse’s button %i', (button) => {
    const { onChange, grip } = held();
    pointer(grip, 'pointerdown', 1, button);
    pointer(grip, 'pointermove', 1);
    expect(onChange).not.toHaveBeenCalled();
  });

  test.each(['pointercancel', 'lostpointercapture'])('stays where it is after %s', (end) => {
    const { onChange, grip } = held();
    pointer(grip, 'pointerdown', 1);
    pointer(grip, end, 1);
    pointer(grip, 'pointermove', 1);
    expect(onChange).toHaveBeenCalledTimes(1);
    pointer(grip, 'pointerdown', 2);
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});

describe('What is moved by the arrow keys', () => {
  /** From where it rests: a press of →, one of ↑, and → with Shift. */
  const moves: Readonly<Record<keyof typeof pads, readonly [unknown, unknown, unknown]>> = {
    arrow: [at(0.02, 0), at(0, 0.02), at(0.2, 0)],
    disc: [at(0.02, 0), at(0, 0.02), at(0.2, 0)],
    mark: [at(0.08, 0), at(0, 0.08), at(0.4, 0)],
    turn: [89, 91, 75],
    curve: [0.05, null, 0.5],
  };

  test.each(Object.entries(pads))('on the pad %s goes farther with Shift', (name, pad) => {
    const onChange = vi.fn();
    const slider = draw(pad(onChange)).one('[role=slider]');
    const pressed = (key: string, more = {}) => {
      onChange.mockClear();
      slider.fire('keydown', { key, ...more });
      return onChange.mock.lastCall?.[0] ?? null;
    };
    expect([pressed('ArrowRight'), pressed('ArrowUp'), pressed('ArrowRight', { shiftKey: true })]).toEqual(
      moves[name as keyof typeof pads],
    );
  });

  test.each(Object.entries(pads))('on the pad %s leaves the browser its own keys', (_, pad) => {
    const onChange = vi.fn();
    const slider = draw(pad(onChange)).one('[role=slider]');
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      slider.fire('keydown', { key: 'ArrowLeft', [held]: true });
    slider.fire('keydown', { key: 'a' });
    expect(onChange).not.toHaveBeenCalled();
  });

  test('is told in words and by where it is, before it has been moved as well', () => {
    language.value = 'en';
    const told = (pad: Drawn) =>
      ['valuetext', 'valuenow', 'valuemin', 'valuemax'].map((name) => pad.get(`aria-${name}`));
    const untouched = (pad: keyof typeof pads) => told(draw(pads[pad](() => {})).one('[role=slider]'));
    expect(untouched('arrow')).toEqual(['no arrow yet', '0', '0', '1']);
    expect(untouched('disc')).toEqual(['no arrow yet', '0', '0', '1']);
    expect(untouched('mark')).toEqual(['no mark yet', '0', '-4', '4']);
    expect(untouched('turn')).toEqual(['not turned yet', '0', '-180', '180']);
    const mark = <MarkPad surface={surface} value={at(-1.5, 2)} is={null} onChange={() => {}} label="pad" />;
    expect(told(draw(mark).one('[role=slider]'))).toEqual(['x −1.5, y 2', '-1.5', '-4', '4']);
  });
});

describe('What is drawn by hand is as fine as what it is drawn on', () => {
  test.each([
    [1, 0.01, 2],
    [2, 0.01, 2],
    [0.5, 0.01, 2],
    [0.02, 0.0001, 4],
    [0.004, 0.00001, 5],
    [300, 1, 0],
  ])('on a size of %d in steps of %d', (size, step, decimals) => {
    expect(finenessOf(size).step).toBeCloseTo(step, 12);
    expect(finenessOf(size).decimals).toBe(decimals);
  });

  test.each([0.01, 0.002, 0.0001, 1, 250, 1e6])(
    'an arrow of any direction can be drawn within %d, and is never 0',
    (radius) => {
      for (let degrees = 0; degrees < 360; degrees++) {
        const angle = (degrees * Math.PI) / 180;
        const { x, y } = constrainArrow(at(9e9 * Math.cos(angle), 9e9 * Math.sin(angle)), radius);
        expect(Math.hypot(x, y)).toBeLessThanOrEqual(radius);
        expect(Math.hypot(x, y)).toBeGreaterThan(0.95 * radius);
        const turned = (Math.atan2(y, x) * 180) / Math.PI - degrees;
        expect(Math.abs(((turned + 540) % 360) - 180)).toBeLessThan(2.5);
      }
    },
  );

  test('the keys move an arrow on a map of ±0.01, and what is spoken has its digits', () => {
    language.value = 'en';
    const onChange = vi.fn();
    const tiny = { ...surface, domain: { x: [-0.01, 0.01], y: [-0.01, 0.01] } } as const;
    const pad = draw(
      <ArrowPad
        surface={tiny}
        at={at(0, 0)}
        radius={0.0025}
        value={at(0.00031, -0.0002)}
        onChange={onChange}
        label="draw"
      />,
    ).one('.arrow-pad');
    expect(pad.get('aria-valuetext')).toBe('Δx 0.00031, Δy −0.0002');
    pad.fire('keydown', { key: 'ArrowRight' });
    expect(onChange).toHaveBeenLastCalledWith(at(0.00033, -0.0002));
  });

  test.each([
    [0.05, at(0.01234, -0.0401), at(0.0123, -0.0401)],
    [1000, at(123.456, -987.6), at(123, -988)],
    [3, at(1.2345, 9), at(1.23, 3)],
  ])('a mark on a map of ±%d: %o is set at %o', (half, touched, set) => {
    expect(constrainMark({ domain: { x: [-half, half], y: [-half, half] } }, touched)).toEqual(set);
  });

  test('no digits are left that only binary has', () => {
    expect(inSteps(0.1 + 0.2, finenessOf(1))).toBe(0.3);
    expect(inSteps(0.29, finenessOf(1), 'trunc')).toBe(0.29);
    expect(Object.is(inSteps(-0.001, finenessOf(1)), 0)).toBe(true);
  });
});
