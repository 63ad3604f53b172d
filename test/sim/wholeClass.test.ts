import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RoomEventType } from '../../server/room/events';
import type { StepRule } from '../../shared/activities/options';
import type { SeatId } from '../../shared/protocol/ids';
import { partialOfTask } from '../stranger/page';
import { Classroom } from './classroom';
import { asking, leaksIn } from './leaks';
import { newKey } from './watcher';

const PRACTICE = 30;
/** A mixed class of thirty has two who never answer. */
const SILENT = 2;
const EVERYONE = PRACTICE + 1;

let classroom: Classroom;
beforeAll(async () => {
  classroom = await Classroom.open('first-steps');
});
afterAll(() => classroom.close());

const answersOnDesk = (): ReadonlyMap<SeatId, string | null> =>
  new Map(classroom.hostView.seats.map(({ seat, answer }) => [seat, answer]));
const whoSitsWhere = () =>
  classroom.hostView.seats.map(({ seat, name, practice }) => ({ seat, name, practice }));
const scores = () => new Map(classroom.hostView.seats.map(({ seat, score }) => [seat, score]));

async function answerArrow(dx: number, dy: number, id = newKey()) {
  const { round } = classroom.hill;
  return classroom.phone.send(
    { type: 'SubmitAnswer', round: round.number, answer: { kind: 'descent', dx, dy } },
    id,
  );
}

/** The phone's own learner computes the parameter they were dealt. Returns what was sent. */
async function answerPartial(): Promise<number> {
  const taskIn = (parts: Classroom['phone']['parts']) => {
    const work = parts.you?.kind === 'seated' ? parts.you.work : null;
    return work?.kind === 'network' ? work.task : null;
  };
  const task = taskIn(await classroom.phone.until((parts) => taskIn(parts) !== null));
  if (!task) throw new Error('nothing to compute');
  const value = Number(partialOfTask(task).toPrecision(4));
  const { number: round } = classroom.network.round;
  await classroom.phone.must({
    type: 'SubmitAnswer',
    round,
    answer: { kind: 'network', param: task.param, value },
  });
  return value;
}

const allHaveAnswered = () =>
  classroom.host.until(
    ({ host }) => host?.progress.done === EVERYONE - SILENT && host.progress.of === EVERYONE,
  );
/** All parameters that are asked for this picture but those that the silent ones, and the phone, hold just now. */
const nearlyAllAsked = () => (classroom.host.parts.host?.progress.of ?? 47) - SILENT - 1;
const nearlyAllComputed = () =>
  classroom.host.until(({ host }) => (host?.progress.done ?? 0) >= nearlyAllAsked());

/** Nobody's phone, nor the stage, was told anything of the round before its reveal. */
function expectNoLeaks(round: number, secrets: readonly number[], own: readonly number[]) {
  const others = secrets.filter((secret) => !own.includes(secret));
  expect(others.length).toBeGreaterThan(20);
  for (const client of [classroom.phone, classroom.stage]) {
    expect(asking(client.heard, round).length).toBeGreaterThan(0);
    expect(leaksIn(client.heard, round, others)).toEqual([]);
  }
  // The search can find: what this learner sent themselves was shown to them, and to them alone.
  if (own.some((value) => !Number.isInteger(value))) {
    expect(leaksIn(classroom.phone.heard, round, own)).not.toEqual([]);
    expect(leaksIn(classroom.stage.heard, round, own)).toEqual([]);
  }
}

function revealedArrows() {
  const work = classroom.stageView.work;
  return work?.kind === 'descent' ? (work.arrows ?? []) : [];
}

async function revealHill(own: readonly [number, number]) {
  const { number } = classroom.hill.round;
  await classroom.press({ type: 'Reveal' });
  const arrows = revealedArrows();
  expect(arrows).toHaveLength(EVERYONE - SILENT);
  expect(arrows).toContainEqual({ x: own[0], y: own[1] });
  const gradient = classroom.hill.reveal?.gradient ?? { x: 0, y: 0 };
  const truth = classroom.hill.way === 'map' ? [gradient.x, gradient.y] : [];
  expectNoLeaks(number, [...arrows.flatMap(({ x, y }) => [x, y]), ...truth], own);
}

async function advanceHill(by: StepRule) {
  const { z, reveal } = classroom.hill;
  await classroom.press({ type: 'Advance', by });
  const { path, moved, z: after } = classroom.hill;
  expect(moved?.by).toBe(by);
  expect(path.at(-1)?.at).toEqual(moved?.to);
  expect(after - z).toBeCloseTo(reveal?.outcomes[by]?.trueDz ?? Number.NaN, 9);
  // Half of a mixed class knows the way: whichever arrow is chosen, the class comes down.
  expect(after).toBeLessThan(z);
}

describe('A class of thirty practice learners and one person', () => {
  test('comes in by the same door: a seat, a name and a tap each', async () => {
    await classroom.host.must({ type: 'AddPractice', count: PRACTICE, skill: 'mixed' });
    await classroom.stage.until(
      ({ stage }) => stage?.present === EVERYONE && stage.names.length === EVERYONE,
    );
    await classroom.stage.until(({ stage }) => (stage?.taps.length ?? 0) >= PRACTICE / 2);
    await classroom.host.until(({ host }) => host?.practice === PRACTICE && host.seats.length === EVERYONE);
    expect(new Set(whoSitsWhere().map(({ name }) => name)).size).toBe(EVERYONE);
    expect(whoSitsWhere().filter(({ practice }) => !practice)).toEqual([
      { seat: 1, name: 'Ann', practice: false },
    ]);
  });

  test('draws its arrows by map; a phone hears of nobody’s but its own', async () => {
    await classroom.press({ type: 'StartActivity', index: 0 });
    expect(await answerArrow(-0.61234, -0.43218)).toMatchObject({ ok: true });
    await allHaveAnswered();
    await revealHill([-0.61234, -0.43218]);
    // One message when the question came, one when the own answer was taken; the other 28 answers cost this phone nothing.
    const heard = asking(classroom.phone.heard, classroom.hill.round.number);
    expect(heard).toHaveLength(2);
    expect(heard.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(3_000);
    await advanceHill('mean');
  });

  test('loses nothing when the server is killed in the middle of the second round', async () => {
    await classroom.press({ type: 'OpenRound' });
    const [dx, dy] = [-0.41357, -0.51234];
    const id = newKey();
    expect(await answerArrow(dx, dy, id)).toMatchObject({ ok: true });
    await classroom.host.until(({ host }) => (host?.progress.done ?? 0) >= 8);
    const before = {
      answers: answersOnDesk(),
      seats: whoSitsWhere(),
      scores: scores(),
      revision: classroom.roomView.revision,
    };
    await classroom.killAndRestart();

    expect(whoSitsWhere()).toEqual(before.seats);
    expect(scores()).toEqual(before.scores);
    expect(classroom.roomView.revision).toBe(before.revision);
    for (const [seat, answer] of before.answers) {
      if (answer !== null) expect(answersOnDesk().get(seat)).toBe(answer);
    }
    // The phone never heard of its ack, as far as it knows: sent again, the command is answered as the first time.
    expect(await answerArrow(dx, dy, id)).toMatchObject({ ok: true });
    await allHaveAnswered();
    await revealHill([dx, dy]);
    await advanceHill('median');
  });

  test('computes −η∇f by formula, and the room names mistakes it did not make itself', async () => {
    await classroom.press({ type: 'StartActivity', index: 1 });
    const own = [-0.31313, -0.91919] as const;
    await answerArrow(...own);
    await allHaveAnswered();
    await revealHill(own);
    const work = classroom.stageView.work;
    const mistakes = work?.kind === 'descent' ? work.mistakes : [];
    expect(mistakes.filter(({ rule }) => rule !== 'undecided').length).toBeGreaterThanOrEqual(3);
    await advanceHill('gradient');
  });

  test('computes 47 partial derivatives, and a kill among them loses none', async () => {
    await classroom.press({ type: 'StartActivity', index: 3 });
    const own = await answerPartial();
    await classroom.stage.until(({ stage }) => (stage?.progress.done ?? 0) >= 20);
    const before = { stage: classroom.stageView.work, seats: whoSitsWhere(), scores: scores() };
    await classroom.killAndRestart();
    const counts = (work: typeof before.stage) => (work?.kind === 'network' ? work.answers : []);
    expect(whoSitsWhere()).toEqual(before.seats);
    expect(scores()).toEqual(before.scores);
    expect(counts(classroom.stageView.work)).toHaveLength(47);
    counts(classroom.stageView.work).forEach((count, index) => {
      expect(count).toBeGreaterThanOrEqual(counts(before.stage)[index] ?? Number.NaN);
    });
    await nearlyAllComputed();
    await revealNetwork([own]);
    const { params, eta, pictureCost, reveal } = classroom.network;
    await classroom.press({ type: 'Advance', numbers: 'corrected', missing: 'machine' });
    const after = classroom.network;
    expect(after.pictureCost).toBeLessThan(pictureCost);
    after.params.forEach((value, index) => {
      const truth = reveal?.truth[index] ?? Number.NaN;
      expect(Math.abs(value - ((params[index] ?? 0) - eta * truth))).toBeLessThanOrEqual(
        0.05 * Math.abs(eta * truth),
      );
    });
    expect((after.moved?.byClass ?? 0) + (after.moved?.corrected ?? 0) + (after.moved?.byMachine ?? 0)).toBe(
      47,
    );
  });

  test('trains a second picture with its own numbers, mistakes and all', async () => {
    await classroom.press({ type: 'OpenRound' });
    const own = await answerPartial();
    await nearlyAllComputed();
    await revealNetwork([own]);
    await classroom.press({ type: 'Advance', numbers: 'asTheyAre', missing: 'machine' });
    const { params, before, eta, reveal, stepsTaken } = classroom.network;
    expect(stepsTaken).toBe(2);
    params.forEach((value, index) => {
      const applied = reveal?.classValue[index] ?? reveal?.truth[index] ?? Number.NaN;
      expect(value).toBeCloseTo((before?.[index] ?? 0) - eta * applied, 12);
    });
  });

  test('watches the machine go on until all 64 pictures are read, through a third kill', async () => {
    await classroom.press({ type: 'RunAutopilot', steps: 100, eta: 0.2 });
    const stepsDone = (least: number) =>
      classroom.stage.until(
        ({ room }) => room?.screen.kind === 'network' && (room.screen.autopilot?.done ?? 0) >= least,
      );
    await stepsDone(15);
    await classroom.killAndRestart();
    await stepsDone(100);
    await classroom.host.until(
      ({ room }) => room?.screen.kind === 'network' && room.screen.autopilot?.done === 100,
    );
    const { correct, verdicts, totalCost, costs, stepsTaken } = classroom.network;
    expect(correct).toBe(64);
    expect(verdicts).toBe('1'.repeat(64));
    expect(totalCost).toBeLessThan(1);
    expect(stepsTaken).toBe(102);
    expect(costs.map(({ step }) => step)).toEqual(Array.from({ length: 103 }, (_, step) => step));
    const machine = costs.slice(2).map(({ total }) => total);
    expect(machine.every((total, index) => index === 0 || total < (machine[index - 1] ?? 0))).toBe(true);
  });

  test('leaves a log without gaps in which every answer that was taken stands once', async () => {
    await classroom.server.kill9();
    const events = await classroom.log();
    expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1));
    const of = (type: RoomEventType) => events.filter(({ event }) => event.type === type);
    expect(of('SeatTaken')).toHaveLength(EVERYONE);
    expect(of('SeatRemoved')).toHaveLength(0);
    const steps = events.flatMap(({ event }) => (event.type === 'StepTaken' ? [event.step.kind] : []));
    expect(steps.sort()).toEqual(['descent', 'descent', 'descent', 'network', 'network']);
    const byMachine = events.filter(
      ({ event }) => event.type === 'ActivityChanged' && event.change.type === 'AutopilotStepped',
    );
    expect(byMachine).toHaveLength(100);
    const causes = events.flatMap(({ cause, event }) =>
      event.type === 'AnswerSubmitted' && cause ? [`${cause.actor} ${cause.commandId}`] : [],
    );
    expect(new Set(causes).size).toBe(causes.length);
    const arrows = of('AnswerSubmitted').filter(
      ({ event }) => event.type === 'AnswerSubmitted' && event.answer.kind === 'descent',
    );
    expect(arrows).toHaveLength(3 * (EVERYONE - SILENT));
  });

  test('told every client the room’s versions in order, on each of its connections', () => {
    for (const { heard, connections } of [classroom.host, classroom.stage, classroom.phone]) {
      expect(connections).toBe(4);
      heard.forEach(({ message, connection }, index) => {
        const earlier = heard[index - 1];
        if (earlier?.connection === connection) {
          expect(message.version).toBeGreaterThanOrEqual(earlier.message.version);
        }
      });
    }
  });
});

async function revealNetwork(own: readonly number[]) {
  const { number } = classroom.network.round;
  const asked = nearlyAllAsked();
  await classroom.press({ type: 'Reveal' });
  const { reveal } = classroom.network;
  const given = (reveal?.classValue ?? []).filter((value) => value !== null);
  expect(given.length).toBeGreaterThanOrEqual(asked);
  expectNoLeaks(number, [...given, ...(reveal?.truth ?? [])], own);
  // Half a class that knows the chain rule finds most of them.
  expect(reveal?.outcome.filter((outcome) => outcome === 'right').length).toBeGreaterThanOrEqual(24);
  const work = classroom.stageView.work;
  expect(work?.kind === 'network' ? work.mistakes.length : 0).toBeGreaterThanOrEqual(3);
}
