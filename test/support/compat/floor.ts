/** Which parts of the web the oldest browsers we let in have, by MDN's table. Knows nothing of what the build uses. */
import { createRequire } from 'node:module';
import type {
  CompatData,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data';
import client from '../../../vite.config';

// Read as JSON by require: an import would have the tests' bundler read its 20 MB.
const bcd = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

/** The build's own targets are the promise: one number, one place. */
const targets = [client.build?.target ?? []].flat().join(' ');
const oldest = {
  chrome: Number(/chrome(\d+)/.exec(targets)?.[1]),
  safari_ios: Number(/ios(\d+)/.exec(targets)?.[1]),
};

function isThere(of: CompatStatement): boolean {
  return Object.entries(oldest).every(([browser, floor]) => {
    const support = of.support[browser as keyof typeof oldest];
    const ways = [support ?? []].flat() as readonly SimpleSupportStatement[];
    return ways.some(
      ({ version_added, version_removed, prefix, alternative_name, flags }) =>
        typeof version_added === 'string' &&
        Number.parseFloat(version_added.replace('≤', '')) <= floor &&
        (version_removed === undefined || Number.parseFloat(String(version_removed)) > floor) &&
        !prefix &&
        !alternative_name &&
        !flags,
    );
  });
}

const parts = (of: Identifier | undefined): readonly (readonly [string, Identifier])[] =>
  Object.entries(of ?? {}).filter(([name]) => name !== '__compat') as [string, Identifier][];

/** Names all of whose meanings are too new: a name that something old has as well says nothing. */
function tooNew(named: readonly (readonly [string, Identifier])[]): ReadonlySet<string> {
  const old = new Set<string>();
  const fresh = new Set<string>();
  for (const [name, { __compat }] of named) {
    if (__compat) (isThere(__compat) ? old : fresh).add(name);
  }
  return new Set([...fresh].filter((name) => !old.has(name)));
}

/** The interfaces whose methods are asked for; others' (WebGPU, WebXR, …) have names that everybody's objects have. */
const asked =
  /^(?:Abort|Animation$|Blob$|CSS|CanvasRendering|Clipboard|Crypto|DOM|Document|Element$|Event|File|FormData$|HTML|Headers$|Intersection|MediaQueryList$|Mutation|Navigator$|Node|Observable$|Performance$|Promise|Range$|Request$|Resize|Response$|SVG|Screen|Selection$|Storage$|SubtleCrypto$|URL|Web(?:GL2?Rendering|Socket)|Window$)/;

/** Left out are those whose few methods (`use`, `add`, `with`) are named like anybody's. */
const builtins = parts(bcd.javascript.builtins).filter(([name]) => !/DisposableStack$|^Temporal/.test(name));
const interfaces = parts(bcd.api).filter(([name]) => asked.test(name));

/** Classes and functions that stand alone: `structuredClone`. */
export const newGlobals = tooNew([...builtins, ...parts(bcd.api), ...parts(bcd.api.Window)]);

/** What a class itself is asked for by its name: `AbortSignal.timeout`. */
export const newStatics = tooNew(
  interfaces.flatMap(([of, has]) =>
    parts(has).flatMap(([name, is]) =>
      name.endsWith('_static') ? [[`${of}.${name.slice(0, -7)}`, is]] : [],
    ),
  ),
);

/** What is asked of an object: `.at()`, `.showModal()`. */
export const newMethods = tooNew(
  [...builtins, ...builtins.flatMap(([, of]) => parts(of)), ...interfaces].flatMap(([, of]) => parts(of)),
);

export const newProperties = tooNew(parts(bcd.css.properties));
export const newSelectors = tooNew(parts(bcd.css.selectors));
export const newAtRules = tooNew(parts(bcd.css['at-rules']));

/** Values that are names, per property: `word-break: auto-phrase`. */
export const newKeywords = (property: string): ReadonlySet<string> =>
  tooNew(parts(bcd.css.properties?.[property]));

/** `color-mix()`, `lab()`, and whatever is a function in a value. */
export const newFunctions = tooNew([...parts(bcd.css.types), ...parts(bcd.css.types?.color)]);
