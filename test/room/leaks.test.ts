import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../shared/activities';
import type { QuestionAsked } from '../../shared/activities/question/asked';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { firstSteps } from '../../shared/lesson/firstSteps';
import { whatWeKnow } from '../../shared/lesson/hill/question';
import type { Command } from '../../shared/protocol/commands';
import { crowdAnswer } from '../support/crowdAnswers';
import { questionIn, walkedIn } from '../support/facts';
import { arrow, openRoom, partial, type Room } from '../support/room';
import { expectFinite, expectReplays } from '../support/sound';

describe('before the reveal no view holds', () => {
  test('another learner’s arrow, the slopes by map, or a verdict', () => {
    const room = openRoom();
    const ann = room.join('Ann');
    const ben = room.join('Ben');
    room.start(0);
    room.answer(ann, arrow(-0.123456, 0.234567));
    const seen = [room.see({ role: 'stage' }), room.see({ role: 'learner', seat: ben })];
    for (const view of seen) {
      const text = JSON.stringify(view);
      expect(text).not.toContain('0.123456');
      expect(text).not.toContain('gradient');
      expect(text).not.toMatch(/diagnosis|uphill|mistake":/);
    }
    expect(JSON.stringify(room.see({ role: 'learner', seat: ann }))).toContain('0.123456');
  });

  test('in a second try another learner’s hint, a first arrow, or by how much one’s own was off', () => {
    const room = openRoom();
    const ann = room.join('Ann');
    const ben = room.join('Ben');
    room.start(0);
    room.answer(ann, arrow(-0.123456, 0.034567));
    room.host({ type: 'OpenSecondTry', revision: room.state.revision });
    for (const viewer of [{ role: 'stage' }, { role: 'learner', seat: ben }] as const) {
      const text = JSON.stringify(room.see(viewer));
      expect(text).not.toMatch(/0\.123456|downhillNotSteepest|"kind":"(direction|mistake)"/);
    }
    const own = JSON.stringify(room.see({ role: 'learner', seat: ann }));
    expect(own).toContain('"hint":{"kind":"direction","is":"downhillNotSteepest","cosine":null}');
    expect(own).not.toMatch(/gradient|truth|score":\{/);
  });

  test('a partial derivative, true or a classmate’s', () => {
    const room = openRoom();
    const ann = room.join('Ann');
    const ben = room.join('Ben');
    room.start(3);
    const truths = questionIn(room.log, 'network').gradient.filter((g) => g !== 0);
    expect(truths.length).toBeGreaterThanOrEqual(30);
    room.answer(ann, partial(room.task(ann).param, 0.987654321));
    const seen = [room.see({ role: 'stage' }), room.see({ role: 'learner', seat: ben })].map((v) =>
      JSON.stringify(v),
    );
    for (const text of seen) {
      expect(text).not.toContain('0.987654321');
      for (const truth of truths) expect(text).not.toContain(String(truth).slice(0, 12));
    }
  });

  test('what is right of a question, why, its slips, or a classmate’s answer', () => {
    const room = openRoom({ lesson: { ...firstSteps, activities: [whatWeKnow] } });
    const ann = room.join('Ann');
    const ben = room.join('Ben');
    room.start(0);
    for (let asked = 0; asked < whatWeKnow.rounds; asked++) {
      if (asked > 0) room.openRound();
      const question = questionIn(room.log, 'question');
      const { why, slips } = question.solution;
      const secrets = [why, ...slips.flatMap(({ label, hint }) => [label, hint])].flatMap(({ ja, en }) => [
        ja,
        en,
      ]);
      room.answer(ann, answerTo(question.asked));
      for (const view of [room.see({ role: 'stage' }), room.see({ role: 'learner', seat: ben })]) {
        const text = JSON.stringify(view);
        expect(text).not.toMatch(/"slips"|"why"|"solution"|"pairs"|"option":|"order":/);
        expect(text).not.toContain('0.123456');
        for (const secret of secrets) expect(text).not.toContain(JSON.stringify(secret));
      }
      room.reveal();
      const told = JSON.stringify(room.see({ role: 'learner', seat: ben }));
      for (const secret of secrets) expect(told).toContain(JSON.stringify(secret));
    }
  });

  test('the hill in fog, a place on it, or anybody else’s step', () => {
    const index = downTheHill.activities.findIndex(({ kind }) => kind === 'walk');
    const room = openRoom({ lesson: downTheHill });
    const ben = room.join('Ben');
    // The first three begin at round numbers, which would be found anywhere.
    const [, , ann = 0] = ['Cem', 'Dan', 'Ann'].map((name) => room.join(name));
    room.start(index);
    room.answer(ann, { kind: 'walk', does: 'step', dx: -0.123456, dy: 0.05 });
    room.answer(ann, { kind: 'walk', does: 'stop' });
    const stepped = walkedIn(room.log);
    const seen = {
      stage: room.see({ role: 'stage' }),
      host: room.see({ role: 'host' }),
      ann: room.see({ role: 'learner', seat: ann }),
      ben: room.see({ role: 'learner', seat: ben }),
    };
    for (const view of Object.values(seen)) {
      const text = JSON.stringify(view);
      expect(text).not.toMatch(/twoMinima|"(at|path|minima|lowest|arrived|diagnosis)":/);
      for (const { x, y } of [stepped.from, stepped.to]) {
        expect(text).not.toContain(String(x).slice(0, 10));
        expect(text).not.toContain(String(y).slice(0, 10));
      }
    }
    for (const view of [seen.stage, seen.ben]) {
      expect(JSON.stringify(view)).not.toContain(String(stepped.z));
      expect(JSON.stringify(view)).not.toContain(String(stepped.slopes.x));
      expect(JSON.stringify(view)).not.toMatch(/stoppedEarly|wentUp/);
    }
    expect(JSON.stringify(seen.ann)).toContain(String(stepped.z));
  });

  // Each answer holds digits that nothing else on a screen has; `truth` is what the reveal will tell.
  const onTheHill: readonly {
    readonly id: string;
    readonly answer: Answer;
    readonly digits: string;
    readonly truth: RegExp;
  }[] = [
    {
      id: 'ball-on-curve',
      answer: { kind: 'slope', dx: 0.123456 },
      digits: '0.123456',
      truth: /slope":|3\.5|outcome|truth/,
    },
    {
      id: 'level-ground',
      answer: { kind: 'level', x: 1.123456, y: 0.2, is: 'saddle' },
      digits: '1.123456',
      truth: /2\.06|points":\[|found/,
    },
    {
      id: 'estimate-dz',
      answer: { kind: 'estimate', dz: 0.123456 },
      digits: '0.123456',
      truth: /linearDz|trueDz/,
    },
    {
      id: 'turn-the-arrow',
      answer: { kind: 'turn', theta: 12.3456, tried: [65.4321] },
      digits: '12.3456',
      truth: /65\.4321|lowest|dz":|step":|8\.2/,
    },
    {
      id: 'eta-race',
      answer: { kind: 'race', eta: 0.07 },
      digits: '"answer":0.07',
      truth: /verdict|path":|runs":\[/,
    },
  ];

  /** What the stage and another learner see, but for the lesson's own texts. */
  function seenByOthers(room: Room, other: number): readonly string[] {
    return ([{ role: 'stage' }, { role: 'learner', seat: other }] as const).map((viewer) => {
      const { room: shown, you, stage } = room.see(viewer);
      return JSON.stringify([{ ...shown, place: null }, you, stage]);
    });
  }

  test.each(onTheHill)('in $id another learner’s answer, a finding, or the truth', (kind) => {
    const room = openRoom({ lesson: downTheHill });
    const [ann, ben] = [room.join('Ann'), room.join('Ben')];
    room.startAt(kind.id);
    room.answer(ann, kind.answer);
    for (const text of seenByOthers(room, ben)) {
      expect(text).not.toContain(kind.digits);
      expect(text).not.toMatch(/diagnosis|"kind":"mistake"|"rule":/);
      expect(text).not.toMatch(kind.truth);
    }
    expect(JSON.stringify(room.seeSeat(ann))).toContain(kind.digits);
  });

  test.each(onTheHill.slice(1))(
    'in a second try in $id another’s hint, a first answer, or the truth',
    (kind) => {
      const room = openRoom({ lesson: downTheHill });
      const [ann, ben] = [room.join('Ann'), room.join('Ben')];
      room.startAt(kind.id);
      room.answer(ann, kind.answer);
      expect(room.tryAgain()).toBe('ok');
      for (const text of seenByOthers(room, ben)) {
        expect(text).not.toContain(kind.digits);
        expect(text).not.toMatch(/"kind":"(mistake|unknown|undecided)"|"rule":|"hint":[^n]/);
        expect(text).not.toMatch(kind.truth);
      }
      const own = JSON.stringify(room.seeSeat(ann));
      expect(own).toMatch(/"hint":[^n]/);
      expect(own).not.toMatch(/"result":[^n]|linearDz|verdict/);
    },
  );

  test('one learner’s name on another’s phone', () => {
    const room = openRoom();
    room.join('Ann');
    const ben = room.join('Ben');
    room.start(0);
    expect(JSON.stringify(room.see({ role: 'learner', seat: ben }))).not.toContain('Ann');
  });

  test('the notes or the list of people, for anyone but the host', () => {
    const room = openRoom();
    const ann = room.join('Ann');
    room.start(0);
    expect(room.see({ role: 'host' }).host?.notes).not.toBeNull();
    expect(room.see({ role: 'stage' }).host).toBeUndefined();
    expect(room.see({ role: 'learner', seat: ann })).not.toHaveProperty('host');
    expect(room.see({ role: 'learner', seat: ann })).not.toHaveProperty('stage');
  });
});

/** Some answer of the question's own shape. */
function answerTo(asked: QuestionAsked): Answer {
  switch (asked.shape) {
    case 'choice':
      return { kind: 'question', shape: 'choice', option: 1 };
    case 'number':
      return { kind: 'question', shape: 'number', value: 0.123456 };
    case 'order':
      return { kind: 'question', shape: 'order', order: asked.items.map((_, item) => item) };
    case 'matching':
      return { kind: 'question', shape: 'matching', pairs: asked.left.map((_, left) => left) };
    default:
      return asked satisfies never;
  }
}

const everything = {
  ...firstSteps,
  activities: [...firstSteps.activities, ...downTheHill.activities],
};

describe('whatever is sent', () => {
  const moves = fc.array(
    fc.record({
      who: fc.integer({ min: 0, max: 4 }),
      what: fc.integer({ min: 0, max: 27 }),
      x: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      n: fc.integer({ min: 0, max: 60 }),
    }),
    { minLength: 20, maxLength: 120 },
  );

  test('the room never throws, never shows a number that is not finite, and its log replayed is the room', () => {
    fc.assert(
      fc.property(moves, fc.integer(), (steps, seed) => {
        const room = openRoom({ seed, lesson: everything });
        for (let n = 0; n < 4; n++) room.join(`Learner ${n}`);
        for (const { who, what, x, n } of steps) {
          room.wait(n * 100);
          const { revision } = room.state;
          const host: Command[] = [
            { type: 'StartActivity', revision, index: n % everything.activities.length },
            { type: 'Reveal', revision },
            { type: 'Advance', revision },
            { type: 'Advance', revision, by: 'mean', numbers: 'corrected', missing: 'zero' },
            {
              type: 'OpenRound',
              revision,
              ...(n % 2 ? { picture: n } : {}),
              ...(n % 3 ? { repeat: true } : {}),
            },
            n % 3 ? { type: 'Undo', revision } : { type: 'ShowReplay', revision, step: n % 4 },
            n % 2 ? { type: 'CloseRound', revision } : { type: 'OpenSecondTry', revision },
            { type: 'SetDeadline', revision, seconds: n + 1 },
            { type: 'Pause' },
            n % 3
              ? { type: 'Resume' }
              : { type: 'BranchReplay', revision, from: n % 4, eta: n + 0.1, steps: 50 },
            { type: 'RunAutopilot', revision, steps: 10, eta: 3 },
            { type: 'RemoveSeat', seat: n },
          ];
          const command = host[what];
          if (command) room.hostTry(command);
          else if (what === 12) room.answerTry(who, arrow(x, -x / 3));
          else if (what === 13) room.answerTry(who, arrow(x / 1e12, 0.1));
          else if (what === 14) room.clock({ type: 'ActivityTick', tick: n % 10 });
          else if (what === 15) room.clock({ type: 'SeatIsAway', seat: who });
          else if (what === 16) room.learnerTry(who, { type: 'AskHelp', round: room.round() });
          else if (what === 17) room.answerTry(who, { kind: 'question', shape: 'choice', option: n % 5 });
          else if (what === 18) room.answerTry(who, { kind: 'question', shape: 'number', value: x });
          else if (what === 19) {
            const { screen } = room.seeRoom();
            if (screen.kind === 'question') room.answerTry(who, answerTo(screen.asked));
            room.hostTry({ type: 'OpenSecondTry', revision });
          } else if (what === 20)
            room.answerTry(who, { kind: 'walk', does: 'step', dx: x / 1e12, dy: n / 60 - 0.5 });
          else if (what === 21) room.answerTry(who, { kind: 'walk', does: 'step', dx: x, dy: x });
          else if (what === 22) room.answerTry(who, { kind: 'walk', does: 'stop' });
          else if (what >= 23) {
            const { screen } = room.seeRoom();
            const answer = screen.kind === 'lobby' ? null : crowdAnswer(screen, n % 6);
            if (answer) room.answerTry(who, answer);
          } else if (room.state.seats.has(who)) {
            const { work } = room.seeSeat(who);
            if (work?.kind === 'network' && work.task) room.answerTry(who, partial(work.task.param, x));
          }
          expectFinite(room, [who]);
        }
        expectReplays(room);
      }),
      { numRuns: 60 },
    );
  });
});
