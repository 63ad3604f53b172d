import { describe, expect, test, vi } from 'vitest';
import { Button } from '../../../client/ui/Button';
import { language } from '../../../client/ui/language';
import { Progress } from '../../../client/ui/Progress';
import { qrPath } from '../../../client/ui/Qr';
import { Segmented } from '../../../client/ui/Segmented';
import { Stepper, tidy } from '../../../client/ui/Stepper';
import { draw } from '../drawing';

describe('One choice among a few', () => {
  const options = [
    { value: 'gradient', label: 'Gradient' },
    { value: 'mean', label: 'Mean', disabled: true },
    { value: 'median', label: 'Median' },
  ];
  const group = (onChange: (value: string) => void, value: string | null = 'gradient') =>
    draw(<Segmented label="the next step" options={options} value={value} onChange={onChange} />);

  test('is a radio group with one stop for Tab', () => {
    const drawing = group(() => {});
    expect(drawing.one('[role=radiogroup]').get('aria-label')).toBe('the next step');
    const radios = drawing.all('[role=radio]');
    expect(radios.map((radio) => radio.get('aria-checked'))).toEqual(['true', 'false', 'false']);
    expect(radios.map((radio) => radio.get('tabIndex') ?? radio.get('tabindex'))).toEqual(['0', '-1', '-1']);
  });

  test.each([
    ['ArrowRight', 0, 'median', 2],
    ['ArrowLeft', 0, 'median', 2],
    ['ArrowDown', 2, 'gradient', 0],
  ] as const)(
    '%s from %d goes to %s, over what is not to be had and round the end',
    (key, from, value, to) => {
      const onChange = vi.fn();
      const radios = group(onChange).all('[role=radio]');
      radios[from]?.fire('keydown', { key });
      expect(onChange).toHaveBeenCalledExactlyOnceWith(value);
      expect(radios[to]?.focused).toBe(true);
    },
  );

  test('before anything is chosen can still be reached by Tab', () => {
    const [first] = group(() => {}, null).all('[role=radio]');
    expect(first?.get('tabIndex') ?? first?.get('tabindex')).toBe('0');
  });
});

describe('A number with − and +', () => {
  const stepper = (onChange: (value: number) => void, value = 0.25) => {
    language.value = 'en';
    return draw(<Stepper label="Δx" value={value} step={0.05} min={-1} max={1} onChange={onChange} />);
  };

  test.each([
    ['ArrowUp', {}, 0.3],
    ['ArrowLeft', {}, 0.2],
    ['PageUp', {}, 0.75],
    ['ArrowDown', { shiftKey: true }, -0.25],
  ] as const)('%s %j makes 0.25 %d', (key, held, wanted) => {
    const onChange = vi.fn();
    stepper(onChange)
      .one('[role=spinbutton]')
      .fire('keydown', { key, ...held });
    expect(onChange).toHaveBeenCalledExactlyOnceWith(wanted);
  });

  test('stops at its ends, and says so', () => {
    const onChange = vi.fn();
    const drawing = stepper(onChange, 1);
    drawing.one('[role=spinbutton]').fire('keydown', { key: 'ArrowUp' });
    expect(onChange).not.toHaveBeenCalled();
    expect(drawing.one('[role=spinbutton]').get('aria-valuemax')).toBe('1');
  });

  test('adds up without the dust of binary fractions', () => {
    expect(tidy(0.1 + 0.2, 0.1)).toBe(0.3);
    expect(tidy(-0.05 + 0.05, 0.05)).toBe(0);
    expect(Object.is(tidy(-0.00001, 0.1), 0)).toBe(true);
    expect(tidy(0.123, 0.05)).toBe(0.123);
  });
});

describe('A button', () => {
  test('while busy keeps its place and does nothing', () => {
    const onClick = vi.fn();
    const button = draw(
      <Button kind="go" busy onClick={onClick}>
        Send
      </Button>,
    ).one('button');
    button.fire('click');
    expect(onClick).not.toHaveBeenCalled();
    expect(button.get('aria-busy')).toBe('true');
    expect(button.get('disabled')).toBeNull();
  });
});

describe('A bar of progress', () => {
  test.each([
    [31, 33, `${(31 / 33) * 100}%`],
    [0, 0, '0%'],
    [5, 4, '100%'],
  ])('%d of %d is %s', (done, of, width) => {
    expect(
      draw(<Progress label="answers" done={done} of={of} />)
        .one('rect')
        .get('width'),
    ).toBe(width);
  });
});

describe('A code to scan', () => {
  test('is one path that covers exactly the dark modules', () => {
    const data = [
      [true, true, false],
      [false, true, true],
      [true, false, true],
    ];
    const covered = data.map((row) => row.map(() => false));
    for (const [, x = '', y = '', run = ''] of qrPath(data).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let step = 0; step < Number(run); step++) {
        const row = covered[Number(y)];
        if (row) row[Number(x) + step] = true;
      }
    }
    expect(covered).toEqual(data);
  });
});
