import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../server/activities';
import { diceFrom } from '../../server/practice/dice';
import { keptSkill, persona } from '../../server/practice/persona';
import type { Answer } from '../../shared/activities';
import { lessons } from '../../shared/lesson/lessons';
import { pictures } from '../../shared/math/pictures';
import type { SeatId } from '../../shared/protocol/ids';
import { openRoom, type Room } from '../support/room';

/** What the nth of six practice learners answers to whatever this seat is asked: one rightly, the others by a rule of their own. */
function someAnswer(room: Room, seat: SeatId, nth: number): Answer | null {
  const { screen } = room.seeRoom();
  if (screen.kind === 'lobby') return null;
  const who = persona(keptSkill('en', nth === 0 ? 'exact' : `+${nth}`), nth);
  const shown = { work: room.seeSeat(seat).work, pictures };
  for (const intent of rulesOf(screen).practice(who, screen, shown) ?? []) {
    const command = intent.command(diceFrom(nth));
    if (command?.type === 'SubmitAnswer') return command.answer;
  }
  return null;
}

/** Every byte that the stage and each of these phones is sent; in a second try the stage counts who is asked again. */
const toldTo = (room: Room, others: readonly SeatId[]): readonly string[] =>
  [{ role: 'stage' } as const, ...others.map((seat) => ({ role: 'learner', seat }) as const)].map((viewer) =>
    JSON.stringify(room.see(viewer), (key, value) =>
      key === 'progress' && isSecondTry(room) ? null : value,
    ),
  );

function isSecondTry(room: Room): boolean {
  const { screen } = room.seeRoom();
  return screen.kind !== 'lobby' && screen.round.attempt === 2;
}

const nth = fc.integer({ min: 0, max: 5 });

describe('Two rooms that differ in one learner’s answer alone', () => {
  const everyActivity = lessons.flatMap((lesson) =>
    lesson.activities.map(({ id }, index) => ({ lesson, id, index })),
  );

  test.each(everyActivity)(
    'tell everyone else the same, byte for byte, before the reveal: $lesson.id, $id',
    ({ lesson, index }) => {
      let compared = 0;
      fc.assert(
        fc.property(
          fc.record({
            seed: fc.nat(),
            own: nth,
            instead: nth,
            others: fc.array(nth, { minLength: 3, maxLength: 3 }),
            second: fc.boolean(),
          }),
          ({ seed, own, instead, others, second }) => {
            fc.pre(own !== instead);
            const rooms = [own, instead].map((choice) => {
              const room = openRoom({ lesson, seed });
              const seats = ['Ben', 'Cem', 'Dan'].map((name) => room.join(name));
              const ann = room.join('Ann');
              room.start(index);
              return { room, seats, ann, choice };
            });
            const same = () => {
              const [one = [], other = []] = rooms.map(({ room, seats }) => toldTo(room, seats));
              expect(other).toEqual(one);
              compared += one.length;
            };
            const bothTake = (act: (twin: (typeof rooms)[number]) => string) => {
              const [one, other] = rooms.map(act);
              return one === 'ok' && other === 'ok';
            };
            const answers = (
              seatOf: (twin: (typeof rooms)[number]) => SeatId,
              choiceOf: (twin: (typeof rooms)[number]) => number,
            ) =>
              bothTake((twin) => {
                const seat = seatOf(twin);
                const answer = someAnswer(twin.room, seat, choiceOf(twin));
                return answer ? twin.room.answerTry(seat, answer) : 'none';
              });

            answers(
              ({ seats }) => seats[0] ?? 0,
              () => others[0] ?? 0,
            );
            same();
            // Where one of the two is no answer to this question, there is nothing to compare.
            fc.pre(
              answers(
                ({ ann }) => ann,
                ({ choice }) => choice,
              ),
            );
            same();
            answers(
              ({ seats }) => seats[1] ?? 0,
              () => others[1] ?? 0,
            );
            same();
            // The host opens a second try, and sees who is wrong: where only one of the two rooms has anybody, they part here.
            if (second && !bothTake(({ room }) => room.tryAgain())) return;
            answers(
              ({ seats }) => seats[2] ?? 0,
              () => others[2] ?? 0,
            );
            same();
          },
        ),
        { numRuns: 12 },
      );
      expect(compared).toBeGreaterThan(12 * 4);
    },
  );

  test('and what differs is seen by that learner and told to all by the reveal', () => {
    const told = [0.25, -0.75].map((dx) => {
      const room = openRoom();
      const [ann, ben] = [room.join('Ann'), room.join('Ben')];
      room.start(0);
      room.answer(ann, { kind: 'descent', dx, dy: 0.5 });
      const own = toldTo(room, [ann])[1];
      room.reveal();
      return { own, ben: toldTo(room, [ben]) };
    });
    expect(told[0]?.own).not.toBe(told[1]?.own);
    expect(told[0]?.ben[0]).not.toBe(told[1]?.ben[0]);
  });
});
