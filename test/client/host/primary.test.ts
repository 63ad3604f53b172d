import { beforeAll, describe, expect, it } from 'vitest';
import { activityOf, prefetch } from '../../../client/activities';
import { primaryOf } from '../../../client/host/primary';
import { type Choices, choicesNow, keepChoices, nothingChosen } from '../../../client/parts/host/choices';
import { readChoices, writeChoices } from '../../../client/parts/host/keptChoices';
import { createMemory } from '../../../client/ui/memory';
import { activities } from '../../../shared/activities';
import { type SceneName, scenes } from '../fixtures/scenes';

const at = (name: SceneName) => scenes[name]('ja');

beforeAll(() => prefetch('host'));

type Seen = Pick<ReturnType<typeof at>, 'room' | 'host'>;
const primary = ({ room, host }: Seen, choices: Choices = nothingChosen) => {
  const { screen } = room;
  const activity = screen.kind === 'lobby' ? null : activityOf(screen).host.loaded.value;
  return primaryOf(room, host, choices, activity);
};
const press = (name: SceneName, choices?: Choices) => primary(at(name), choices);
const choose = (activity: Choices['activity'], round: Choices['round'] = {}): Choices => ({
  activity,
  round,
});

describe('the one big button', () => {
  it('names the first activity in the lobby and starts it', () => {
    expect(press('lobby')).toMatchObject({
      label: { ja: '始める：いちばん速く下るには？', en: 'Start: Which way is steepest down?' },
      command: { type: 'StartActivity', index: 0 },
    });
  });

  it('shows everyone’s answers while the class is asked', () => {
    expect(press('descentAsking')).toMatchObject({
      label: { en: 'Show everyone’s answers' },
      command: { type: 'Reveal' },
    });
  });

  it('sends the room’s revision with every turn of the flow, so that a second host’s press is stale', () => {
    for (const name of ['lobby', 'descentAsking', 'descentRevealed', 'networkAdvanced'] as const) {
      expect(press(name)?.command).toHaveProperty('revision', at(name).room.revision);
    }
  });

  it('names the arrow that will move the point, and sends exactly that one', () => {
    expect(press('descentRevealed')).toMatchObject({
      label: { ja: 'クラスの平均で一歩進む' },
      command: { type: 'Advance', by: 'mean' },
    });
    expect(press('descentRevealed', choose({ by: 'best' }))).toMatchObject({
      label: { en: 'Step by the arrow that falls furthest' },
      command: { type: 'Advance', by: 'best' },
    });
  });

  it('falls back to the gradient where the chosen arrow does not exist', () => {
    const { room, host } = at('descentRevealed');
    if (room.screen.kind !== 'descent' || !room.screen.reveal)
      throw new Error('a revealed descent was wanted');
    const { gradient } = room.screen.reveal.outcomes;
    const nobody = { gradient, mean: null, median: null, best: null };
    const screen = { ...room.screen, reveal: { ...room.screen.reveal, outcomes: nobody } };
    expect(primary({ room: { ...room, screen }, host }, choose({ by: 'median' }))).toMatchObject({
      label: { en: 'Step against the gradient' },
      command: { by: 'gradient' },
    });
  });

  it('says whether the class’s numbers go in as they are or corrected, and what fills the gaps', () => {
    expect(press('networkRevealed')).toMatchObject({
      label: { ja: 'クラスの数のまま一歩進む' },
      command: { numbers: 'asTheyAre', missing: 'machine' },
    });
    expect(press('networkRevealed', choose({ numbers: 'corrected', missing: 'zero' }))).toMatchObject({
      label: { en: 'Step by the corrected numbers' },
      command: { numbers: 'corrected', missing: 'zero' },
    });
  });

  it('promises the next 47 partial derivatives, of the picture and η that were chosen', () => {
    expect(press('networkAdvanced')).toMatchObject({
      label: { ja: '次へ：47 個の偏微分' },
      command: { type: 'OpenRound' },
    });
    expect(press('networkAdvanced')?.command).not.toHaveProperty('picture');
    expect(press('networkAdvanced', choose({ eta: 0.5 }, { picture: 17 }))).toMatchObject({
      label: { ja: '次へ：画像 18 の 47 個の偏微分' },
      command: { picture: 17, eta: 0.5 },
    });
  });

  it('asks by formula at the level that was chosen, else as before', () => {
    const { room, host } = at('formulaRevealed');
    const next = { ...host, primary: { does: 'openRound' } } as const;
    expect(primary({ room, host: next })?.command).not.toHaveProperty('given');
    expect(primary({ room, host: next }, choose({ given: 'partials' }))).toMatchObject({
      command: { type: 'OpenRound', given: 'partials' },
    });
  });

  it('names the next activity after the last planned round', () => {
    expect(press('descentAdvanced')).toMatchObject({
      label: { ja: '次の活動：式で一歩：−η × 傾き' },
      command: { type: 'StartActivity', index: 1 },
    });
  });

  it('holds the machine while it runs, and does not walk away from it', () => {
    expect(press('autopilot')).toEqual({
      label: { ja: '機械を止めて見る', en: 'Hold the machine' },
      command: { type: 'PauseAutopilot' },
    });
  });

  it('walks away from no activity before it knows whether something runs there', () => {
    const { room, host } = at('autopilot');
    const next = at('descentAdvanced').host.primary;
    for (const primary of [next, { does: 'endForToday' }] as const) {
      expect(primaryOf(room, { ...host, primary }, nothingChosen, null)).toBeNull();
    }
    const paused = at('paused');
    expect(primaryOf(paused.room, paused.host, nothingChosen, null)?.command).toEqual({ type: 'Resume' });
  });

  it('resumes a paused class and reopens a resting one', () => {
    expect(press('paused')?.command).toEqual({ type: 'Resume' });
    expect(press('resting')?.command).toEqual({ type: 'Reopen' });
  });

  it('has nothing to say where the room has nothing left to do', () => {
    const { room, host } = at('lobby');
    expect(primary({ room, host: { ...host, primary: null } })).toBeNull();
  });
});

describe('a reload of the host’s page', () => {
  const { room } = at('networkRevealed');
  const kept = keepChoices(room, choose({ numbers: 'corrected', autopilotEta: 1 }));

  it('changes nothing that was chosen', () => {
    const drawer = createMemory(() => {
      throw new Error('no storage here');
    });
    writeChoices(room.code, kept, drawer);
    expect(readChoices(room.code, drawer)).toEqual(kept);
    expect(readChoices('AAAAAA', drawer)).toBeNull();
  });

  it('forgets what it cannot read', () => {
    for (const text of [
      '',
      'null',
      '{"place":1}',
      '{"place":"x","round":1,"choices":{"by":"worst"}}',
      '{"place":"x","round":1,"choices":{"activity":1}}',
    ]) {
      const drawer = { get: () => text, set: () => true, remove: () => undefined };
      expect(readChoices(room.code, drawer)).toBeNull();
    }
  });
});

describe('a choice that cannot be read', () => {
  it('is as if it had not been made', () => {
    expect(press('descentRevealed', choose({ by: 'worst' }))).toMatchObject({ command: { by: 'mean' } });
    expect(press('networkRevealed', choose({ numbers: 7 }))).toMatchObject({
      command: { numbers: 'asTheyAre' },
    });
  });
});

describe('what the host has chosen', () => {
  const { room } = at('networkAdvanced');
  const chosen = choose({ numbers: 'corrected', eta: 0.5 }, { picture: 3 });

  it('stays while the round stays', () => {
    expect(choicesNow(keepChoices(room, chosen), room)).toEqual(chosen);
  });

  it('keeps for the next round what was not meant for one alone, as a picture is', () => {
    if (room.screen.kind !== 'network') throw new Error('a network was wanted');
    const round = { ...room.screen.round, number: room.screen.round.number + 1 };
    const next = { ...room, screen: { ...room.screen, round } };
    expect(choicesNow(keepChoices(room, chosen), next)).toEqual({ ...chosen, round: {} });
  });

  it('starts anew in another activity', () => {
    expect(choicesNow(keepChoices(room, chosen), at('descentAsking').room)).toEqual(nothingChosen);
  });
});

describe('another hill', () => {
  it.each(activities)(
    'is offered where the next round of a $kind may be asked on one, and only there',
    ({ kind, askOptions }) => {
      expect(activityOf({ kind }).host.loaded.value?.onHill ?? false).toBe('hill' in askOptions);
    },
  );
});
