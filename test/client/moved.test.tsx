import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Moved as DescentMoved } from '../../client/activities/descent/Moved';
import { Moved as NetworkMoved } from '../../client/activities/network/Moved';
import { Moved as SlopeMoved } from '../../client/activities/slope/Outcome';
import { language } from '../../client/ui/language';
import { lessons } from '../../shared/lesson/lessons';
import { courseSizes } from '../../shared/math/startNetwork';
import { openRoom, partial, type Room } from '../support/room';
import { type Drawn, draw } from './drawing';

// A drawing has no focus to give.
vi.mock('../../client/ui/focus', () => ({ focusWhenPossible: () => {} }));

beforeAll(() => {
  vi.stubGlobal('window', { scrollTo: () => {} });
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('cancelAnimationFrame', () => {});
  language.value = 'en';
});

const activities = lessons.flatMap((lesson) =>
  lesson.activities.map((activity, index) => ({ lesson, activity, index })),
);

function started(wanted: (activity: (typeof activities)[number]['activity']) => boolean): Room {
  const found = activities.find(({ activity }) => wanted(activity));
  if (!found) throw new Error('No lesson has it.');
  const room = openRoom({ lesson: found.lesson });
  room.join('Ann');
  room.join('Ben');
  room.start(found.index);
  return room;
}

const rows = (drawing: Drawn) =>
  drawing
    .one('.moved')
    .all('dd')
    .map(({ text }) => text);

describe('A phone after a step of the descent', () => {
  const walked = (way: 'map' | 'fog') => {
    const room = started((activity) => activity.kind === 'descent' && activity.way === way);
    room.answer(1, { kind: 'descent', dx: -0.5, dy: -0.3 });
    room.answer(2, { kind: 'descent', dx: -0.1, dy: 0.1 });
    room.reveal();
    room.advance({ by: 'mean' });
    return { room, screen: room.descent() };
  };

  test('shows the old place, the step, one’s own arrow and the new place, and says so to whoever does not see', () => {
    const { room, screen } = walked('map');
    const drawing = draw(<DescentMoved screen={screen} work={room.stepWork(1)} />);
    const arrow = (tone: string) => {
      const shown = drawing.one(`.${tone}`);
      return [shown.number('data-dx'), shown.number('data-dy')];
    };
    const map = drawing.one('.contour-map');
    expect(map.all('.contour').length).toBeGreaterThan(5);
    expect(arrow('class')[0]).toBeCloseTo(-0.3, 9);
    expect(arrow('class')[1]).toBeCloseTo(-0.1, 9);
    expect(arrow('you')).toEqual([-0.5, -0.3]);
    const { from, to } = screen.moved ?? { from: { x: 0, y: 0 }, to: { x: 0, y: 0 } };
    expect(map.all('.been').map((been) => [been.number('data-x'), been.number('data-y')])).toEqual([
      [from.x, from.y],
    ]);
    expect([map.one('.ball').number('data-x'), map.one('.ball').number('data-y')]).toEqual([to.x, to.y]);
    const [place = '', height = ''] = rows(drawing);
    for (const number of [...place.matchAll(/\([^)]*\)/g), ...height.matchAll(/[\d.]+/g)].flat()) {
      expect(map.get('aria-label')).toContain(number);
    }
    expect(drawing.one('details').get('open')).toBeNull();
  });

  test('in fog draws no contour line of the hill', () => {
    const { room, screen } = walked('fog');
    expect(screen.surface).toBeNull();
    const drawing = draw(<DescentMoved screen={screen} work={room.stepWork(1)} />);
    const map = drawing.one('.fogged');
    expect(map.all('.class')).toHaveLength(1);
    expect(drawing.all('.contour')).toEqual([]);
    expect(map.get('aria-label')).toMatch(/^Fog hides the map/);
  });
});

test('a phone after a step on a curve shows from where the ball came and how far', () => {
  const room = started(({ kind }) => kind === 'slope');
  room.answer(1, { kind: 'slope', dx: 0.5 });
  room.answer(2, { kind: 'slope', dx: 0.7 });
  room.reveal();
  room.advance({ by: 'mean' });
  const { screen } = room.seeRoom();
  if (screen.kind !== 'slope' || !screen.moved) throw new Error('a step was wanted');
  const drawing = draw(<SlopeMoved screen={screen} work={null} moved={screen.moved} />);
  expect(drawing.one('.class').number('data-dx')).toBeCloseTo(0.6, 9);
  expect(drawing.all('.been')).toHaveLength(1);
  expect(drawing.one('.ball').number('data-x')).toBe(screen.moved.to);
  expect(drawing.one('.curve-plot').get('aria-label')).toContain(rows(drawing)[0]?.split(' → ')[0]);
});

describe('A phone after a step of the network', () => {
  const stepped = () => {
    const room = started(({ kind }) => kind === 'network');
    const { task } = room.partialWork(1);
    if (!task) throw new Error('a task was wanted');
    room.answer(1, partial(task.param, 0.25));
    room.reveal();
    room.advance({ numbers: 'asTheyAre', missing: 'machine' });
    return { room, own: task.param, screen: room.network() };
  };

  test('lights one’s own edge and those that moved most, and gives before and after', () => {
    const { room, own, screen } = stepped();
    const drawing = draw(<NetworkMoved screen={screen} work={room.partialWork(1)} />);
    expect(drawing.where('data-own', own)).toBeDefined();
    expect(drawing.all('.network-diagram')[0]?.all('.moved').length).toBeGreaterThanOrEqual(4);
    expect(drawing.one('.network-diagram').get('aria-label')).toContain(own);
    const lines = drawing
      .one('dl')
      .all('dd')
      .map(({ text }) => text);
    const [before, after] = (lines[0] ?? '').replaceAll('−', '-').split(' → ').map(Number);
    expect(Number(after) - Number(before)).toBeCloseTo(-screen.eta * 0.25, 3);
    const changed = screen.params.filter((param, index) => param !== screen.before?.[index]).length;
    expect(drawing.text).toContain(`${changed} of 47 parameters moved`);
    expect(changed).toBeLessThan(47);
  });

  test('whoever computed nothing sees what moved most', () => {
    const { room, screen } = stepped();
    const drawing = draw(<NetworkMoved screen={screen} work={room.partialWork(2)} />);
    expect(drawing.all('[data-own]')).toEqual([]);
    expect(drawing.one('.network-diagram').all('.moved')).toHaveLength(4);
    expect(drawing.all('details')).toEqual([]);
    expect(screen.sizes).toEqual(courseSizes);
  });
});
