import { describe, expect, test } from 'vitest';
import { AWAY_MS } from '../../server/room/room';
import { networkOnly } from '../../shared/lesson/firstSteps';
import { pictures } from '../../shared/math/pictures';
import { questionIn } from '../support/facts';
import { openRoom, partial, type Room } from '../support/room';

/** What the reveal will say, read from the question in the log: a test may look where no viewer can. */
function truthOf(room: Room, param: string): number {
  const { sizes } = room.network();
  const [inputs = 0, hidden = 0, outputs = 0] = sizes;
  const names = [
    ...grid(hidden, inputs, 2),
    ...Array.from({ length: hidden }, (_, j) => `b2_${j + 1}`),
    ...grid(outputs, hidden, 3),
    ...Array.from({ length: outputs }, (_, j) => `b3_${j + 1}`),
  ];
  return questionIn(room.log, 'network').gradient[names.indexOf(param)] ?? Number.NaN;
}

function grid(to: number, from: number, layer: number): string[] {
  return Array.from({ length: to * from }, (_, index) => {
    const j = Math.floor(index / from) + 1;
    const i = (index % from) + 1;
    return `w${layer}_${j}${i > 9 ? ',' : ''}${i}`;
  });
}

function asked(count: number, seed = 1) {
  const room = openRoom({ lesson: networkOnly, seed });
  const seats = Array.from({ length: count }, (_, index) => room.join(`Learner ${index + 1}`));
  room.start(0);
  return { room, seats };
}

const answerRightly = (room: Room, seat: number) => {
  const { param } = room.task(seat);
  room.answer(seat, partial(param, truthOf(room, param)));
  return param;
};

describe('the pool of partial derivatives', () => {
  test('gives every phone another parameter, those with a non-zero partial first', () => {
    const { room, seats } = asked(30);
    const dealt = seats.map((seat) => room.task(seat).param);
    expect(new Set(dealt).size).toBe(30);
    expect(dealt.filter((param) => truthOf(room, param) === 0)).toEqual([]);
  });

  test('deals the next task the moment one is answered, until all 47 have an answer', () => {
    const { room, seats } = asked(12);
    let answers = 0;
    while (room.seeStage().progress.done < 47) {
      for (const seat of seats) {
        if (room.partialWork(seat).task && room.seeStage().progress.done < 47) {
          answerRightly(room, seat);
          answers++;
        }
      }
    }
    expect(answers).toBe(47);
    expect(room.seeStage().progress).toEqual({ done: 47, of: 47 });
  });

  test('asks for second opinions only once nothing is unanswered, never twice of one seat, at most three in all', () => {
    const { room, seats } = asked(4);
    const given = new Map<string, Set<number>>();
    for (;;) {
      const seat = seats.find((each) => room.partialWork(each).task);
      if (seat === undefined) break;
      const open = room.seeStage().progress.done < 47 - seats.length + 1;
      const param = answerRightly(room, seat);
      const owners = given.get(param) ?? new Set();
      if (open) expect(owners.size).toBe(0);
      expect(owners.has(seat)).toBe(false);
      given.set(param, owners.add(seat));
    }
    const sizes = [...given].map(([param, owners]) => [truthOf(room, param) === 0, owners.size] as const);
    expect(sizes.filter(([zero]) => zero).every(([, size]) => size === 1)).toBe(true);
    expect(sizes.filter(([zero]) => !zero).every(([, size]) => size === 3)).toBe(true);
  });

  test('finishes with 60 learners at once: those without a first task get second opinions', () => {
    const { room, seats } = asked(50);
    const params = seats.map((seat) => room.task(seat).param);
    expect(new Set(params).size).toBe(47);
  });

  test('takes a task back from a phone that is away, and deals it to the next who is free', () => {
    const { room, seats } = asked(2);
    const [ann = 0, ben = 0] = seats;
    const { param } = room.task(ann);
    room.leave(ann);
    room.clock({ type: 'SeatIsAway', seat: ann });
    expect(room.partialWork(ann).task).toBeNull();
    expect(room.answerTry(ann, partial(param, 1))).toBe('not_your_task');
    const later = new Set<string>();
    for (let n = 0; n < 46; n++) later.add(answerRightly(room, ben));
    later.add(room.task(ben).param);
    expect(later).toContain(param);
    room.comeBack(ann);
    expect(room.partialWork(ann).task).not.toBeNull();
  });

  test('leaves the task with a phone that only blinked', () => {
    const { room, seats } = asked(2);
    const [ann = 0] = seats;
    const before = room.task(ann).param;
    room.leave(ann);
    room.wait(AWAY_MS - 1);
    room.comeBack(ann);
    expect(room.task(ann).param).toBe(before);
  });

  test('gives a late-comer a task in the round that is running', () => {
    const { room } = asked(3);
    const late = room.join('Late');
    expect(room.task(late).symbols.length).toBeGreaterThan(3);
  });

  test('refuses a number for a parameter that is not this seat’s, or for a round that is over', () => {
    const { room, seats } = asked(2);
    const [ann = 0, ben = 0] = seats;
    const other = room.task(ben).param;
    expect(room.answerTry(ann, partial(other, 1))).toBe('not_your_task');
    expect(room.answerTry(ann, { kind: 'descent', dx: 0, dy: 0 })).toBe('wrong_answer_kind');
    const answer = partial(room.task(ann).param, 1);
    expect(room.learnerTry(ann, { type: 'SubmitAnswer', round: 99, answer })).toBe('unknown_round');
  });
});

describe('the picture', () => {
  test('is the one the host chooses, also instead of a question that nobody has answered', () => {
    const { room, seats } = asked(2);
    const [ann = 0] = seats;
    room.openRound({ picture: 40, eta: 1 });
    expect(room.network()).toMatchObject({ picture: 40, eta: 1, round: { ordinal: 1, phase: 'asking' } });
    expect(room.hostTry({ type: 'OpenRound', revision: room.state.revision, picture: 64 })).toBe(
      'unknown_picture',
    );
    answerRightly(room, ann);
    expect(room.hostTry({ type: 'OpenRound', revision: room.state.revision, picture: 3 })).toBe('not_now');
  });
});

describe('a parameter whose two paths all but cancel', () => {
  test('is not asked, since four digits do not lead to it: picture 18 leaves unit 2 of the shipped start out', () => {
    const { room, seats } = asked(1);
    const [ann = 0] = seats;
    room.openRound({ picture: 17 });
    const lit = room.network().picture === 17 ? (pictures[17]?.pixels ?? []) : [];
    const left = [
      'b2_2',
      ...lit.flatMap((pixel, i) => (pixel === 1 ? [`w2_2${i > 8 ? ',' : ''}${i + 1}`] : [])),
    ];
    const of = 47 - left.length;
    expect(room.seeStage().progress).toEqual({ done: 0, of });
    const given: string[] = [];
    while (room.partialWork(ann).task) given.push(answerRightly(room, ann));
    expect(given.filter((param) => left.includes(param))).toEqual([]);
    expect(room.seeStage().progress).toEqual({ done: of, of });
    room.reveal();
    room.advance({ numbers: 'asTheyAre', missing: 'machine' });
    expect(room.network().moved).toMatchObject({ byClass: of, byMachine: left.length });
  });
});

describe('owners who disagree', () => {
  /** Two learners alone: once all is answered they second each other's numbers; Ben answers Ann's parameter wrongly. */
  function disputed() {
    const { room, seats } = asked(2);
    const [ann = 0, ben = 0] = seats;
    while (room.seeStage().progress.done < 47) {
      if (room.partialWork(ann).task) answerRightly(room, ann);
      if (room.seeStage().progress.done < 47 && room.partialWork(ben).task) answerRightly(room, ben);
    }
    const { param } = room.task(ben);
    room.answer(ben, partial(param, truthOf(room, param) * 2));
    return { room, ann, ben, param };
  }

  test('see both numbers and answer once more; once they agree nobody is asked any more', () => {
    const { room, ann, ben, param } = disputed();
    const truth = truthOf(room, param);
    expect(room.task(ben)).toMatchObject({ param, dispute: { yours: truth * 2, other: truth } });
    while (room.task(ann).param !== param) answerRightly(room, ann);
    expect(room.task(ann).dispute).toEqual({ yours: truth, other: truth * 2 });
    room.answer(ben, partial(param, truth));
    expect(room.partialWork(ann).task?.param).not.toBe(param);
    expect(room.seeHost().work?.disputes).toEqual([]);
  });

  /** Ann and Ben are the first two owners of one parameter; whoever comes after them may be its third. */
  function owners(first: (truth: number) => number, second: (truth: number) => number) {
    const { room, seats } = asked(2);
    const [ann = 0, ben = 0] = seats;
    const { param } = room.task(ann);
    const truth = truthOf(room, param);
    room.answer(ann, partial(param, first(truth)));
    while (room.task(ben).param !== param) {
      if (room.partialWork(ann).task) answerRightly(room, ann);
      answerRightly(room, ben);
    }
    room.answer(ben, partial(param, second(truth)));
    const sees = (seat: number) => room.partialWork(seat).task?.dispute ?? null;
    return { room, ann, ben, param, truth, sees };
  }

  test.each<readonly [string, (truth: number) => number, (truth: number) => number]>([
    ['read alike', (truth) => Number((3 * truth).toPrecision(4)), (truth) => 3 * truth],
    ['would be accepted as each other', (truth) => 3 * truth, (truth) => 3 * 1.019 * truth],
    ['are both right, at either end', (truth) => 0.981 * truth, (truth) => 1.019 * truth],
  ])('do not, where their numbers %s', (_, first, second) => {
    const { room, ann, ben, sees } = owners(first, second);
    expect([sees(ann), sees(ben)]).toEqual([null, null]);
    expect(room.seeHost().work?.disputes).toEqual([]);
  });

  test('do where they read unlike and only one is right', () => {
    const { ben, sees } = owners(
      (truth) => truth,
      (truth) => 1.03 * truth,
    );
    expect(sees(ben)).not.toBeNull();
  });

  test('and are wrong alike are asked nothing: theirs is the class’s number, and the reveal calls it a mistake', () => {
    const { room, sees, ann, ben, truth } = owners(
      (truth) => -truth,
      (truth) => -1.001 * truth,
    );
    expect([sees(ann), sees(ben)]).toEqual([null, null]);
    room.reveal();
    expect(room.network().reveal?.classValue).toContain(-truth);
    expect(room.network().reveal?.outcome).toContain('mistake');
  });

  test('with two who were wrong alike: the third disputes with the first, and two who agree outvote the one left', () => {
    const { room, ann, param, truth } = owners(
      (truth) => -truth,
      (truth) => -truth,
    );
    const cleo = room.join('Cleo');
    while (room.task(cleo).param !== param) answerRightly(room, cleo);
    room.answer(cleo, partial(param, truth));
    while (room.task(ann).param !== param) answerRightly(room, ann);
    expect(room.task(ann).dispute).toEqual({ yours: -truth, other: truth });
    room.answer(ann, partial(param, truth));
    expect(room.partialWork(cleo).task?.dispute ?? null).toBeNull();
    expect(room.seeHost().work?.disputes).toEqual([]);
    room.reveal();
    expect(room.network().reveal?.classValue).toContain(truth);
    expect(room.network().reveal?.classValue).not.toContain(-truth);
  });

  test('who still differ are decided by the host, and that number is the class’s', () => {
    const { room, ann, ben, param } = disputed();
    const truth = truthOf(room, param);
    room.answer(ben, partial(param, truth * 2));
    while (room.task(ann).param !== param) answerRightly(room, ann);
    room.answer(ann, partial(param, truth));
    const [dispute] = room.seeHost().work?.disputes ?? [];
    expect(dispute).toMatchObject({ param, settled: null });
    expect(dispute?.answers).toEqual([
      { seat: ann, value: truth },
      { seat: ben, value: truth * 2 },
    ]);
    room.host({ type: 'SettleDispute', revision: room.state.revision, param, seat: ben });
    room.reveal();
    expect(room.network().reveal?.classValue).toContain(truth * 2);
    expect(room.network().reveal?.outcome).toContain('mistake');
  });
});

describe('help', () => {
  test('shows the factors one by one, in order, and says when there are no more', () => {
    const { room, seats } = asked(1);
    const [ann = 0] = seats;
    const { helpLeft } = room.task(ann);
    for (let n = 1; n <= helpLeft; n++) {
      room.learner(ann, { type: 'AskHelp', round: room.round() });
      expect(room.task(ann).help).toHaveLength(n);
      expect(room.task(ann).helpLeft).toBe(helpLeft - n);
    }
    expect(room.task(ann).help[0]?.tex).toContain('C_{k}');
    expect(room.learnerTry(ann, { type: 'AskHelp', round: room.round() })).toBe('no_more_help');
  });

  test('costs one point of three', () => {
    const { room, seats } = asked(2);
    const [ann = 0, ben = 0] = seats;
    room.learner(ann, { type: 'AskHelp', round: room.round() });
    answerRightly(room, ann);
    answerRightly(room, ben);
    room.reveal();
    expect([room.seeSeat(ann).score, room.seeSeat(ben).score]).toEqual([2, 3]);
  });

  test('counts the best three tasks of a round', () => {
    const { room, seats } = asked(1);
    const [ann = 0] = seats;
    for (let n = 0; n < 5; n++) answerRightly(room, ann);
    room.reveal();
    expect(room.seeSeat(ann).score).toBe(9);
  });
});

describe('the network’s step', () => {
  test('with every number right lowers C_k of the picture, and everyone sees the 47 parameters change', () => {
    const { room, seats } = asked(12);
    while (room.seeStage().progress.done < 47) {
      for (const seat of seats) if (room.partialWork(seat).task) answerRightly(room, seat);
    }
    const before = room.network();
    room.reveal();
    room.advance({ numbers: 'asTheyAre' });
    const after = room.network();
    expect(after.moved).toMatchObject({ byClass: 47, corrected: 0, byMachine: 0 });
    expect(after.pictureCost).toBeLessThan(before.pictureCost);
    expect(after.before).toEqual(before.params);
    expect(after.stepsTaken).toBe(1);
    after.params.forEach((value, index) => {
      const slope = after.reveal?.truth[index] ?? 0;
      expect(value).toBeCloseTo((before.params[index] ?? 0) - 2 * slope, 12);
    });
  });

  test('leaves at zero, or fills in by machine, what nobody computed', () => {
    const zero = asked(1).room;
    zero.reveal();
    zero.advance({ missing: 'zero' });
    expect(zero.network().params).toEqual(zero.network().before);

    const machine = asked(1).room;
    machine.reveal();
    machine.advance({ missing: 'machine' });
    expect(machine.network().moved).toMatchObject({ byClass: 0, byMachine: 47 });
    expect(machine.network().params).not.toEqual(machine.network().before);
  });

  test('puts wrong numbers right only when the host says so', () => {
    const wrong = () => {
      const { room, seats } = asked(1);
      const [ann = 0] = seats;
      const { param } = room.task(ann);
      room.answer(ann, partial(param, truthOf(room, param) * -1));
      room.reveal();
      return room;
    };
    const asTheyAre = wrong();
    asTheyAre.advance({ numbers: 'asTheyAre' });
    expect(asTheyAre.network().moved).toMatchObject({ byClass: 1, corrected: 0 });
    const corrected = wrong();
    corrected.advance({ numbers: 'corrected' });
    expect(corrected.network().moved).toMatchObject({ byClass: 0, corrected: 1 });
    expect(corrected.network().params).not.toEqual(asTheyAre.network().params);
  });

  test('groups equal partials so that the class can ask why: a lit pixel’s weight and its unit’s bias', () => {
    const { room } = asked(1);
    room.reveal();
    const { groups } = room.network().reveal ?? { groups: [] };
    const withBias = groups.filter(({ params }) => params.some((param) => param.startsWith('b2_')));
    expect(withBias).toHaveLength(3);
    for (const { params, value } of groups) {
      for (const param of params) expect(truthOf(room, param)).toBeCloseTo(value, 12);
    }
  });

  test('is taken back by an undo: parameters, costs and the revealed round are as before', () => {
    const { room } = asked(1);
    room.reveal();
    const before = room.network();
    room.advance();
    room.undo();
    expect(room.network()).toEqual(before);
    expect(room.seeHost().canUndo).toBe(false);
    expect(room.hostTry({ type: 'Undo', revision: room.state.revision })).toBe('nothing_to_undo');
  });
});

describe('the machine’s turn', () => {
  function advanced() {
    const { room } = asked(1);
    room.reveal();
    room.advance();
    return room;
  }
  const tick = (room: Room) => {
    const { autopilot } = room.network();
    room.clock({ type: 'ActivityTick', tick: autopilot?.done ?? -1 });
  };

  test('runs exactly the steps it was given, and with η = 0.2 reads all 64 pictures', () => {
    const room = advanced();
    room.host({ type: 'RunAutopilot', revision: room.state.revision, steps: 100, eta: 0.2 });
    let ticks = 0;
    while (room.network().autopilot?.running) {
      tick(room);
      ticks++;
    }
    expect(ticks).toBe(100);
    expect(room.network()).toMatchObject({
      correct: 64,
      stepsTaken: 101,
      autopilot: { done: 100, running: false },
    });
    expect(room.network().totalCost).toBeLessThan(1);
    expect(room.network().costs).toHaveLength(102);
  });

  test('stands still while paused, by its own button or the class’s, and ignores a tick meant for an earlier step', () => {
    const room = advanced();
    room.host({ type: 'RunAutopilot', revision: room.state.revision, steps: 10, eta: 0.2 });
    tick(room);
    room.clock({ type: 'ActivityTick', tick: 0 });
    expect(room.network().autopilot?.done).toBe(1);
    room.host({ type: 'PauseAutopilot' });
    tick(room);
    expect(room.network().autopilot?.done).toBe(1);
    room.host({ type: 'ResumeAutopilot' });
    room.host({ type: 'Pause' });
    tick(room);
    expect(room.network().autopilot?.done).toBe(1);
  });

  test('is undone as a whole', () => {
    const room = advanced();
    const before = room.network();
    room.host({ type: 'RunAutopilot', revision: room.state.revision, steps: 10, eta: 0.2 });
    while (room.network().autopilot?.running) tick(room);
    room.undo();
    expect(room.network().params).toEqual(before.params);
    expect(room.network().stepsTaken).toBe(before.stepsTaken);
    expect(room.network().costs).toEqual(before.costs);
  });

  test('does not run while a question is open', () => {
    const { room } = asked(1);
    expect(room.hostTry({ type: 'RunAutopilot', revision: room.state.revision, steps: 1, eta: 0.2 })).toBe(
      'not_now',
    );
  });
});
