/** The rest of the class on a tour: who else is in the room, and that they have answered. Knows nothing of screens. */
import { fromVector, gradientOne } from '../../shared/math/network';
import { getParam, parseParamId } from '../../shared/math/param';
import { pictures } from '../../shared/math/pictures';
import type { RoomView } from '../../shared/protocol/views';
import type { Classroom } from './classroom';
import { crowdAnswer } from './crowdAnswers';
import type { Member } from './member';

export type Crowd = {
  /** Resolves once they sit. */
  readonly join: (classroom: Classroom, code: string, host: Member) => Promise<void>;
  /** Resolves once most of them have answered what is asked; of a network, at most so many parameters. */
  readonly answer: (host: Member, atMost?: number) => Promise<void>;
};

const roomOf = (member: Member): RoomView => {
  if (!member.parts.room) throw new Error('The room has not been shown yet.');
  return member.parts.room;
};

/** The product's own practice learners, at people's pace. */
export function practiceCrowd(size: number): Crowd {
  return {
    async join(_classroom, _code, host) {
      await host.must({ type: 'AddPractice', count: size, skill: 'mixed' });
      await host.until((parts) => (parts.host?.seats.filter((seat) => seat.present).length ?? 0) >= size);
    },
    answer: (host, atMost = Number.POSITIVE_INFINITY) =>
      host.until(({ host: seen }) => {
        const { done = 0, of = 1 } = seen?.progress ?? {};
        // Some never answer, and whoever holds the camera has not yet.
        return done >= Math.min(atMost, of * 0.85);
      }),
  };
}

const NAMES = ['そら', 'Mina', 'はると', 'Leo', 'ゆい', 'Noor'] as const;

/** Six who answer at once, each in their own way, so that every kind of finding is on the screens. */
export function quickCrowd(): Crowd {
  const members: Member[] = [];
  return {
    async join(classroom, code, host) {
      const before = host.parts.host?.seats.length ?? 0;
      for (const name of NAMES) members.push(await classroom.learnerMember(code, name));
      await host.until((parts) => (parts.host?.seats.length ?? 0) >= before + NAMES.length);
    },
    async answer(host, atMost = Number.POSITIVE_INFINITY) {
      const round = host.parts.room?.screen.kind === 'lobby' ? 0 : roundOf(host);
      await Promise.all(members.map((member) => member.until(() => roundOf(member) === round)));
      const { screen } = roomOf(host);
      if (screen.kind === 'walk') {
        await Promise.all(members.map((member, i) => walkDown(member, round, i)));
        await host.until((parts) => (parts.host?.progress.done ?? 0) >= members.length);
        return;
      }
      if (screen.kind !== 'network') {
        await Promise.all(
          members.map((member, i) => {
            const answer = screen.kind === 'lobby' ? null : crowdAnswer(screen, i);
            return answer ? member.must({ type: 'SubmitAnswer', round, answer }) : Promise.resolve();
          }),
        );
        await host.until((parts) => (parts.host?.progress.done ?? 0) >= members.length);
        return;
      }
      for (let left = atMost; left > 0 && (await answerOne(members, round)); left--);
    },
  };
}

function roundOf(member: Member): number {
  const screen = member.parts.room?.screen;
  return screen && screen.kind !== 'lobby' ? screen.round.number : 0;
}

/** Four walk against the slopes until the ground is level; the fourth stops early, the fifth has the signs turned. */
async function walkDown(member: Member, round: number, i: number): Promise<void> {
  const walking = () => {
    const { room, you } = member.parts;
    const work = you?.kind === 'seated' && you.work?.kind === 'walk' ? you.work : null;
    return room?.screen.kind === 'walk' && work ? { screen: room.screen, work } : null;
  };
  for (let most = i === 3 ? 3 : i === 4 ? 2 : Number.POSITIVE_INFINITY; ; most--) {
    const now = walking();
    if (!now || now.work.done) return;
    const { screen, work } = now;
    const { x, y } = work.slopes;
    const level = Math.hypot(x, y) < 0.05;
    if (most === 0 || level) {
      await member.must({ type: 'SubmitAnswer', round, answer: { kind: 'walk', does: 'stop' } });
      return;
    }
    const by = Math.min(screen.eta, (screen.radius / Math.hypot(x, y)) * 0.99) * (i === 4 ? 0.1 : -1);
    await member.must({
      type: 'SubmitAnswer',
      round,
      answer: { kind: 'walk', does: 'step', dx: by * x, dy: by * y },
    });
    await member.until(() => walking()?.work.taken !== work.taken);
  }
}

/** One of them hands in the parameter in hand, every fifth with the sign turned; false: nobody holds one. */
async function answerOne(members: readonly Member[], round: number): Promise<boolean> {
  for (const [i, member] of members.entries()) {
    const { room, you } = member.parts;
    const screen = room?.screen;
    if (screen?.kind !== 'network' || you?.kind !== 'seated' || you.work?.kind !== 'network') continue;
    const { task, done } = you.work;
    const param = task && parseParamId(task.param);
    const picture = pictures[screen.picture];
    if (!task || !param || !picture) continue;
    const truth = getParam(gradientOne(fromVector(screen.sizes, screen.params), picture), param);
    const value = i === 3 && done.length === 0 ? -truth : truth;
    await member.must({ type: 'SubmitAnswer', round, answer: { kind: 'network', param: task.param, value } });
    await member.until(({ you: now }) => now?.kind === 'seated' && now.work !== you.work);
    return true;
  }
  return false;
}
