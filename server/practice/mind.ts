/**
 * What a practice learner does about what their phone shows: pure, and repeatable from their seed, so that the same
 * question finds the same learner with the same answer. Knows nothing of sockets, timers or the truth.
 */
import type { Command } from '../../shared/protocol/commands';
import type { RoomView, YouView } from '../../shared/protocol/views';
import { rulesOf } from '../activities';
import type { Intent, Picture } from '../activities/practice';
import { between, type Dice, diceFrom, happens } from './dice';
import type { Persona } from './persona';
import { copied } from './rounding';

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
  for (const intent of intents(who, phone, now)) {
    if (done.has(intent.key)) continue;
    const dice = diceFor(who, intent.key);
    if (!happens(dice, intent.probability ?? 1)) continue;
    const delay = intent.delay?.(dice) ?? between(dice, ...PEOPLE_MS) * who.slowness;
    const command = intent.command(dice);
    if (command) return { key: intent.key, delay, command };
  }
  return null;
}

/** The learner's chance for one decision: neighbours in seed and key must not think alike, hence the hash (FNV-1a). */
function diceFor(who: Persona, key: string): Dice {
  let hash = 0x811c9dc5 ^ who.seed;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return diceFrom(hash);
}

function intents(who: Persona, { room, you, pictures }: Phone, now: number): Intent[] {
  if (room.status !== 'open') return [];
  if (you.kind === 'joining') {
    // A lock is for people: whoever is sent by the host may still join.
    return you.closed === 'full' ? [] : [join(who)];
  }
  if (room.paused || room.frozen) return [];
  const { screen } = room;
  if (screen.kind === 'lobby') return [tap];
  const { round } = screen;
  const extra = you.deadline !== null && you.deadline > now;
  if (round.phase !== 'asking' || (round.closed && !extra)) return [];
  const stuck = sayStuck(who, round.number, you.stuck);
  const thoughts = rulesOf(screen).practice(who, screen, { work: you.work, pictures });
  if (thoughts) return [...stuck, ...(who.answers ? thoughts : [])];
  return you.stuck
    ? [{ key: `unstuck:${round.number}`, command: () => stuckCommand(round.number, false) }]
    : [];
}

const join = (who: Persona): Intent => ({
  key: 'join',
  delay: (dice) => between(dice, ...JOINING_MS),
  command: () => ({ type: 'Join', name: who.name }),
});

const stuckCommand = (round: number, stuck: boolean): Command => ({ type: 'SayStuck', round, stuck });

const sayStuck = (who: Persona, round: number, already: boolean): Intent[] =>
  already
    ? []
    : [{ key: `stuck:${round}`, probability: who.saysStuck, command: () => stuckCommand(round, true) }];

/** Where water would gather, about: the hollow is left of the middle of the map. */
const tap: Intent = {
  key: 'tap',
  probability: 0.85,
  command: (dice) => ({
    type: 'TapWarmUp',
    x: copied(between(dice, 0.1, 0.6)),
    y: copied(between(dice, 0.2, 0.65)),
  }),
};
