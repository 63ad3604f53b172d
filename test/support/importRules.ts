/**
 * The table of who may import whom: every rule whose `from` matches a file judges each of its imports. Knows nothing
 * of how imports are found (imports.ts).
 */
export type ImportRule = {
  readonly says: string;
  /** Files the rule speaks of, from the repository's root. */
  readonly from: RegExp;
  /** Files from the root, or a package's name, that they may import; all else is refused. */
  readonly only?: RegExp;
  /** Files from the root, or a package's name, that they may not import. */
  readonly never?: RegExp;
  /** `import type` is free: types leave nothing in the program that runs. */
  readonly typesFree?: true;
  /** An import that breaks the rule: each rule must be seen to bite. */
  readonly broken: { readonly file: string; readonly text: string };
};

const frames = ['join', 'landing', 'phone', 'host', 'stage'] as const;

/** What two frames need lies below them; only the way in leads to another, the phone. */
function apart(frame: (typeof frames)[number]): ImportRule {
  const others = frames.filter((other) => other !== frame && !(frame === 'join' && other === 'phone'));
  return {
    says: `the frame ${frame} imports no other`,
    from: new RegExp(`^client/${frame}/`),
    never: new RegExp(`^client/(?:${others.join('|')})/`),
    broken: { file: `client/${frame}/A.tsx`, text: `import { words } from '../${others[0]}/words';` },
  };
}

export const importRules: readonly ImportRule[] = [
  {
    says: 'shared/math imports nothing from outside itself',
    from: /^shared\/math\//,
    only: /^shared\/math\//,
    broken: { file: 'shared/math/vec.ts', text: "import { languages } from '../protocol/language';" },
  },
  {
    says: 'shared/protocol and shared/lesson import only shared and the schema library',
    from: /^shared\/(?!math\/)/,
    only: /^(shared\/|valibot$)/,
    broken: { file: 'shared/protocol/wire.ts', text: "import type { EventLog } from '../../server/ports';" },
  },
  {
    says: 'the pure room imports only itself, shared, how practice learners think, and the schema library',
    from: /^server\/(?:room|activities)\//,
    only: /^((server\/(?:room|activities)|shared)\/|server\/practice\/(?:dice|persona|rounding)|valibot$)/,
    broken: { file: 'server/room/decide.ts', text: "import { randomBytes } from 'node:crypto';" },
  },
  {
    says: 'only rooms/ calls the room: roomService its functions, storedEvents its stored form; a practice learner’s mind asks the kinds',
    from: /^server\/(?!room\/|activities\/|practice\/mind\.ts$|rooms\/(?:roomService|storedEvents)\.ts$)/,
    never: /^server\/(?:activities\/|room\/(?!people))/,
    typesFree: true,
    broken: { file: 'server/sockets/gateway.ts', text: "import { decide } from '../room/decide';" },
  },
  {
    says: 'what the product is checked against shares nothing with it',
    from: /^test\/support\/oracle\//,
    only: /^test\/support\/oracle\//,
    broken: {
      file: 'test/support/oracle/network.ts',
      text: "import { gradientOne } from '../../../shared/math/network';",
    },
  },
  {
    says: 'the server imports only itself, shared, Node and packages',
    from: /^server\//,
    never: /^(client|test|build)\//,
    broken: { file: 'server/app.ts', text: "import { words } from '../client/words';" },
  },
  {
    says: 'the client imports only itself, shared and packages',
    from: /^client\//,
    never: /^(server\/|test\/|node:)/,
    broken: { file: 'client/store.ts', text: "import type { RoomEvent } from '../server/room/events';" },
  },
  {
    says: 'plots and ui import nothing of the client but each other',
    from: /^client\/(?:plots|ui)\//,
    never: /^client\/(?!(?:plots|ui)\/)/,
    broken: { file: 'client/ui/Boundary.tsx', text: "import type { Store } from '../store';" },
  },
  {
    says: 'parts import no kind of activity and no frame',
    from: /^client\/parts\//,
    never: /^client\/(?:activities|join|landing|phone|host|stage)\//,
    broken: {
      file: 'client/parts/phone/Ask.tsx',
      text: "import type { PhoneProps } from '../../activities/activity';",
    },
  },
  {
    says: 'activities import no frame',
    from: /^client\/activities\//,
    never: /^client\/(?:join|landing|phone|host|stage)\//,
    broken: { file: 'client/activities/slope/host.tsx', text: "import { words } from '../../host/words';" },
  },
  {
    says: 'of the activities, frames know the table and its types, no kind',
    from: /^client\/(?:join|landing|phone|host|stage)\//,
    never: /^client\/activities\/(?!index\.ts$|activity\.ts$)/,
    broken: { file: 'client/host/Flow.tsx', text: "import { slope } from '../activities/slope';" },
  },
  ...frames.map(apart),
  {
    says: 'only the store imports the connection',
    from: /^client\/(?!store\.ts$)/,
    never: /^client\/connection(\.ts|\/)/,
    typesFree: true,
    broken: { file: 'client/phone/Phone.tsx', text: "import { connect } from '../connection';" },
  },
  {
    says: 'only the connection imports the socket library',
    from: /^client\/(?!connection(\.ts|\/))/,
    never: /^socket\.io/,
    broken: { file: 'client/store.ts', text: "import { io } from 'socket.io-client';" },
  },
  {
    says: 'nobody imports main',
    from: /^(client|server|shared|test)\//,
    never: /^(client|server)\/main\.tsx?$/,
    broken: { file: 'server/app.ts', text: "import { start } from './main';" },
  },
];

/** The rules that an import breaks. `target` is a file from the root, or a package's name. */
export function brokenRules(from: string, target: string, typeOnly: boolean): readonly ImportRule[] {
  return importRules.filter(
    (rule) =>
      rule.from.test(from) &&
      !(rule.typesFree && typeOnly) &&
      ((rule.only !== undefined && !rule.only.test(target)) || (rule.never?.test(target) ?? false)),
  );
}
