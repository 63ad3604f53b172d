/**
 * A document just large enough for Preact to draw into, so that a test reads from a drawing what a browser would be
 * told. Measures nothing, lays nothing out.
 */
import { type ComponentChild, render } from 'preact';
import { vi } from 'vitest';

// Fitted typesetting measures, and here nothing can be measured: formulas stay in plain characters, as before KaTeX comes.
vi.mock('katex', () => {
  throw new Error('A drawing has no KaTeX.');
});

type Fired = Readonly<Record<string, unknown>> & { readonly type: string };

export class Drawn {
  readonly nodeType: number;
  readonly childNodes: Drawn[] = [];
  readonly attributes = new Map<string, string>();
  readonly style: Record<string, unknown> = { setProperty: () => {} };
  private readonly listeners = new Map<string, (event: Fired) => void>();
  parentNode: Drawn | null = null;
  data = '';
  focused = false;

  constructor(
    readonly localName: string,
    readonly namespaceURI: string,
  ) {
    this.nodeType = localName === '#text' ? 3 : 1;
  }

  get ownerDocument() {
    return page;
  }

  get firstChild(): Drawn | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): Drawn | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }

  insertBefore(child: Drawn, before: Drawn | null): Drawn {
    child.remove();
    const place = before ? this.childNodes.indexOf(before) : this.childNodes.length;
    this.childNodes.splice(place, 0, child);
    child.parentNode = this;
    return child;
  }

  remove(): void {
    const siblings = this.parentNode?.childNodes;
    if (siblings) siblings.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  addEventListener(type: string, listener: (event: Fired) => void): void {
    this.listeners.set(type, listener);
  }

  removeEventListener(type: string): void {
    this.listeners.delete(type);
  }

  get(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  number(name: string): number {
    return Number(this.attributes.get(name) ?? Number.NaN);
  }

  get classes(): readonly string[] {
    return (this.get('class') ?? '').split(' ');
  }

  get text(): string {
    return this.nodeType === 3 ? this.data : this.childNodes.map((child) => child.text).join('');
  }

  /**
   * Every element within, in order, that is of this class ('.ball'), has this attribute
   * ('[data-x]', '[role=radio]') or this name.
   */
  all(what: string): readonly Drawn[] {
    const within = this.childNodes.flatMap((child) => [child, ...child.all('*')]);
    if (what === '*') return within;
    if (what.startsWith('.')) return within.filter((each) => each.classes.includes(what.slice(1)));
    if (what.startsWith('[')) {
      const [name = '', value] = what.slice(1, -1).split('=');
      return within.filter((each) =>
        value === undefined ? each.attributes.has(name) : each.get(name) === value,
      );
    }
    return within.filter((each) => each.localName === what);
  }

  /** The only such element. Throws where there is none, or more than one. */
  one(what: string): Drawn {
    const found = this.all(what);
    const [only] = found;
    if (only === undefined || found.length > 1) throw new Error(`${found.length} of ${what}`);
    return only;
  }

  /** The only element whose attribute has this value. */
  where(name: string, value: string | number): Drawn {
    const found = this.all('*').filter((each) => each.get(name) === String(value));
    const [only] = found;
    if (only === undefined || found.length > 1) throw new Error(`${found.length} with ${name}=${value}`);
    return only;
  }

  querySelectorAll(what: string): readonly Drawn[] {
    return this.all(what);
  }

  focus(): void {
    this.focused = true;
  }

  fire(type: string, details: Readonly<Record<string, unknown>> = {}): void {
    this.listeners.get(type)?.call(this, { type, preventDefault: () => {}, currentTarget: this, ...details });
  }
}

const page = {
  createElementNS: (namespace: string, name: string) => new Drawn(name, namespace),
  createTextNode: (data: string) => Object.assign(new Drawn('#text', ''), { data }),
};

export type Sheet = { readonly root: Drawn; draw(what: ComponentChild): void };

/** A place to draw in, again and again. */
export function sheet(): Sheet {
  Object.assign(globalThis, { document: page });
  const root = new Drawn('div', 'http://www.w3.org/1999/xhtml');
  return {
    root,
    draw: (what) => render(what, root as unknown as Parameters<typeof render>[1]),
  };
}

export function draw(what: ComponentChild): Drawn {
  const place = sheet();
  place.draw(what);
  return place.root;
}
