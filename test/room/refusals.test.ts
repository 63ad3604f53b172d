import { describe, expect, test } from 'vitest';
import type { Actor } from '../../server/room/room';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { firstSteps } from '../../shared/lesson/firstSteps';
import { type Command, commandSchema } from '../../shared/protocol/commands';
import { type RefusalCode, refusalSentence, refusals } from '../../shared/protocol/refusals';
import { crowdAnswer } from '../support/crowdAnswers';
import { hashOf, openRoom, partial, type Room } from '../support/room';

/** Who reads a sentence. `joining`: a phone without a seat; `removed`: one whose seat was just taken away. */
type Reader = 'host' | 'stage' | 'learner' | 'joining' | 'removed';

/** Of whom each sentence is true that the room may say. */
const trueOf: Partial<Record<RefusalCode, readonly Reader[]>> = {
  not_allowed: ['learner', 'joining', 'removed'],
  only_learners: ['host'],
  stage_only_shows: ['stage'],
  not_seated: ['joining'],
  already_seated: ['learner', 'removed'],
  removed: ['removed'],
  room_full: ['joining'],
  room_locked: ['joining'],
  room_ended: ['host', 'learner', 'joining', 'removed'],
  room_resting: ['host', 'learner', 'joining', 'removed'],
  bad_name: ['host', 'learner', 'joining'],
  bad_claim: ['joining'],
  stale: ['host'],
  not_now: ['host', 'learner'],
  not_this_round: ['learner'],
  unknown_round: ['learner'],
  question_exchanged: ['learner'],
  round_closed: ['host', 'learner'],
  paused: ['learner'],
  eyes_up: ['learner'],
  wrong_answer_kind: ['learner'],
  not_your_task: ['learner'],
  too_long: ['learner'],
  already_right: ['learner'],
  walk_over: ['learner'],
  map_edge: ['learner'],
  not_in_this_activity: ['host', 'learner'],
  no_more_help: ['learner'],
  unknown_option: ['learner'],
  off_curve: ['learner'],
  off_map: ['host', 'learner'],
  no_deadline: ['host'],
  too_late_to_return: ['host'],
  field_not_here: ['host'],
  no_hill_here: ['host'],
  unknown_seat: ['host'],
  unknown_activity: ['host'],
  unknown_picture: ['host'],
  unknown_address: ['host'],
  unknown_step: ['host'],
  nothing_to_undo: ['host'],
  no_answers: ['host'],
};

/** A command of every type, those of the flow from a page that is up to date; of some several. */
function commands(room: Room, seat: number): readonly Command[] {
  const { revision, rounds: round } = room.state;
  const { screen } = room.seeRoom();
  const answer =
    screen.kind === 'lobby' || screen.kind === 'network' || screen.kind === 'walk'
      ? partial('w2_11', 0.1)
      : (crowdAnswer(screen, 0) ?? partial('w2_11', 0.1));
  const at = { revision };
  return [
    { type: 'Join', name: 'Zoe' },
    { type: 'Join', name: ' ' },
    { type: 'ClaimSeat', claim: '0000' },
    { type: 'Rename', name: 'Zoe' },
    { type: 'Rename', name: ' ' },
    { type: 'SubmitAnswer', round, answer },
    { type: 'SubmitAnswer', round: round + 1, answer },
    { type: 'SubmitAnswer', round: Math.max(1, round - 1), answer },
    {
      type: 'SubmitAnswer',
      round: Math.max(1, round),
      answer: { kind: 'walk', does: 'step', dx: 90, dy: 0 },
    },
    { type: 'SubmitAnswer', round: Math.max(1, round), answer: { kind: 'descent', dx: 90, dy: 0 } },
    { type: 'AskHelp', round: Math.max(1, round) },
    { type: 'SayStuck', round: Math.max(1, round), stuck: true },
    { type: 'TapWarmUp', x: 0.5, y: 0.5 },
    { type: 'StartActivity', ...at, index: 0 },
    { type: 'StartActivity', ...at, index: 99 },
    { type: 'StartActivity', revision: revision + 1, index: 0 },
    { type: 'UndoActivity', ...at },
    { type: 'CloseRound', ...at },
    { type: 'ReopenRound', ...at },
    { type: 'OpenSecondTry', ...at },
    { type: 'Reveal', ...at },
    { type: 'Advance', ...at },
    { type: 'Advance', ...at, by: 'best' },
    { type: 'Advance', ...at, numbers: 'corrected' },
    { type: 'OpenRound', ...at },
    { type: 'OpenRound', ...at, picture: 3 },
    { type: 'OpenRound', ...at, given: 'f' },
    { type: 'OpenRound', ...at, repeat: true },
    { type: 'OpenRound', ...at, hill: { surface: 'bowl', start: { x: 99, y: 0 } } },
    { type: 'Undo', ...at },
    { type: 'StepTelling', ...at, by: 1 },
    { type: 'ShowReplay', ...at, step: 99 },
    { type: 'BranchReplay', ...at, from: 99, eta: 0.1, steps: 3 },
    { type: 'SettleDispute', ...at, param: 'w2_11', seat },
    { type: 'RunAutopilot', ...at, steps: 1, eta: 1 },
    { type: 'PauseAutopilot' },
    { type: 'ResumeAutopilot' },
    { type: 'StopAutopilot' },
    { type: 'SetDeadline', ...at, seconds: 30 },
    { type: 'AddTime', ...at, seconds: 30 },
    { type: 'GiveTime', ...at, seat, seconds: 30 },
    { type: 'GiveTime', ...at, seat: 99, seconds: 30 },
    { type: 'Pause' },
    { type: 'Resume' },
    { type: 'Freeze', frozen: true },
    { type: 'SetPace', pace: 'slow' },
    { type: 'ShowNames', show: false },
    { type: 'LockRoom', locked: true },
    { type: 'AskRoll', ask: true },
    { type: 'MatchReturning', pairs: [{ from: 99, to: seat }] },
    { type: 'RemoveSeat', seat: 99 },
    { type: 'RenameSeat', seat, name: ' ' },
    { type: 'SetRoll', seat: 99, roll: 3 },
    { type: 'OfferSeat', seat: 99 },
    { type: 'ChooseAddress', address: 'http://nowhere' },
    { type: 'AddPractice', count: 1, skill: 'mixed' },
    { type: 'RemovePractice' },
    { type: 'EndForToday' },
    { type: 'Reopen' },
    { type: 'EndClass' },
  ];
}

const close = (room: Room) => room.host({ type: 'CloseRound', revision: room.state.revision });
/** How a room comes to be in each state in which commands may reach it. */
const states: Readonly<Record<string, (room: Room, index: number) => void>> = {
  'in the lobby': () => undefined,
  'in a locked lobby': (room) => void room.host({ type: 'LockRoom', locked: true }),
  asking: (room, index) => void room.start(index),
  'asking with a limit': (room, index) => {
    room.start(index);
    room.host({ type: 'SetDeadline', revision: room.state.revision, seconds: 30 });
  },
  'asking another question instead': (room, index) => {
    room.start(index);
    room.openRound();
  },
  closed: (room, index) => {
    room.start(index);
    close(room);
  },
  paused: (room, index) => {
    room.start(index);
    room.host({ type: 'Pause' });
  },
  'with eyes up': (room, index) => {
    room.start(index);
    room.host({ type: 'Freeze', frozen: true });
  },
  revealed: (room, index) => {
    room.start(index);
    room.reveal();
  },
  advanced: (room, index) => {
    room.start(index);
    room.reveal();
    room.send({ role: 'host' }, { type: 'Advance', revision: room.state.revision });
  },
  'at rest': (room, index) => {
    room.start(index);
    room.host({ type: 'EndForToday' });
  },
  over: (room) => void room.host({ type: 'EndClass' }),
};

const joining: Actor = { role: 'joining', tokenHash: hashOf('new'), practice: false, lang: 'en' };
const readers = (seat: number, gone: number): Readonly<Record<Reader, Actor>> => ({
  host: { role: 'host' },
  stage: { role: 'stage' },
  learner: { role: 'learner', seat },
  joining,
  removed: { role: 'learner', seat: gone },
});

const activities = [firstSteps, downTheHill].flatMap((lesson) =>
  lesson.activities.map((activity, index) => ({ name: activity.id, lesson, index })),
);
const teacher = /先生|teacher/i;

describe('What a refusal says is true of the one who reads it', () => {
  test('every type of command is tried', () => {
    const types = commandSchema.options.map((option) => option.entries.type.literal);
    const tried = new Set<string>(commands(openRoom(), 1).map(({ type }) => type));
    expect(types.filter((type) => !tried.has(type))).toEqual([]);
  });

  test.each(Object.entries(states))('%s, whoever sends what, in every activity', (_state, bring) => {
    const wrong = new Set<string>();
    for (const { name, lesson, index } of activities) {
      const room = openRoom({ lesson, maxSeats: 3 });
      const [ann, gone] = [room.join('Ann'), room.join('Ben')];
      bring(room, index);
      if (room.state.status === 'open') room.host({ type: 'RemoveSeat', seat: gone });
      for (const [reader, by] of Object.entries(readers(ann, gone)) as [Reader, Actor][]) {
        if (reader === 'removed' && room.state.status !== 'open') continue;
        for (const command of commands(room, ann)) {
          const code = codeOf(room.ask(by, command));
          if (code && !trueOf[code]?.includes(reader)) {
            wrong.add(`${name}: ${reader} sends ${command.type}, is told ${code}`);
          }
        }
      }
    }
    expect([...wrong]).toEqual([]);
  });

  test.each(Object.entries(trueOf))(
    '%s sends nobody to the host who is the host, or has none',
    (code, told) => {
      const { ja, en } = refusals[code as RefusalCode];
      if (told?.some((reader) => reader === 'host' || reader === 'stage')) {
        expect(`${ja} ${en}`.replace(/the teacher’s page|先生の画面/g, '')).not.toMatch(teacher);
      }
    },
  );

  test.each([
    ['not_allowed', 'その操作は先生だけができます。', 'Only the teacher can do that.'],
    [
      'only_learners',
      'これは生徒のスマホでする操作です。先生の画面からはできません。',
      'That is for learners’ phones; the teacher’s page cannot do it.',
    ],
    [
      'stage_only_shows',
      'スクリーンは映すだけで、操作はできません。',
      'The projector’s page only shows. Nothing can be done from it.',
    ],
  ] as const)('%s has its own words', (code, ja, en) => {
    expect([refusalSentence(code, 'ja'), refusalSentence(code, 'en')]).toEqual([ja, en]);
  });

  test('a sentence that is about a field names it', () => {
    expect(refusalSentence('field_not_here', 'en', 'picture')).toBe(
      'In this activity there is no “picture” to choose.',
    );
  });
});

const codeOf = (decision: ReturnType<Room['send']>): RefusalCode | null =>
  decision.ok ? null : decision.code;

describe('A host that wishes for what an activity does not have', () => {
  const wishes = [
    ['valley-by-map', { picture: 3 }, 'picture'],
    ['valley-by-map', { given: 'f' }, 'given'],
    ['tilted-by-formula', { repeat: true }, 'repeat'],
    ['network-by-parameter', { given: 'slopes' }, 'given'],
    ['network-by-parameter', { repeat: false }, 'repeat'],
  ] as const;
  test.each(wishes)('in %s %j is refused, and the field is named', (id, wish, field) => {
    const room = openRoom();
    room.startAt(id);
    const command = { type: 'OpenRound', revision: room.state.revision, ...wish } as const;
    const before = room.log.length;
    expect(room.send({ role: 'host' }, command)).toEqual({ ok: false, code: 'field_not_here', field });
    expect(room.log).toHaveLength(before);
  });

  test.each([
    ['valley-by-map', { numbers: 'corrected' }, 'numbers'],
    ['network-by-parameter', { by: 'best' }, 'by'],
  ] as const)('in %s a step by %j too', (id, wish, field) => {
    const room = openRoom();
    room.startAt(id);
    room.reveal();
    const command = { type: 'Advance', revision: room.state.revision, ...wish } as const;
    expect(room.send({ role: 'host' }, command)).toEqual({ ok: false, code: 'field_not_here', field });
  });
});

describe('An answer that was on its way', () => {
  const answer = { kind: 'descent', dx: 0.1, dy: 0.1 } as const;

  test('to a question that was exchanged meanwhile is told so, however often it was', () => {
    const room = openRoom();
    const ann = room.join('Ann');
    room.start(1);
    const round = room.round();
    room.openRound({ given: 'f' });
    expect(room.learnerTry(ann, { type: 'SubmitAnswer', round, answer })).toBe('question_exchanged');
    room.openRound({ given: 'partials' });
    expect(room.learnerTry(ann, { type: 'SubmitAnswer', round, answer })).toBe('question_exchanged');
    expect(room.answerTry(ann, answer)).toBe('ok');
  });

  test('to a question before this one, or to one that was never asked, is told that', () => {
    const room = openRoom();
    const ann = room.join('Ann');
    expect(room.learnerTry(ann, { type: 'SubmitAnswer', round: 1, answer })).toBe('unknown_round');
    room.start(0);
    const round = room.round();
    room.reveal();
    room.advance();
    room.openRound();
    expect(room.learnerTry(ann, { type: 'SubmitAnswer', round, answer })).toBe('not_this_round');
  });
});
