/**
 * The few functions of the language that the oldest browsers we promise to let in (vite.config.ts) have not got.
 * Loaded before everything else. Knows nothing of who calls them; what else is too new is caught by a test of the build.
 */

/** Safari 15.4, Chromium 92. */
function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

/** Safari 15.4, Chromium 93. By another function: this one is what stands in for Object.hasOwn. */
const hasOwn = (of: object, key: PropertyKey): boolean =>
  Object.getOwnPropertyDescriptor(of, key) !== undefined;

function add(to: object, name: string, value: unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { value, writable: true, configurable: true });
}

for (const list of [Array, String, Object.getPrototypeOf(Uint8Array)]) add(list.prototype, 'at', at);
add(Object, 'hasOwn', hasOwn);
