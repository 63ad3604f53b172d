/** `npm run bench:answers`: processor time of one answer, acked and on disk, against the echo of a bare socket. */
import { newKey } from '../support/member';
import { type BareClass, openBareClass, openClass, roomOf } from './class';
import { compare, type Variant } from './measure';

const LEARNERS = 400;
const ROUNDS = 50;

const kobai = await openClass(LEARNERS);
const [bare, twin] = [await openBareClass(LEARNERS), await openBareClass(LEARNERS)];

const answer = (round: number) =>
  ({ type: 'SubmitAnswer', round, answer: { kind: 'descent', dx: -0.5, dy: Math.random() / 10 } }) as const;

const echo = (name: string, { server, sockets }: BareClass): Variant => ({
  name,
  child: server.child,
  async run() {
    const envelope = () => ({ id: newKey(), ...answer(1) });
    await Promise.all(sockets.map((socket) => socket.emitWithAck('command', envelope())));
    return sockets.length;
  },
});

const answers: Variant = {
  name: 'Kobai, on disk',
  child: kobai.server.child,
  async run() {
    const screen = roomOf(kobai.hosts[0]).screen;
    if (screen.kind !== 'descent') throw new Error('The class is not in a descent.');
    const sent = answer(screen.round.number);
    await Promise.all(kobai.learners.map((learner) => learner.must(sent)));
    return kobai.learners.length;
  },
};

await compare('ack', [echo('bare Socket.IO', bare), answers, echo('the same again', twin)], ROUNDS);

for (const socket of [...bare.sockets, ...twin.sockets]) socket.close();
for (const member of [...kobai.hosts, ...kobai.learners]) member.close();
await Promise.all([kobai.server, bare.server, twin.server].map((server) => server.stop()));
