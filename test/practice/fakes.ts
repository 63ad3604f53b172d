/** A clock that goes only when told to, and a door at which every line a practice learner opens can be held and played on. */

import type { Clock } from '../../server/ports';
import type { LineEvents, MakeLine } from '../../server/practice/socket';
import type { DescentScreen, DescentWork } from '../../shared/activities/descent';
import type { NetworkScreen } from '../../shared/activities/network';
import type { RoundView } from '../../shared/protocol/round';
import type { RoomView, YouView } from '../../shared/protocol/views';
import type { Ack, Envelope, Handshake } from '../../shared/protocol/wire';

export type HandClock = Clock & { readonly advance: (ms: number) => void };

export function handClock(start = 1_000_000): HandClock {
  let now = start;
  let waiting: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after: (ms, run) => {
      const entry = { at: now + ms, run };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    advance: (ms) => {
      const until = now + ms;
      for (;;) {
        const next = waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        waiting = waiting.filter((other) => other !== next);
        now = next.at;
        next.run();
      }
      now = until;
    },
  };
}

export type HeldLine = {
  readonly url: string;
  readonly auth: Handshake;
  readonly events: LineEvents;
  readonly sent: { readonly envelope: Envelope; readonly answered: (ack: Ack | null) => void }[];
  closed: boolean;
};

export function door(): { readonly lines: HeldLine[]; readonly makeLine: MakeLine } {
  const lines: HeldLine[] = [];
  return {
    lines,
    makeLine: (url, auth, events) => {
      const line: HeldLine = { url, auth, events, sent: [], closed: false };
      lines.push(line);
      return {
        send: (envelope, answered) => {
          line.sent.push({ envelope: structuredClone(envelope), answered });
        },
        close: () => {
          line.closed = true;
        },
      };
    },
  };
}

// ── views ──────────────────────────────────────────────────────────────────

export const lobby: RoomView = {
  code: 'QRTWXY',
  status: 'open',
  paused: false,
  frozen: false,
  locked: false,
  namesShown: true,
  pace: 'normal',
  revision: 0,
  lesson: { ja: '坂を下る', en: 'Down the hill' },
  place: null,
  screen: { kind: 'lobby' },
};

const asking: RoundView = {
  number: 1,
  ordinal: 1,
  phase: 'asking',
  closed: false,
  attempt: 1,
  deadline: null,
  pausedLeft: null,
};

export const hillScreen: DescentScreen = {
  kind: 'descent',
  way: 'formula',
  round: asking,
  surface: 'valley',
  at: { x: 3, y: -1 },
  z: 8,
  eta: 0.1,
  radius: null,
  given: 'slopes',
  slopes: { x: 5, y: -1 },
  path: [{ at: { x: 3, y: -1 }, z: 8 }],
  reveal: null,
  moved: null,
  replay: null,
};

export function netScreen(params: readonly number[], picture = 0): NetworkScreen {
  return {
    kind: 'network',
    way: 'parameter',
    round: asking,
    sizes: [12, 3, 2],
    params,
    before: null,
    eta: 2,
    stepsTaken: 0,
    picture,
    pictureCost: 0.5,
    totalCost: 20,
    verdicts: '0'.repeat(64),
    correct: 0,
    costs: [],
    reveal: null,
    moved: null,
    autopilot: null,
  };
}

export const joining: Extract<YouView, { kind: 'joining' }> = {
  kind: 'joining',
  suggestion: 'Calm Ptarmigan',
  closed: null,
  rollAsked: false,
};

type Seated = Extract<YouView, { kind: 'seated' }>;

export const seated = (work: Seated['work'] = null): Seated => ({
  kind: 'seated',
  seat: 1,
  name: 'Calm Ptarmigan',
  score: 0,
  stuck: false,
  deadline: null,
  pausedLeft: null,
  work,
});

export const stepWork: DescentWork = {
  kind: 'descent',
  round: 1,
  answer: null,
  firstAnswer: null,
  hint: null,
  result: null,
};

export const partialWork = (
  param: string,
  dispute: { yours: number; other: number } | null = null,
  help: number = 0,
): Seated['work'] => ({
  kind: 'network',
  round: 1,
  done: [],
  task: {
    param,
    symbols: [],
    dispute,
    help: Array.from({ length: help }, () => ({ path: 0, tex: 'e', formulaTex: 'a - t', value: 0.1 })),
    helpLeft: 5 - help,
  },
});
