import { describe, expect, test } from 'vitest';
import { networkOnly } from '../../shared/lesson/firstSteps';
import { lessons } from '../../shared/lesson/lessons';
import { pick, seeded } from '../../shared/math/random';
import { type Command, commandSchema } from '../../shared/protocol/commands';
import { openRoom, type Room } from '../support/room';
import { readPage } from './write';

const hostsOwn = (room: Room, seats: readonly [number, number], random: () => number): readonly Command[] => {
  const { revision } = room.state;
  const [seat, other] = seats;
  return [
    {
      type: 'StartActivity',
      revision,
      index: Math.floor(random() * (room.state.lesson?.activities.length ?? 1)),
    },
    { type: 'UndoActivity', revision },
    { type: 'CloseRound', revision },
    { type: 'ReopenRound', revision },
    { type: 'OpenSecondTry', revision },
    { type: 'Reveal', revision },
    { type: 'Advance', revision },
    { type: 'OpenRound', revision },
    { type: 'Undo', revision },
    { type: 'ShowReplay', revision, step: 0 },
    { type: 'BranchReplay', revision, from: 0, eta: 0.1, steps: 3 },
    { type: 'RunAutopilot', revision, steps: 1, eta: 0.5 },
    { type: 'PauseAutopilot' },
    { type: 'ResumeAutopilot' },
    { type: 'StopAutopilot' },
    { type: 'SetDeadline', revision, seconds: 60 },
    { type: 'AddTime', revision, seconds: 30 },
    { type: 'GiveTime', revision, seat, seconds: 30 },
    { type: 'Pause' },
    { type: 'Resume' },
    { type: 'Freeze', frozen: random() < 0.5 },
    { type: 'SetPace', pace: 'slow' },
    { type: 'StepTelling', revision, by: 1 },
    { type: 'ShowNames', show: random() < 0.5 },
    { type: 'LockRoom', locked: random() < 0.5 },
    { type: 'AskRoll', ask: random() < 0.5 },
    { type: 'RenameSeat', seat: other, name: 'Ben' },
    { type: 'SetRoll', seat: other, roll: 7 },
    { type: 'OfferSeat', seat: other },
    { type: 'EndForToday' },
    { type: 'Reopen' },
  ];
};

/** What the page says raises `revision`. */
function onThePage(): readonly string[] {
  const sentence =
    /`revision` grows with every accepted ([^.]*), by 1 or more/.exec(readPage('README.md'))?.[1] ?? '';
  return [...sentence.matchAll(/`(\w+)`/g)].map(([, type = '']) => type);
}

/** The command, whether it was accepted, and by how much `revision` grew. */
function played(seed: string): ReadonlyMap<string, ReadonlySet<number>> {
  const random = seeded(seed);
  const grew = new Map<string, Set<number>>();
  for (const lesson of lessons) {
    const room = openRoom({ lesson });
    const seats = [room.join('Ann'), room.join('Ben')] as const;
    const note = (type: string, before: number) =>
      grew.set(type, new Set(grew.get(type)).add(room.state.revision - before));
    for (let turn = 0; turn < 600; turn++) {
      const before = room.state.revision;
      const command = pick(random, hostsOwn(room, seats, random));
      if (command && room.hostTry(command) === 'ok') note(command.type, before);
      // A wrong answer now and then, so that there is somebody to ask again.
      const round = room.round();
      const now = room.state.revision;
      const seat = seats[turn % 2] ?? seats[0];
      const answer = { kind: 'descent', dx: 0.1, dy: random() } as const;
      if (room.learnerTry(seat, { type: 'SubmitAnswer', round, answer }) === 'ok') note('SubmitAnswer', now);
    }
    const before = room.state.revision;
    if (room.hostTry({ type: 'EndClass' }) === 'ok') note('EndClass', before);
  }
  // The machine runs only after a step by hand, where chance seldom comes.
  const room = openRoom({ lesson: networkOnly });
  room.join('Ann');
  for (const type of ['StartActivity', 'Reveal', 'Advance', 'RunAutopilot', 'StopAutopilot'] as const) {
    const { revision } = room.state;
    const more =
      type === 'StartActivity' ? { index: 0 } : type === 'RunAutopilot' ? { steps: 100, eta: 0.5 } : {};
    room.host({ type, revision, ...more } as Command);
    grew.set(type, new Set(grew.get(type)).add(room.state.revision - revision));
  }
  return grew;
}

describe('`revision`', () => {
  test('grows with the commands that docs/protocol names, each time, and with no other', () => {
    const grew = played('revision');
    const raises = [...grew].filter(([, by]) => [...by].some((one) => one > 0)).map(([type]) => type);
    expect([...raises].sort()).toEqual([...onThePage()].sort());
    for (const type of raises)
      expect(
        [...(grew.get(type) ?? [])].every((by) => by > 0),
        type,
      ).toBe(true);
    // Nearly all of the host's commands were played; the rest have no step of the flow.
    const hosts = commandSchema.options.map((option) => option.entries.type.literal as string);
    expect(hosts.filter((type) => grew.has(type)).length).toBeGreaterThan(28);
  });
});
