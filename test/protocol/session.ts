/** The example session of docs/protocol/session.md: plays it against a real server and notes every message as it went by. */
import { PROTOCOL_VERSION } from '../../shared/protocol/wire';
import { newSecret, Stranger } from '../stranger/client';
import { type Parts, partialOfTask } from '../stranger/page';

export type Entry = {
  readonly who: 'host' | 'learner' | 'anyone';
  readonly way: '→' | '←';
  readonly what: string;
  readonly json: unknown;
};

export async function playSession(url: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  const note = (who: Entry['who'], way: Entry['way'], what: string, json: unknown) =>
    entries.push({ who, way, what, json });

  const wanted = { lesson: 'first-steps', lang: 'en' };
  note('anyone', '→', 'POST /api/rooms', wanted);
  const response = await fetch(`${url}/api/rooms`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(wanted),
  });
  const opened = (await response.json()) as { code: string; hostToken: string };
  note('anyone', '←', `${response.status}`, opened);

  async function enter(who: 'host' | 'learner', token: string) {
    const auth = { v: PROTOCOL_VERSION, room: opened.code, role: who, token, lang: 'en' };
    note(who, '→', 'connect', auth);
    const client = await Stranger.connect(url, auth);
    await client.until(({ room }) => room !== undefined);
    note(who, '←', 'view', client.heard[0]);
    return client;
  }
  async function say(who: 'host' | 'learner', client: Stranger, type: string, fields: object) {
    const command = { id: newSecret(), type, ...fields };
    note(who, '→', 'command', command);
    note(who, '←', 'ack', await client.sendRaw(command));
  }

  const host = await enter('host', opened.hostToken);
  const learner = await enter('learner', newSecret());
  let shown = learner.heard.length;
  /** Waits for what a command brings to the learner's phone, and notes it. */
  async function see(holds: (parts: Parts) => boolean) {
    await learner.until(holds);
    for (const view of learner.heard.slice(shown)) note('learner', '←', 'view', view);
    shown = learner.heard.length;
  }
  async function press(type: string, fields: object = {}) {
    const revision = host.parts.room?.revision ?? -1;
    await say('host', host, type, { revision, ...fields });
    await host.until(({ room }) => room?.revision !== revision);
  }
  const screen = () => {
    const found = learner.parts.room?.screen;
    return found && 'round' in found ? found : null;
  };
  const phase = (wantedPhase: string) => () => screen()?.round.phase === wantedPhase;
  const round = () => screen()?.round.number ?? 0;
  const work = () => (learner.parts.you?.kind === 'seated' ? learner.parts.you.work : null);
  const task = () => {
    const present = work();
    return present?.kind === 'network' ? present.task : null;
  };

  await say('learner', learner, 'Join', { name: 'Calm Ptarmigan' });
  await see(({ you }) => you?.kind === 'seated');

  await press('StartActivity', { index: 1 });
  await see(() => work()?.kind === 'descent');
  const hill = screen();
  const { x, y } = hill?.kind === 'descent' && hill.slopes ? hill.slopes : { x: 0, y: 0 };
  const eta = hill?.eta ?? 0;
  const arrow = {
    kind: 'descent',
    dx: Number((-eta * x).toPrecision(4)),
    dy: Number((eta * y).toPrecision(4)),
  };
  await say('learner', learner, 'SubmitAnswer', { round: round(), answer: arrow });
  await see(() => {
    const present = work();
    return present?.kind === 'descent' && present.answer !== null;
  });
  await press('Reveal');
  await see(phase('revealed'));
  const pressed = host.parts.room?.revision ?? -1;
  await press('Advance', { by: 'gradient' });
  await see(phase('advanced'));
  await say('host', host, 'Advance', { revision: pressed, by: 'gradient' });

  await press('StartActivity', { index: 3 });
  await see(() => task() !== null);
  await say('learner', learner, 'AskHelp', { round: round() });
  await see(() => {
    const present = learner.parts.you;
    return present?.kind === 'seated' && JSON.stringify(present).includes('"path":0');
  });
  const present = task();
  if (!present) throw new Error('the learner has nothing to compute');
  const value = Number(partialOfTask(present).toPrecision(4));
  const answer = { kind: 'network', param: present.param, value };
  await say('learner', learner, 'SubmitAnswer', { round: round(), answer });
  await see(() => task()?.param !== present.param);
  await press('Reveal');
  await see(phase('revealed'));
  await press('Advance', { numbers: 'corrected', missing: 'machine' });
  await see(phase('advanced'));
  await say('learner', learner, 'SubmitAnswer', { round: round(), answer });

  await say('host', host, 'RemoveSeat', { seat: 1 });
  await learner.closed;
  note('learner', '←', 'goodbye', learner.goodbye);
  await say('host', host, 'EndClass', {});
  await host.close();
  return entries;
}
