/** The parts of docs/protocol/ that are written from the code itself, page by page. */
import { rations } from '../../server/http/rateLimits';
import { activities, activityHostCommands, activityLearnerCommands } from '../../shared/activities';
import { surfaceIds, surfaces } from '../../shared/math/surface';
import { hostCommands, joiningCommands, learnerCommands } from '../../shared/protocol/commands';
import { refusals } from '../../shared/protocol/refusals';
import { activityIslands } from './activityIslands';
import { type CommandSchema, code, commandTable, table } from './tables';

const rationNotes: Readonly<Record<keyof typeof rations, string>> = {
  commandsOfConnection: 'commands over one connection',
  joinsFromAddress: '`Join` from one network address',
  wrongClaimsInRoom: '`ClaimSeat` with a wrong claim, in one room',
  wrongClaimsFromAddress: '`ClaimSeat` with a wrong claim, from one network address',
  refusedHandshakesFromAddress: 'refused handshakes from one network address',
  roomsFromAddress: '`POST /api/rooms` from one network address',
  faultsFromAddress: '`POST /api/faults` from one network address',
};

const rationTable = () =>
  table(
    ['What', 'At once', 'A minute'],
    Object.entries(rations).map(([name, { atOnce, perMinute }]) => [
      rationNotes[name as keyof typeof rations],
      `${atOnce}`,
      `${perMinute}`,
    ]),
  );

const refusalTable = () =>
  table(
    ['Code', 'en', 'ja'],
    Object.entries(refusals).map(([name, { en, ja }]) => [code([name]), en, ja]),
  );

function hillTable(): string {
  const sides = ([low, high]: readonly [number, number]) => `${low} to ${high}`;
  return table(
    ['`surface`', 'x', 'y', '`radius`', '`eta`'],
    surfaceIds.map((id) => {
      const { domain, radius, eta } = surfaces[id];
      return [code([id]), sides(domain.x), sides(domain.y), `${radius}`, `${eta}`];
    }),
  );
}

const kindList = () => activities.map(({ kind }) => `- [\`${kind}\`](activities/${kind}.md)`).join('\n');

/** Without those of one kind of activity, which stand on its page. */
function shared(commands: readonly CommandSchema[]): string {
  const own: readonly CommandSchema[] = [...activityLearnerCommands, ...activityHostCommands];
  return commandTable(commands.filter((command) => !own.includes(command)));
}

/** By page, by name. */
export const islands: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'README.md': {
    kinds: kindList,
    'commands to join': () => shared(joiningCommands),
    'commands of learners': () => shared(learnerCommands),
    'commands of hosts': () => shared(hostCommands),
    rations: rationTable,
  },
  'hills.md': { hills: hillTable },
  'refusals.md': { refusals: refusalTable },
  ...activityIslands,
};
