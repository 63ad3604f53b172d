import { describe, expect, test, vi } from 'vitest';
import { NetworkDiagram, type NetworkDiagramProps } from '../../../client/plots/NetworkDiagram';
import { edgesOf, frames, strokeOf, unitAt } from '../../../client/plots/networkLayout';
import { params as allParams, paramId } from '../../../shared/math/param';
import { draw, sheet } from '../drawing';

const sizes = [12, 3, 2];
const ids = allParams(sizes).map(paramId);
const pixels = [0, 1, 0, 1, 1, 0, 0, 1, 0, 1, 1, 1];
/** Every weight another, every third negative. */
const params = ids.map((_, index) => ((index % 3 === 0 ? -1 : 1) * (index + 1)) / 10);
const size = 'stage';

const diagram = (more: Partial<NetworkDiagramProps> = {}) => (
  <NetworkDiagram sizes={sizes} params={params} pixels={pixels} size={size} label="the network" {...more} />
);
const edge = (drawing: ReturnType<typeof draw>, id: string) => drawing.where('data-param', id);

describe('The drawn network', () => {
  test('has every one of the 47 parameters once, and says so by name', () => {
    const drawn = draw(diagram()).all('[data-param]');
    expect(drawn.map((each) => each.get('data-param'))).toEqual(ids);
  });

  test('draws |w| from 0 to 5 as 1 to 10 wide on the stage, and no wider', () => {
    const stage = frames.stage;
    expect([0, 2.5, -5, 7].map((w) => strokeOf(w, stage))).toEqual([1, 5.5, 10, 10]);
    const drawing = draw(diagram());
    ids.forEach((id, index) => {
      expect(edge(drawing, id).one('.weight').number('stroke-width')).toBe(
        strokeOf(params[index] ?? 0, stage),
      );
    });
  });

  test('tells the sign by colour and by dashes', () => {
    const drawing = draw(diagram());
    ids.forEach((id, index) => {
      const group = edge(drawing, id);
      const negative = (params[index] ?? 0) < 0;
      expect(group.classes.includes('negative')).toBe(negative);
      expect(group.one('.weight').get('stroke-dasharray') !== null).toBe(negative);
    });
  });

  test('leads every weight from its unit to its target, and every bias into its unit from below', () => {
    const frame = frames.stage;
    for (const { param, from, to } of edgesOf(sizes, frame)) {
      if (param.kind === 'b') {
        const unit = unitAt(sizes, frame, param.layer, param.unit);
        expect(from).toEqual({ x: unit.x, y: unit.y + frame.radius + frame.stub });
        expect(to).toEqual({ x: unit.x, y: unit.y + frame.radius });
        continue;
      }
      const source = unitAt(sizes, frame, param.layer - 1, param.from);
      const target = unitAt(sizes, frame, param.layer, param.to);
      expect(Math.hypot(to.x - target.x, to.y - target.y)).toBeCloseTo(frame.radius, 9);
      const turned =
        (from.x - source.x) * (target.y - source.y) - (from.y - source.y) * (target.x - source.x);
      expect(turned).toBeCloseTo(0, 6);
      if (param.layer === 2) {
        const reach = Math.max(Math.abs(from.x - source.x), Math.abs(from.y - source.y));
        expect(reach).toBeCloseTo(frame.pixel / 2, 9);
      }
    }
  });

  test.each(['phone', 'stage'] as const)('fits its frame on the %s, stubs and all', (place) => {
    const frame = frames[place];
    for (const { from, to } of edgesOf(sizes, frame)) {
      for (const { x, y } of [from, to]) {
        expect(x).toBeGreaterThan(0);
        expect(y).toBeGreaterThan(0);
        expect(x).toBeLessThan(frame.width);
        expect(y).toBeLessThan(frame.height);
      }
    }
  });

  test('fills the pixels that are on and writes the outputs into the units', () => {
    const drawing = draw(diagram({ activations: [pixels, [0.731, 0.1249, 0.58], [0.642, 0.9996]] }));
    const on = drawing.all('.pixel').filter((pixel) => pixel.classes.includes('on'));
    expect(on.map((pixel) => pixel.get('data-unit'))).toEqual([
      'x_2',
      'x_4',
      'x_5',
      'x_8',
      'x_10',
      'x_11',
      'x_12',
    ]);
    const written = (unit: string) => drawing.where('data-unit', unit).all('text')[0]?.text;
    expect(['a2_1', 'a2_2', 'a2_3', 'a3_1', 'a3_2'].map(written)).toEqual(['.73', '.12', '.58', '.64', '1']);
  });

  test('leaves faint in a live round what nobody has answered', () => {
    const answered = ids.map((_, index) => (index % 2 === 0 ? 1 : 0));
    const drawing = draw(diagram({ answered }));
    ids.forEach((id, index) => {
      expect(edge(drawing, id).classes.includes('waiting')).toBe(answered[index] === 0);
    });
  });

  test('sends a light through an edge each time its count grows, and not when a new round begins', () => {
    const place = sheet();
    const counts = (first: number) => ids.map((_, index) => (index === 0 ? first : 0));
    const pulses = () => place.root.all('.pulse').length;
    place.draw(diagram({ answered: counts(0) }));
    expect(pulses()).toBe(0);
    place.draw(diagram({ answered: counts(1) }));
    expect(pulses()).toBe(1);
    const first = place.root.one('.pulse');
    place.draw(diagram({ answered: counts(1) }));
    expect(place.root.one('.pulse')).toBe(first);
    place.draw(diagram({ answered: counts(2) }));
    expect(place.root.one('.pulse')).not.toBe(first);
    const second = place.root.one('.pulse');
    place.draw(diagram({ answered: counts(0) }));
    expect(place.root.one('.pulse')).toBe(second);
  });

  test('lights the learner’s own weight, wide enough to be found however small it is', () => {
    const tiny = params.map((value, index) => (ids[index] === 'w2_15' ? 0.001 : value));
    const drawing = draw(diagram({ size: 'phone', params: tiny, lit: ['w2_15'] }));
    const own = drawing.one('.own').one('.weight');
    expect(own.get('data-own')).toBe('w2_15');
    expect(own.number('stroke-width')).toBeGreaterThanOrEqual(3);
    expect(edge(drawing, 'w2_15').one('.weight').number('stroke-width')).toBe(strokeOf(0.001, frames.phone));
  });

  test('lights the learner’s own bias with a ring around its unit and its letter', () => {
    const own = draw(diagram({ size: 'phone', lit: ['b2_3'] })).one('.own');
    const unit = unitAt(sizes, frames.phone, 2, 3);
    const ring = own.all('.halo').find((halo) => halo.localName === 'circle');
    expect([ring?.number('cx'), ring?.number('cy')]).toEqual([unit.x, unit.y]);
    expect(own.one('text').text).toBe('b');
  });

  test('signs what came out wrong or unknown, and leaves what is right in peace', () => {
    const outcome = ids.map(
      (_, index) => (['right', 'mistake', 'unknown', 'unanswered'] as const)[index % 4] ?? 'right',
    );
    const drawing = draw(diagram({ outcome }));
    const signs = drawing.all('[data-mark]').map((mark) => [mark.get('data-mark'), mark.text]);
    const wanted = ids.flatMap((id, index) =>
      outcome[index] === 'mistake' ? [[id, '≠']] : outcome[index] === 'unknown' ? [[id, '?']] : [],
    );
    expect(signs).toEqual(wanted);
  });

  test.each([
    ['stage', 8],
    ['phone', 44],
  ] as const)('on the %s can be picked %d wider than drawn, by touch and by key', (place, wider) => {
    const onPick = vi.fn();
    const drawing = draw(diagram({ size: place, onPick }));
    const group = edge(drawing, 'b3_2');
    const hit = group.one('.hit');
    expect(hit.number('stroke-width')).toBeCloseTo(group.one('.weight').number('stroke-width') + wider, 9);
    hit.fire('click');
    hit.fire('keydown', { key: 'Enter' });
    hit.fire('keydown', { key: 'x' });
    expect(onPick.mock.calls).toEqual([['b3_2'], ['b3_2']]);
    expect(drawing.one('svg').get('role')).toBe('group');
  });
});
