/** A class of practice learners in a server of its own, with a host, a stage and one phone that a test holds. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqliteLog } from '../../server/eventLog/sqlite';
import { type ReadEvent, readEvents } from '../../server/rooms/storedEvents';
import type { DescentScreen } from '../../shared/activities/descent';
import type { NetworkScreen } from '../../shared/activities/network';
import type { CommandOf } from '../../shared/protocol/commands';
import type { HostView, RoomView, StageView } from '../../shared/protocol/views';
import type { RoomOpened } from '../../shared/protocol/wire';
import { BuiltServer } from '../support/server';
import { newKey, Watcher } from './watcher';

/** A minute of the class in a bit more than a second. */
const PACE = 50;

type Turn = CommandOf<'StartActivity' | 'Reveal' | 'Advance' | 'OpenRound' | 'RunAutopilot'>;
type WithoutMoment<T> = T extends unknown ? Omit<T, 'revision'> : never;

export class Classroom {
  private constructor(
    readonly server: BuiltServer,
    readonly room: RoomOpened,
    readonly host: Watcher,
    readonly stage: Watcher,
    readonly phone: Watcher,
    readonly dataDir: string,
  ) {}

  static async open(lesson: string): Promise<Classroom> {
    const dataDir = await mkdtemp(join(tmpdir(), 'kobai-sim-'));
    const server = await BuiltServer.start({
      nodeArgs: ['--import=tsx'],
      program: fileURLToPath(new URL('./swiftServer.ts', import.meta.url)),
      env: { DATA_DIR: dataDir, SWIFT_EPOCH: String(Date.now()), SWIFT_PACE: String(PACE) },
    });
    const response = await fetch(`${server.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ lesson, lang: 'en' }),
    });
    const room = (await response.json()) as RoomOpened;
    const enter = (role: 'host' | 'stage' | 'learner', token: string) =>
      new Watcher(server.url, { room: room.code, role, token });
    const host = enter('host', room.hostToken);
    const stage = enter('stage', room.stageToken);
    const phone = enter('learner', newKey());
    await Promise.all(
      [host, stage, phone].map((client) => client.until((parts) => parts.room !== undefined)),
    );
    await phone.must({ type: 'Join', name: 'Ann' });
    return new Classroom(server, room, host, stage, phone, dataDir);
  }

  async close(): Promise<void> {
    for (const client of [this.host, this.stage, this.phone]) client.close();
    await this.server.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** Kills the server without a warning, starts it again, and waits until the whole class is back. */
  async killAndRestart(): Promise<void> {
    const present = this.stageView.present;
    const before = [this.host, this.stage, this.phone].map(({ connections }) => connections);
    await this.server.kill9();
    await this.server.start();
    await Promise.all(
      [this.host, this.stage, this.phone].map((client, index) =>
        client.until(({ room }) => room !== undefined && client.connections > (before[index] ?? 0)),
      ),
    );
    await this.stage.until(({ stage }) => stage?.present === present);
  }

  /** Presses one of the host's buttons, on what is now on the host's screen, and waits until all three screens have turned. */
  async press(turn: WithoutMoment<Turn>): Promise<void> {
    const { revision } = this.roomView;
    await this.host.must({ ...turn, revision } as Turn);
    await Promise.all(
      [this.host, this.stage, this.phone].map((client) =>
        client.until(({ room }) => (room?.revision ?? 0) > revision),
      ),
    );
  }

  get roomView(): RoomView {
    return known(this.host.parts.room);
  }
  get hostView(): HostView {
    return known(this.host.parts.host);
  }
  get stageView(): StageView {
    return known(this.stage.parts.stage);
  }
  get hill(): DescentScreen {
    const { screen } = this.roomView;
    if (screen.kind !== 'descent') throw new Error(`a ${screen.kind} is on the screens`);
    return screen;
  }
  get network(): NetworkScreen {
    const { screen } = this.roomView;
    if (screen.kind !== 'network') throw new Error(`a ${screen.kind} is on the screens`);
    return screen;
  }
  /** What is on disk, read once the server is gone. */
  async log(): Promise<readonly ReadEvent[]> {
    const log = openSqliteLog(join(this.dataDir, 'kobai.db'));
    const events = await log.read(this.room.code);
    await log.close();
    return readEvents(this.room.code, events);
  }
}

function known<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('That part has not been sent yet.');
  return part;
}
