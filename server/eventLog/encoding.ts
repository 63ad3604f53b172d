/** How what the log keeps becomes text. Knows nothing of where the text is kept. */

/** @throws TypeError for a number that JSON would silently turn into null: a replay would differ from what happened. */
export function encode(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (typeof part === 'number' && !Number.isFinite(part)) {
      throw new TypeError(`The log cannot keep ${part} (as “${key}”).`);
    }
    return part;
  });
}

export function decode<T>(text: string): T {
  return JSON.parse(text) as T;
}
