/** `npm run bench:broadcast`: processor time of telling a step to one phone, against a bare emit of the same bytes. */
import { once } from 'node:events';
import { type BareClass, openBareClass, openClass, roomOf } from './class';
import { compare, type Variant } from './measure';

const PHONES = 500;
const ROUNDS = 40;

const kobai = await openClass(PHONES);
const [bare, twin] = [await openBareClass(PHONES), await openBareClass(PHONES)];
const { hosts, learners } = kobai;

const revision = () => roomOf(hosts[0]).revision;
const everyone = (turn: number) =>
  Promise.all(
    [...hosts, ...learners].map((member) => member.until((parts) => (parts.room?.revision ?? 0) > turn)),
  );

let turns = 0;

/** One turn of the flow, seen by all: what every phone is told at a step. */
async function turn(type: 'OpenRound' | 'Reveal' | 'Advance'): Promise<void> {
  const now = revision();
  const host = hosts[turns++ % hosts.length] ?? hosts[0];
  await host.must(type === 'Advance' ? { type, revision: now, by: 'gradient' } : { type, revision: now });
  await everyone(now);
}

let begun = false;
const step: Variant = {
  name: 'Kobai, a step',
  child: kobai.server.child,
  async prepare() {
    if (begun) await turn('OpenRound');
    begun = true;
    await turn('Reveal');
  },
  async run() {
    await turn('Advance');
    return learners.length;
  },
};

const emit = (name: string, { server, sockets }: BareClass): Variant => ({
  name,
  child: server.child,
  async run() {
    const heard = Promise.all(sockets.map((socket) => once(socket as never, 'view')));
    sockets[0]?.emit('tell', { version: revision(), sentAt: Date.now(), room: roomOf(hosts[0]) });
    await heard;
    return sockets.length;
  },
});

await compare('phone', [emit('bare Socket.IO', bare), step, emit('the same again', twin)], ROUNDS);

for (const socket of [...bare.sockets, ...twin.sockets]) socket.close();
for (const member of [...hosts, ...learners]) member.close();
await Promise.all([kobai.server, bare.server, twin.server].map((server) => server.stop()));
