import { describe, expect, test } from 'vitest';
import { firstSteps } from '../../shared/lesson/firstSteps';
import { openRoom } from '../support/room';

describe('The host sees', () => {
  test('when the lesson and the activity began, and again after a wrong turn was taken back', () => {
    const room = openRoom();
    room.join('Ann');
    expect(room.seeHost().began).toEqual({ lesson: null, activity: null });
    const first = room.now;
    room.start(0);
    room.wait(300_000);
    const second = room.now;
    room.start(1);
    expect(room.seeHost().began).toEqual({ lesson: first, activity: second });
    room.host({ type: 'UndoActivity', revision: room.state.revision });
    expect(room.seeHost().began).toEqual({ lesson: first, activity: first });
  });

  test('the notes of what comes next before it begins', () => {
    const room = openRoom();
    const notes = firstSteps.activities.map((activity) => activity.notes);
    expect(room.seeHost()).toMatchObject({ notes: null, nextNotes: notes[0] });
    room.start(0);
    expect(room.seeHost()).toMatchObject({ notes: notes[0], nextNotes: notes[1] });
    room.start(notes.length - 1);
    expect(room.seeHost().nextNotes).toBeNull();
  });

  test('whose mistake is which while answers come in, and nobody else does', () => {
    const room = openRoom();
    const [ann, ben] = [room.join('Ann'), room.join('Ben')];
    room.startAt('tilted-by-formula');
    const { slopes, eta } = room.descent();
    if (!slopes) throw new Error('the slopes are given');
    room.answer(ann, { kind: 'descent', dx: eta * slopes.x, dy: eta * slopes.y });
    room.answer(ben, { kind: 'descent', dx: -eta * slopes.x, dy: -eta * slopes.y });
    expect(room.seeHost().mistakes).toEqual([{ rule: 'uphill', count: 1 }]);
    expect(room.seeHost().seats.map(({ mistakes }) => mistakes)).toEqual([['uphill'], []]);
    for (const seen of [room.see({ role: 'stage' }), room.see({ role: 'learner', seat: ben })]) {
      expect(JSON.stringify(seen)).not.toContain('uphill');
    }
    room.reveal();
    expect(JSON.stringify(room.seeStage())).not.toContain('"mistakes":["uphill"]');
  });

  test('that the digits of a way back were used', () => {
    const room = openRoom();
    const seat = room.join('Ann');
    const { offer } = room.host({ type: 'OfferSeat', seat }).ack;
    expect(room.seeHost().seats[0]?.offered).toBe(true);
    room.must(
      { role: 'joining', tokenHash: 'another phone', practice: false, lang: 'en' },
      { type: 'ClaimSeat', claim: offer?.digits ?? '' },
    );
    expect(room.seeHost().seats[0]?.offered).toBe(false);
  });
});
