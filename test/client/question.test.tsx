import { describe, expect, test, vi } from 'vitest';
import { joined, moved, nextAlone, placeOfDragged } from '../../client/activities/question/arranging';
import { answerOf, firstDraft, isSame, keptText } from '../../client/activities/question/drafts';
import { MatchingAnswer } from '../../client/activities/question/MatchingAnswer';
import { OrderAnswer } from '../../client/activities/question/OrderAnswer';
import { PairLines } from '../../client/activities/question/PairLines';
import { ArrowSheet } from '../../client/plots/ArrowSheet';
import { TangentSketch } from '../../client/plots/TangentSketch';
import { ValueLine } from '../../client/plots/ValueLine';
import { language } from '../../client/ui/language';
import type { AskedOf } from '../../shared/activities/question/asked';
import { draw, sheet } from './drawing';

const words = (text: string) => ({ ja: text, en: text });
const common = { template: 'any', prompt: words('?'), given: [], sketch: null };

const choice: AskedOf<'choice'> = {
  ...common,
  shape: 'choice',
  options: ['no', 'yes', 'both'].map((text) => ({ text: words(text), arrows: [] })),
};
const order: AskedOf<'order'> = { ...common, shape: 'order', items: ['a', 'b', 'c', 'd'].map(words) };
const matching: AskedOf<'matching'> = {
  ...common,
  shape: 'matching',
  left: ['$\\eta$', '$\\theta$', '$\\sigma$'].map(words),
  right: ['theta', 'sigma', 'eta'].map(words),
};

describe('An item that is moved', () => {
  test.each([
    [0, 2, ['b', 'c', 'a', 'd']],
    [3, 0, ['d', 'a', 'b', 'c']],
    [1, 2, ['a', 'c', 'b', 'd']],
    [2, 2, ['a', 'b', 'c', 'd']],
  ] as const)('from place %i to place %i lets the others keep their order', (from, to, row) => {
    expect(moved(['a', 'b', 'c', 'd'], from, to)).toEqual(row);
  });

  // Three rows of different heights, eight pixels apart: middles at 30, 108, 186.
  const rows = [
    { top: 0, height: 60 },
    { top: 68, height: 80 },
    { top: 156, height: 60 },
  ];

  test.each([
    [0, 0, 0],
    [0, 77, 0],
    [0, 79, 1],
    [0, 157, 2],
    [0, -50, 0],
    [2, -77, 2],
    [2, -79, 1],
    [2, -900, 0],
  ])(
    'from place %i by %i pixels is let go at place %i: where its middle passes another’s',
    (from, by, place) => {
      expect(placeOfDragged(rows, from, by)).toBe(place);
    },
  );
});

describe('Pairs', () => {
  test('that are joined free whoever had that partner', () => {
    expect(joined([2, null, 0], 1, 2)).toEqual([null, 2, 0]);
    expect(joined([2, 1, 0], 0, 1)).toEqual([1, null, 0]);
  });

  test('are asked for one after the other, beginning anew at the top', () => {
    expect(nextAlone([null, null, 0], 0)).toBe(0);
    expect(nextAlone([1, null, 0], 0)).toBe(1);
    expect(nextAlone([null, 1, 0], 2)).toBe(0);
    expect(nextAlone([2, 1, 0], 1)).toBeNull();
  });
});

describe('A draft', () => {
  test('begins with nothing chosen, the items as they are shown, nobody joined', () => {
    expect(firstDraft(choice, null, null)).toEqual({ shape: 'choice', option: null });
    expect(firstDraft(order, null, null)).toEqual({ shape: 'order', order: [0, 1, 2, 3] });
    expect(firstDraft(matching, null, null)).toEqual({ shape: 'matching', pairs: [null, null, null] });
  });

  test('is the answer that was sent, unless something newer was kept', () => {
    expect(firstDraft(choice, null, { kind: 'question', shape: 'choice', option: 2 })).toMatchObject({
      option: 2,
    });
    expect(firstDraft(choice, '1', { kind: 'question', shape: 'choice', option: 2 })).toMatchObject({
      option: 1,
    });
    expect(firstDraft(order, '[3,2,1,0]', null)).toMatchObject({ order: [3, 2, 1, 0] });
    expect(firstDraft(matching, '[2,null,1]', null)).toMatchObject({ pairs: [2, null, 1] });
  });

  test.each([
    ['nonsense', '{'],
    ['another question’s', '7'],
    ['an item twice', '[0,1,1,2]'],
    ['too short a row', '[0,1]'],
    ['words', '["0","1","2","3"]'],
  ])('is as if it were not there where what was kept is %s', (_, kept) => {
    expect(firstDraft(choice, kept, null)).toEqual({ shape: 'choice', option: null });
    expect(firstDraft(order, kept, null)).toEqual({ shape: 'order', order: [0, 1, 2, 3] });
    expect(firstDraft(matching, kept, null)).toEqual({ shape: 'matching', pairs: [null, null, null] });
  });

  test('comes back as it was kept', () => {
    for (const [asked, draft] of [
      [choice, { shape: 'choice', option: 1 }],
      [order, { shape: 'order', order: [1, 3, 0, 2] }],
      [matching, { shape: 'matching', pairs: [null, 2, 0] }],
    ] as const) {
      expect(firstDraft(asked, keptText(draft), null)).toEqual(draft);
    }
  });

  test('is an answer once nothing is missing', () => {
    expect(answerOf({ shape: 'choice', option: null })).toBeNull();
    expect(answerOf({ shape: 'choice', option: 0 })).toEqual({
      kind: 'question',
      shape: 'choice',
      option: 0,
    });
    expect(answerOf({ shape: 'matching', pairs: [1, null, 0] })).toBeNull();
    expect(answerOf({ shape: 'matching', pairs: [1, 2, 0] })).toEqual({
      kind: 'question',
      shape: 'matching',
      pairs: [1, 2, 0],
    });
    expect(isSame(null, null)).toBe(false);
    expect(
      isSame(
        { kind: 'question', shape: 'choice', option: 0 },
        { kind: 'question', shape: 'choice', option: 0 },
      ),
    ).toBe(true);
  });
});

describe('Items on a phone', () => {
  test('have two buttons each, named by what they move, and the ends go no further', () => {
    language.value = 'en';
    const onOrder = vi.fn();
    const drawing = draw(<OrderAnswer asked={order} order={[2, 0, 1, 3]} onOrder={onOrder} />);
    const names = drawing.all('button').map((button) => button.get('aria-label'));
    expect(names.slice(0, 4)).toEqual(['Move “c” up', 'Move “c” down', 'Move “a” up', 'Move “a” down']);
    expect(drawing.all('button').map((button) => button.get('disabled') !== null)).toEqual([
      ...[true, false],
      ...[false, false],
      ...[false, false],
      ...[false, true],
    ]);
    drawing.all('button')[2]?.fire('click');
    expect(onOrder).toHaveBeenCalledExactlyOnceWith([0, 2, 1, 3]);
  });
});

describe('Pairs on a phone', () => {
  test('are made by tapping one at the right for the one whose turn it is, and heard with their partner', () => {
    language.value = 'en';
    const onPairs = vi.fn();
    const place = sheet();
    place.draw(<MatchingAnswer asked={matching} pairs={[null, null, null]} onPairs={onPairs} />);
    const rights = () => place.root.all('.matching-right');
    rights()[2]?.fire('click');
    expect(onPairs).toHaveBeenCalledExactlyOnceWith([2, null, null]);
    place.draw(<MatchingAnswer asked={matching} pairs={[2, null, null]} onPairs={onPairs} />);
    expect(place.root.all('.matching-left')[0]?.get('aria-label')).toBe('1: η, matched with C');
    expect(rights()[2]?.get('aria-label')).toBe('C: eta, matched with 1');
    expect(rights()[0]?.get('aria-label')).toBe('A: theta');
    expect(place.root.one('.pair-lines').all('line')).toHaveLength(1);
  });

  test('are drawn from row to row', () => {
    const lines = draw(<PairLines pairs={[1, null, 0]} />).all('line');
    expect(lines.map((line) => [line.number('y1'), line.number('y2')])).toEqual([
      [50, 150],
      [250, 50],
    ]);
  });
});

describe('The drawings of a question', () => {
  test('have arrows to scale: a step of one to the right is as long as a step of one up', () => {
    const drawing = draw(
      <ArrowSheet
        arrows={[
          { name: '', to: { x: 2, y: 1 } },
          { name: '', to: { x: -1, y: -2 } },
        ]}
        reach={2}
        label="arrows"
        size={244}
      />,
    );
    const tips = drawing
      .all('polygon')
      .map((head) => (head.get('points') ?? '').split(/[ ,]/).slice(0, 2).map(Number));
    // The middle is at 122, and 122 / (2 × 1.22) = 50 pixels are one.
    expect(tips[0]?.[0]).toBeCloseTo(222, 6);
    expect(tips[0]?.[1]).toBeCloseTo(72, 6);
    expect(tips[1]?.[0]).toBeCloseTo(72, 6);
    expect(tips[1]?.[1]).toBeCloseTo(222, 6);
  });

  test.each([
    [2, 'positive'],
    [-0.5, 'negative'],
  ])('have a line as steep as the slope %d, of the colour and dash of its sign', (slope, kind) => {
    const line = draw(<TangentSketch slope={slope} label="a slope" />).one('.tangent');
    const run = line.number('x2') - line.number('x1');
    const rise = line.number('y1') - line.number('y2');
    expect(rise / run).toBeCloseTo(slope, 9);
    expect(line.classes).toContain(kind);
  });

  test('mark where a known slip leads', () => {
    const drawing = draw(
      <ValueLine
        values={[1, 2, 2]}
        marks={[
          { value: 2, label: 'right', tone: 'truth' },
          { value: 1, label: 'slip', tone: 'slip' },
        ]}
        label="values"
      />,
    );
    expect(drawing.all('.mark').map((mark) => mark.number('data-value'))).toEqual([2, 1]);
    expect(drawing.all('.dot')).toHaveLength(3);
  });

  test('let one number far off squeeze nobody: it stands at the line’s end, pointing on', () => {
    const values = [-3.2, -3.15, -3.15, -3, 3.15, 900];
    const marks = [
      { value: -3.15, label: 'by the slopes', tone: 'truth' },
      { value: -3.01, label: 'in truth', tone: 'class' },
    ] as const;
    const drawing = draw(<ValueLine values={values} marks={marks} label="values" width={620} />);
    const far = drawing.all('.beyond');
    expect(far.map((dot) => dot.number('data-value'))).toEqual([900]);
    expect(far[0]?.get('d')).toMatch(/^M6\d\d/);
    const near = drawing.all('circle').map((dot) => [dot.number('data-value'), dot.number('cx')] as const);
    expect(near).toHaveLength(5);
    const places = new Map(near);
    expect((places.get(3.15) ?? 0) - (places.get(-3) ?? 0)).toBeGreaterThan(300);
  });
});

describe('The handle of a row to be brought in order', () => {
  const taken = (button: number) => {
    const place = sheet();
    place.draw(<OrderAnswer asked={order} order={[0, 1, 2, 3]} onOrder={() => {}} />);
    const handles = place.root.all('.order-handle');
    const fire = (row: number, type: string, pointerId: number) =>
      handles[row]?.fire(type, {
        pointerId,
        button,
        clientY: 0,
        currentTarget: { setPointerCapture: fire.captured },
      });
    fire.captured = vi.fn();
    return fire;
  };

  test('is held by one finger at a time, and by the next when that lets go', () => {
    const fire = taken(0);
    fire(0, 'pointerdown', 1);
    fire(1, 'pointerdown', 2);
    fire(1, 'pointerup', 2);
    expect(fire.captured.mock.calls).toEqual([[1]]);
    fire(0, 'pointercancel', 1);
    fire(1, 'pointerdown', 2);
    expect(fire.captured.mock.calls).toEqual([[1], [2]]);
  });

  test.each([1, 2])('is not held by the mouse’s button %i', (button) => {
    const fire = taken(button);
    fire(0, 'pointerdown', 1);
    expect(fire.captured).not.toHaveBeenCalled();
  });
});
