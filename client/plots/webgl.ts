/** Whether this browser can draw in three dimensions. Loads nothing for it. */

let known: boolean | null = null;

export function hasWebgl(): boolean {
  if (known === null) {
    try {
      const gl = document.createElement('canvas').getContext('webgl2');
      known = gl !== null;
      gl?.getExtension('WEBGL_lose_context')?.loseContext();
    } catch {
      known = false;
    }
  }
  return known;
}
