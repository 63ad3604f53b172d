/** The two classes that a bench compares: a Kobai room in a descent round, and as many bare sockets. */
import { once } from 'node:events';
import { io, type Socket } from 'socket.io-client';
import { lessons } from '../../shared/lesson/lessons';
import type { RoomView } from '../../shared/protocol/views';
import { cpuProbe } from '../support/cpu';
import { Member, newKey, openRoom } from '../support/member';
import { BuiltServer } from '../support/server';

export type Class = {
  readonly server: BuiltServer;
  /** One host's devices: each may send only so many commands a minute. */
  readonly hosts: readonly [Member, ...Member[]];
  readonly learners: readonly Member[];
};

/** A room whose learners all sit in the first round of the first activity by map. */
export async function openClass(size: number): Promise<Class> {
  const server = await BuiltServer.start({ nodeArgs: [cpuProbe], env: { NODE_ENV: 'production' } });
  const [lesson] = lessons;
  const index = lesson?.activities.findIndex((one) => one.kind === 'descent' && one.way === 'map') ?? -1;
  if (!lesson || index < 0) throw new Error('No lesson has an activity by map.');
  const room = await openRoom(server.url, lesson.id);
  const device = () => Member.connect(server.url, { room: room.code, role: 'host', token: room.hostToken });
  const host = await device();
  const hosts = [host, await device(), await device(), await device()] as const;
  const learners: Member[] = [];
  // A few at a time: the door limits how fast one address may knock, and a class does not come in one instant.
  for (let seat = 1; seat <= size; seat++) {
    const learner = await Member.connect(server.url, { room: room.code, role: 'learner', token: newKey() });
    await learner.must({ type: 'Join', name: `Learner ${seat}` });
    learners.push(learner);
  }
  await host.must({ type: 'StartActivity', revision: roomOf(host).revision, index });
  await Promise.all(learners.map((learner) => learner.until((parts) => parts.room?.place?.index === index)));
  return { server, hosts, learners };
}

export function roomOf(member: Member): RoomView {
  const room = member.parts.room;
  if (!room) throw new Error('The server has not shown the room yet.');
  return room;
}

export type BareClass = { readonly server: BuiltServer; readonly sockets: readonly Socket[] };

export async function openBareClass(size: number): Promise<BareClass> {
  const server = await BuiltServer.start({
    nodeArgs: [cpuProbe, '--import=tsx'],
    program: 'test/bench/bareServer.ts',
  });
  const sockets = Array.from({ length: size }, () =>
    io(server.url, { transports: ['websocket'], forceNew: true }),
  );
  await Promise.all(sockets.map((socket) => once(socket as never, 'connect')));
  return { server, sockets };
}
