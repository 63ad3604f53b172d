/** What no learner's phone and no stage may be told while a question is still open, looked for in what they were told. */
import type { Heard } from './watcher';

/** Parts of one's own task that hold rounded numbers by right, among them a classmate's in a dispute. */
const ownTask = new Set(['symbols', 'help', 'dispute']);

function numbersIn(value: unknown, found: number[] = []): number[] {
  if (typeof value === 'number') found.push(value);
  else if (Array.isArray(value)) for (const item of value) numbersIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) if (!ownTask.has(name)) numbersIn(item, found);
  }
  return found;
}

/** What each message gave away about the round `number`, whose secret numbers are given; whole numbers are told by chance. */
export function leaksIn(
  heard: readonly Heard[],
  number: number,
  secrets: readonly number[],
): readonly string[] {
  const hidden = new Set(secrets.filter((secret) => !Number.isInteger(secret)));
  return asking(heard, number).flatMap(({ message, room }) => {
    const { you, stage } = message;
    const screen = room.screen;
    const found = numbersIn(message)
      .filter((value) => hidden.has(value))
      .map((value) => `the number ${value}`);
    if (message.host) found.push('the host’s part');
    if (screen.kind !== 'lobby' && screen.reveal) found.push('the reveal');
    if (screen.kind === 'descent' && screen.way === 'map' && screen.slopes) found.push('the slopes by map');
    if (screen.kind === 'descent' && screen.way === 'fog' && screen.surface) found.push('the hill in fog');
    if (you?.kind === 'seated' && you.work?.kind === 'descent' && you.work.result) found.push('a result');
    if (
      you?.kind === 'seated' &&
      you.work?.kind === 'network' &&
      you.work.done.some(({ result }) => result)
    ) {
      found.push('a result');
    }
    const stagePage = stage?.work;
    if (stagePage && stagePage.mistakes.length > 0) found.push('mistakes');
    if (stagePage?.kind === 'descent' && (stagePage.arrows || stagePage.angles || stagePage.closest))
      found.push('arrows');
    return found.map((what) => `version ${message.version}: ${what}`);
  });
}

/** The messages heard while this round was being asked. */
export function asking(heard: readonly Heard[], number: number): readonly Heard[] {
  return heard.filter(({ room }) => {
    const { screen } = room;
    return screen.kind !== 'lobby' && screen.round.number === number && screen.round.phase === 'asking';
  });
}
