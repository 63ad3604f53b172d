/**
 * Owns what a practice learner does about what their phone shows: pure, and repeatable from their seed, so that the same
 * question finds the same learner with the same answer. Knows nothing of sockets, timers or the truth.
 */
import type { Command } from '../../shared/protocol/commands';
import type {
  DescentScreen,
  PartialTask as PartialOnScreen,
  RoomView,
  StepWork,
  YouView,
} from '../../shared/protocol/views';
import { between, type Dice, diceFrom, happens } from './dice';
import { type PartialTask, type Picture, partialTask, rightPartial, wrongPartials } from './partialAnswers';
import type { Persona } from './persona';
import { copied, slipped } from './rounding';
import { type Arrow, rightStep, stepTask, wrongSteps } from './stepAnswers';

export type Phone = { readonly room: RoomView; readonly you: YouView; readonly pictures: readonly Picture[] };

/** One thing to do, once: `key` tells it from every other, `delay` is in ms. */
export type Intention = { readonly key: string; readonly command: Command; readonly delay: number };

/** A name is offered: one look and a tap, even for the slow. */
const JOINING_MS = [1_000, 5_000] as const;
/** People answer between 2 and 12 s after they saw the question. */
const PEOPLE_MS = [2_000, 12_000] as const;

/** What this learner will do next, if nothing on the phone changes; null: nothing. `done` holds the keys behind them. */
export function nextIntention(
  who: Persona,
  phone: Phone,
  done: ReadonlySet<string>,
  now: number,
): Intention | null {
  for (const wish of wishes(who, phone, now)) {
    if (done.has(wish.key)) continue;
    const dice = diceFor(who, wish.key);
    if (!happens(dice, wish.probability ?? 1)) continue;
    const delay = wish.delay?.(dice) ?? between(dice, ...PEOPLE_MS) * who.slowness;
    const command = wish.command(dice);
    if (command) return { key: wish.key, delay, command };
  }
  return null;
}

type Wish = {
  readonly key: string;
  readonly probability?: number;
  /** ms; left out, what people take over a question */
  delay?(dice: Dice): number;
  command(dice: Dice): Command | null;
};

/** The learner's chance for one decision: neighbours in seed and key must not think alike, hence the hash (FNV-1a). */
function diceFor(who: Persona, key: string): Dice {
  let hash = 0x811c9dc5 ^ who.seed;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return diceFrom(hash);
}

function wishes(who: Persona, { room, you, pictures }: Phone, now: number): Wish[] {
  if (room.status !== 'open') return [];
  if (you.kind === 'joining') {
    // A locked door is for people: whoever is sent by the host may still knock.
    return you.closed === 'full' ? [] : [join(who)];
  }
  if (room.paused || room.frozen) return [];
  const { screen } = room;
  if (screen.kind === 'lobby') return [tap];
  const { round } = screen;
  const extra = you.deadline !== null && you.deadline > now;
  if (round.phase !== 'asking' || (round.closed && !extra)) return [];
  const { work } = you;
  const stuck = sayStuck(who, round.number, you.stuck);
  if (screen.kind === 'descent' && work?.kind === 'step' && work.answer === null) {
    return [...stuck, ...(who.answers ? [answerStep(who, screen, work)] : [])];
  }
  if (screen.kind === 'network' && work?.kind === 'partial' && work.task) {
    const task = partialTask(screen, work.task.param, pictures);
    if (!task) return stuck;
    const help = askHelp(who, round.number, work.task);
    return [...stuck, ...(who.answers ? [...help, answerPartial(who, round.number, work.task, task)] : [])];
  }
  return you.stuck
    ? [{ key: `unstuck:${round.number}`, command: () => stuckCommand(round.number, false) }]
    : [];
}

const join = (who: Persona): Wish => ({
  key: 'join',
  delay: (dice) => between(dice, ...JOINING_MS),
  command: () => ({ type: 'Join', name: who.name }),
});

const stuckCommand = (round: number, stuck: boolean): Command => ({ type: 'SayStuck', round, stuck });

const sayStuck = (who: Persona, round: number, already: boolean): Wish[] =>
  already
    ? []
    : [{ key: `stuck:${round}`, probability: who.saysStuck, command: () => stuckCommand(round, true) }];

/** Where water would gather, about: the hollow is left of the middle of the map. */
const tap: Wish = {
  key: 'tap',
  probability: 0.85,
  command: (dice) => ({
    type: 'TapWarmUp',
    x: copied(between(dice, 0.1, 0.6)),
    y: copied(between(dice, 0.2, 0.65)),
  }),
};

function askHelp(who: Persona, round: number, task: PartialOnScreen): Wish[] {
  if (task.helpLeft === 0 || task.help.length >= 3) return [];
  return [
    {
      key: `help:${round}:${task.param}:${task.help.length}`,
      probability: task.help.length === 0 ? who.asksHelp : 0.5,
      command: () => ({ type: 'AskHelp', round }),
    },
  ];
}

// ── answers ────────────────────────────────────────────────────────────────

function answerStep(who: Persona, screen: DescentScreen, work: StepWork): Wish {
  return {
    key: `step:${work.round}`,
    command: (dice) => {
      const task = stepTask(screen);
      const meant = (who.stepHabit && wrongSteps[who.stepHabit](task)) ?? rightStep(task);
      const given =
        screen.radius === null ? byFormula(who, dice, meant) : byMap(who, dice, meant, screen.radius);
      return { type: 'SubmitAnswer', round: work.round, answer: { kind: 'step', dx: given.x, dy: given.y } };
    },
  };
}

function byFormula(who: Persona, dice: Dice, meant: Arrow): Arrow {
  const exact = { x: copied(meant.x), y: copied(meant.y) };
  if (!happens(dice, who.slips)) return exact;
  return happens(dice, 0.5)
    ? { x: slipped(dice, exact.x), y: exact.y }
    : { x: exact.x, y: slipped(dice, exact.y) };
}

/** By eye only the direction is meant; the arrow is then drawn as long as looks good, inside the circle. */
function byMap(who: Persona, dice: Dice, meant: Arrow, radius: number): Arrow {
  const length = radius * between(dice, 0.6, 0.99);
  const angle = Math.atan2(meant.y, meant.x) + (between(dice, -who.aim, who.aim) * Math.PI) / 180;
  if (meant.x === 0 && meant.y === 0) return { x: 0, y: 0 };
  return { x: copied(length * Math.cos(angle)), y: copied(length * Math.sin(angle)) };
}

function answerPartial(who: Persona, round: number, shown: PartialOnScreen, task: PartialTask): Wish {
  const again = shown.dispute !== null;
  return {
    key: `${again ? 'again' : 'partial'}:${round}:${shown.param}`,
    command: (dice) => {
      const slip = !again && happens(dice, who.slips);
      const value = partialValue(who, dice, shown, task);
      const given = copied(slip ? slipped(dice, value) : value);
      return { type: 'SubmitAnswer', round, answer: { kind: 'partial', param: shown.param, value: given } };
    },
  };
}

/**
 * Asked once more, those who worked it out insist and those who slipped find it; of those with a wrong rule every other
 * takes the classmate's number. Whoever was shown factors uses them.
 */
function partialValue(who: Persona, dice: Dice, shown: PartialOnScreen, task: PartialTask): number {
  if (shown.help.length > 0) return rightPartial(task);
  for (const habit of who.partialHabits) {
    const wrong = wrongPartials[habit](task);
    if (wrong === null) continue;
    return shown.dispute && happens(dice, 0.5) ? shown.dispute.other : wrong;
  }
  return rightPartial(task);
}
