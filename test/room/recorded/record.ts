/**
 * Writes down whole lessons as this version plays them: every event as it lies in the log, and what everyone then saw.
 *   npx tsx test/room/recorded/record.ts <folder>
 * Run it once a release, into a folder named after its month: what lies there is never written anew.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeEvent } from '../../../server/room/stored/decode';
import { lessons } from '../../../shared/lesson/lessons';
import type { Lesson } from '../../../shared/lesson/lesson';
import type { Command } from '../../../shared/protocol/commands';
import type { SeatId } from '../../../shared/protocol/ids';
import { crowdAnswer } from '../../support/crowdAnswers';
import { openRoom, partial, type Room } from '../../support/room';

type Seen = { readonly events: number; readonly people: object; readonly present: readonly SeatId[]; readonly room: object; readonly stage: object; readonly host: object; readonly seats: readonly object[] };

const ownHill = { surface: { f: 'x^2 + 2*y^2 - cos(x*y)', x: [-3, 3], y: [-2, 2] }, start: { x: 1.5, y: 1 } } as const;

function record(lesson: Lesson, nth: number) {
  const room = openRoom({ lesson, seed: 20261128 + nth });
  const seen: Seen[] = [];
  let last = -1;
  /** Where the class has gone on since, and where it is asked for by name. */
  const look = (always = false) => {
    if (room.state.revision === last && !always) return;
    last = room.state.revision;
    const { room: all, stage, host } = room.see({ role: 'host' });
    if (!stage || !host) throw new Error('the host sees all');
    const seats = [...room.state.seats.keys()].map((seat) => room.seeSeat(seat));
    const people = [...room.people.values()];
    seen.push({ events: room.log.length, people, present: presentIn(host), room: all, stage, host, seats });
  };
  const host = (type: Command['type'], fields: object = {}, how: 'at' | 'plain' = 'at') => {
    const said = room.hostTry({ type, ...(how === 'at' ? { revision: room.state.revision } : {}), ...fields } as Command);
    look();
    return said;
  };

  const [ann = 1, ben = 2, cem = 3] = ['Ann', 'Ben', 'Cem'].map((name) => room.join(name));
  room.join('Dan', { practice: true });
  const everyone = () => [...room.state.seats.keys()];
  look(true);
  room.learnerTry(ann, { type: 'TapWarmUp', x: 0.4, y: 0.6 });
  room.learnerTry(ben, { type: 'Rename', name: 'Bo' });
  host('LockRoom', { locked: true }, 'plain');
  host('LockRoom', { locked: false }, 'plain');
  host('AskRoll', { ask: true }, 'plain');
  host('SetRoll', { seat: ann, roll: 7 }, 'plain');
  host('RenameSeat', { seat: cem, name: 'Cemal' }, 'plain');
  host('ShowNames', { show: false }, 'plain');
  host('ShowNames', { show: true }, 'plain');
  host('ChooseAddress', { address: 'http://10.0.0.7:3000' }, 'plain');
  host('SetPace', { pace: 'slow' }, 'plain');

  lesson.activities.forEach(({ kind, rounds }, index) => {
    host('StartActivity', { index });
    if (index === 1) {
      host('UndoActivity');
      host('StartActivity', { index });
    }
    for (let round = 0; round < rounds; round++) {
      if (round > 0) host('OpenRound');
      play(kind, round);
    }
    // Once more, as the host wishes.
    if (kind === 'question') host('OpenRound', { repeat: true });
    else if (kind === 'network') host('OpenRound', { picture: 5, eta: 1 });
    else if (kind === 'slope') host('OpenRound', { eta: 0.3 });
    else host('OpenRound', { hill: ownHill });
    play(kind, 1);
    if (index === 2) {
      host('EndForToday', {}, 'plain');
      host('Reopen', {}, 'plain');
    }
  });
  host('StartActivity', { index: 0, again: true });
  host('RemoveSeat', { seat: cem }, 'plain');
  host('EndClass', {}, 'plain');
  look(true);
  return { lesson: lesson.id, events: room.log, seen };

  function play(kind: string, round: number) {
    if (round === 0) {
      host('SetDeadline', { seconds: 60 });
      host('AddTime', { seconds: 30 });
      host('Pause', {}, 'plain');
      room.wait(5_000);
      host('Resume', {}, 'plain');
      host('Freeze', { frozen: true }, 'plain');
      host('Freeze', { frozen: false }, 'plain');
      room.learnerTry(ben, { type: 'SayStuck', round: room.round(), stuck: true });
    }
    if (kind === 'network') byParameter(round);
    else if (kind === 'walk') walks(round);
    else oneAnswerEach(round);
    look(true);
    host('Reveal');
    host('StepTelling', { by: 1 });
    if (kind === 'network') host('Advance', { numbers: round % 2 ? 'asTheyAre' : 'corrected', missing: round === 2 ? 'zero' : 'machine' });
    else host('Advance', round === 1 ? { by: 'mean' } : {});
    if (round === 0) {
      host('Undo');
      host('Advance');
    }
    if (kind === 'descent') replay();
    if (kind === 'network' && round === 0) machine();
  }

  function oneAnswerEach(round: number) {
    const ask = (seat: SeatId, i: number) => {
      const { screen } = room.seeRoom();
      const answer = screen.kind === 'lobby' ? null : crowdAnswer(screen, i);
      if (answer) room.answerTry(seat, answer);
    };
    everyone().forEach((seat, i) => ask(seat, (2 * i + round) % 6));
    look(true);
    host('CloseRound');
    host('GiveTime', { seat: ben, seconds: 60 });
    ask(ben, 1);
    host('ReopenRound');
    if (round % 2 === 0) host('OpenSecondTry');
    look(true);
    everyone().forEach((seat, i) => ask(seat, i % 3));
    if (round === 2) {
      const { screen } = room.seeRoom();
      const deadline = screen.kind === 'lobby' ? null : screen.round.deadline;
      if (deadline !== null) {
        room.wait(600_000);
        room.clock({ type: 'DeadlinePassed', deadline });
      }
    }
  }

  function walks(round: number) {
    everyone().forEach((seat, i) => {
      for (let step = 0; step < 3 + i; step++) {
        const { work } = room.seeSeat(seat);
        if (work?.kind !== 'walk') return;
        const long = Math.hypot(work.slopes.x, work.slopes.y) || 1;
        const size = (i % 2 ? -0.3 : 0.3) / long;
        const [dx, dy] = [-size * work.slopes.x, -size * work.slopes.y];
        room.answerTry(seat, { kind: 'walk', does: 'step', dx, dy });
      }
      if (i !== 1 || round > 0) room.answerTry(seat, { kind: 'walk', does: 'stop' });
    });
  }

  function byParameter(round: number) {
    // Ann and Ben differ on purpose, so that there are disputes for the host.
    for (let turn = 0; turn < 40; turn++) {
      for (const seat of everyone()) {
        const { work } = room.seeSeat(seat);
        const task = work?.kind === 'network' ? work.task : null;
        if (!task) continue;
        if (turn === 0 && seat === ann) {
          room.learnerTry(seat, { type: 'AskHelp', round: room.round() });
          look(true);
        }
        const value = Number((0.01 * turn + (seat === ben ? 0.5 : 0)).toFixed(3));
        room.answerTry(seat, partial(task.param, value));
      }
      if (turn === 20) {
        room.leave(cem);
        room.clock({ type: 'SeatIsAway', seat: cem });
        room.comeBack(cem);
      }
    }
    look(true);
    for (const { param, answers } of (room.seeHost().work?.disputes ?? []).slice(0, 2 + round)) {
      host('SettleDispute', { param, seat: answers[0]?.seat ?? 0 });
    }
    look(true);
  }

  function machine() {
    host('RunAutopilot', { steps: 10, eta: 0.2 });
    const tick = (tick: number) => room.clock({ type: 'ActivityTick', tick });
    tick(0);
    tick(1);
    host('PauseAutopilot', {}, 'plain');
    look(true);
    host('ResumeAutopilot', {}, 'plain');
    for (let done = 2; done < 10; done++) tick(done);
    look(true);
    host('RunAutopilot', { steps: 1, eta: 0.2 });
    host('StopAutopilot', {}, 'plain');
  }

  function replay() {
    host('ShowReplay', { step: 0 });
    look(true);
    host('BranchReplay', { from: 0, eta: 0.4, steps: 5 });
    look(true);
    host('ShowReplay', { step: null });
  }
}

const presentIn = (host: { readonly seats: readonly { readonly seat: SeatId; readonly present: boolean }[] } | undefined) =>
  (host?.seats ?? []).flatMap(({ seat, present }) => (present ? [seat] : []));



/** Seats that come back, and ways back to them: nothing of it hangs on a lesson. */
function recordSeats(lesson: Lesson) {
  const room: Room = openRoom({ lesson, seed: 5 });
  const ann = room.join('Ann');
  const ben = room.join('Ben');
  const { offer } = room.host({ type: 'OfferSeat', seat: ann }).ack;
  room.must(
    { role: 'joining', tokenHash: 'another phone', practice: false, lang: 'en' },
    { type: 'ClaimSeat', claim: offer?.secret ?? '' },
  );
  room.leave(ben);
  const again = room.join('Ben');
  room.host({ type: 'MatchReturning', pairs: [{ from: again, to: ben }] });
  const { room: all, stage, host } = room.see({ role: 'host' });
  return {
    lesson: lesson.id,
    events: room.log,
    seen: [{ events: room.log.length, people: [...room.people.values()], present: presentIn(host), room: all, stage, host, seats: [room.seeSeat(ann), room.seeSeat(ben)] }],
  };
}

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder to write to.');
mkdirSync(folder, { recursive: true });
const recordings = [
  ...lessons.map((lesson, nth) => [lesson.id, record(lesson, nth)] as const),
  ['seats', recordSeats(lessons[0] as Lesson)] as const,
];
for (const [name, { lesson, events, seen }] of recordings) {
  const inLines = events.map((event) => JSON.stringify(encodeEvent(event))).join(',\n');
  writeFileSync(
    join(folder, `${name}.json`),
    `{"lesson":${JSON.stringify(lesson)},"events":[\n${inLines}\n]}\n`,
  );
  writeFileSync(join(folder, `${name}.seen.json.gz`), gzipSync(JSON.stringify(seen)));
}
const types = new Set(recordings.flatMap(([, { events }]) => events.map(({ type }) => type as string)));
console.log([...types].sort().join(' '));
