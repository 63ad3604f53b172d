/**
 * A page in a browser that Playwright does not lead, with as much of Playwright's own face as our tours use: its
 * selectors and its expectations are read by its own engine, which is put into the page. Knows nothing of our screens.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './driver';
import { DriverError, LOOK } from './line';

/** ms, as in the end-to-end tests. */
const ACTION = 30_000;
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
type Element = { readonly [elementKey]: string };

/** Playwright's engine lies as a text in its bundle; the version is pinned, and a test of every tour would miss it. */
function selectorEngine(): string {
  const core = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const bundle = readFileSync(join(core, 'lib/coreBundle.js'), 'utf8');
  const literal = /= ('\\nvar __commonJS = obj => (?:[^'\\]|\\.)*InjectedScript(?:[^'\\]|\\.)*')/.exec(
    bundle,
  )?.[1];
  if (!literal)
    throw new Error('Playwright keeps its selectors elsewhere now: see test/engines/drivenPage.ts.');
  const text = new Function(`return ${literal}`)() as string;
  return (
    text
      // Safari 17.4: the engine asks for it without looking.
      .replaceAll('element.checkVisibility()', '(element.getClientRects().length > 0)')
      // On a screen without a window manager no window is the active one; what has the focus in its page is known.
      .replaceAll('.hasFocus()', '.hasFocus !== null')
  );
}

let engine: string | null = null;
const options = {
  isUnderTest: false,
  sdkLanguage: 'javascript',
  frameSeq: 1,
  testIdAttributeName: 'data-testid',
  stableRafCount: 1,
  browserName: 'webkit',
  shouldPrependErrorPrefix: false,
  isUtilityWorld: false,
  customEngines: [],
};

function boot(): string {
  engine ??= selectorEngine();
  return `if (!window.__engine) {
    const module = {};
    ${engine}
    window.__engine = new (module.exports.InjectedScript())(window, ${JSON.stringify(options)});
    window.__find = (selector) => __engine.querySelectorAll(__engine.parseSelector(selector), document);
  }`;
}

const quoted = (text: string | RegExp, exact = false): string =>
  text instanceof RegExp ? String(text) : `${JSON.stringify(text)}${exact ? 's' : 'i'}`;

type Named = { readonly name?: string | RegExp; readonly exact?: boolean };

abstract class Finder {
  constructor(protected readonly selector: string) {}

  protected abstract host(): DrivenPage;

  locator(selector: string): DrivenLocator {
    const inner = this.selector ? `${this.selector} >> ${selector}` : selector;
    return new DrivenLocator(this.host(), inner);
  }

  getByRole(role: string, { name, exact }: Named = {}): DrivenLocator {
    return this.locator(`internal:role=${role}${name === undefined ? '' : `[name=${quoted(name, exact)}]`}`);
  }

  getByLabel(text: string | RegExp, { exact }: Named = {}): DrivenLocator {
    return this.locator(`internal:label=${quoted(text, exact)}`);
  }

  getByText(text: string | RegExp, { exact }: Named = {}): DrivenLocator {
    return this.locator(`internal:text=${quoted(text, exact)}`);
  }
}

type Expected = {
  readonly timeout?: number;
  readonly isNot?: boolean;
  readonly [option: string]: unknown;
};
type Judged = { readonly matches: boolean; readonly received: unknown };

class DrivenLocator extends Finder {
  /** By this Playwright's `expect` knows what it is given. */
  readonly _apiName = 'Locator';

  constructor(
    private readonly of: DrivenPage,
    selector: string,
  ) {
    super(selector);
  }

  protected override host(): DrivenPage {
    return this.of;
  }

  override toString(): string {
    return this.selector;
  }

  page(): DrivenPage {
    return this.host();
  }

  first = () => this.locator('nth=0');
  nth = (index: number) => this.locator(`nth=${index}`);
  or = (other: DrivenLocator) => this.locator(`internal:or=${JSON.stringify(other.selector)}`);

  async all(): Promise<readonly DrivenLocator[]> {
    const count = await this.host().run<number>('return __find(args[0]).length', this.selector);
    return Array.from({ length: count }, (_, index) => this.nth(index));
  }

  /** What `expect(locator)` asks of a locator. */
  async _expect(expression: string, { timeout = 5_000, signal: _, title: __, ...rest }: Expected) {
    const isNot = rest.isNot ?? false;
    for (const end = Date.now() + timeout; ; await wait(LOOK)) {
      const judged = await this.host()
        .run<Judged>(
          `const [selector, options] = args;
          const found = __find(selector);
          const many = options.expression === 'to.have.count' || options.expression.endsWith('.array');
          if (!found[0] && !many) {
            return { matches: ['to.be.hidden', 'to.be.detached'].includes(options.expression), received: 'nothing' };
          }
          const { matches, received } = many
            ? await __engine.expectArray(found, options)
            : await __engine.expectSingleElement(found[0], options, true);
          return { matches, received: received && typeof received === 'object' && 'value' in received ? received.value : String(received) };`,
          this.selector,
          { expression, ...rest, isNot },
        )
        .catch((error): Judged => ({ matches: isNot, received: String(error) }));
      const done = judged.matches !== isNot;
      if (done || Date.now() > end) {
        return { matches: done !== isNot, received: { value: judged.received }, timedOut: !done, log: [] };
      }
    }
  }

  async click(): Promise<void> {
    const end = Date.now() + ACTION;
    for (;;) {
      const element = await this.element(true);
      try {
        await this.of.driver.send('ElementClick', { id: element[elementKey] });
        return;
      } catch (error) {
        // It moved away, or something lies over it: as a person would, wait and press again.
        if (!(error instanceof DriverError) || Date.now() > end) throw error;
        await this.scrollIntoViewIfNeeded();
        await wait(LOOK);
      }
    }
  }

  async focus(): Promise<void> {
    await this.at('element.focus()');
  }

  async blur(): Promise<void> {
    await this.at('element.blur()');
  }

  async fill(text: string): Promise<void> {
    await this.at(
      `element.focus(); element.select(); document.execCommand('insertText', false, args[1]);`,
      text,
    );
  }

  async check(): Promise<void> {
    if (!(await this.at<boolean>('return element.checked'))) await this.click();
  }

  getAttribute(name: string): Promise<string | null> {
    return this.at('return element.getAttribute(args[1])', name);
  }

  async scrollIntoViewIfNeeded(): Promise<void> {
    await this.at(`element.scrollIntoView({ block: 'center' })`);
  }

  async evaluateAll<T>(look: (found: readonly never[]) => T): Promise<T> {
    return this.host().run(`return (${look})(__find(args[0]))`, this.selector);
  }

  private async at<T>(script: string, argument: unknown = null): Promise<T> {
    const element = await this.element(false);
    return this.host().run(`const element = args[0]; ${script}`, element, argument);
  }

  private async element(pressable: boolean): Promise<Element> {
    for (const end = Date.now() + ACTION; ; await wait(LOOK)) {
      const found = await this.host().run<Element | null>(
        `const [element] = __find(args[0]);
        if (!element || !args[1]) return element ?? null;
        return element.getBoundingClientRect().width > 0 && !element.disabled ? element : null;`,
        this.selector,
        pressable,
      );
      if (found) return found;
      if (Date.now() > end) throw new Error(`Nothing ${pressable ? 'to press' : 'there'}: ${this.selector}`);
    }
  }
}

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyValues: Readonly<Record<string, string>> = {
  Shift: '\uE008',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  End: '\uE010',
  Home: '\uE011',
};

export class DrivenPage extends Finder {
  readonly _apiName = 'Page';
  readonly keyboard = { press: (combination: string) => this.#press(combination) };

  constructor(
    readonly driver: Driver,
    /** The engines speak English alone: another language is remembered, as if a person had chosen it before. */
    readonly lang: string,
  ) {
    super('');
  }

  protected override host(): DrivenPage {
    return this;
  }

  async goto(url: string): Promise<void> {
    await this.driver.send('NavigateTo', { url });
    if (this.lang === 'en') return;
    const chosen = await this.driver.run<boolean>(
      `if (localStorage['kobai.lang'] === args[0]) return true; localStorage['kobai.lang'] = args[0]; return false;`,
      this.lang,
    );
    if (!chosen) await this.reload();
  }

  async reload(): Promise<void> {
    await this.driver.send('Refresh');
  }

  async run<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    const there = await this.driver.run<boolean>('return Boolean(window.__engine)');
    if (!there) await this.driver.run(boot());
    return this.driver.run<T>(script, ...args);
  }

  evaluate<T, A>(look: (argument: A) => T, argument?: A): Promise<T> {
    return this.run(`return (${look})(args[0])`, argument ?? null);
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.driver.send<string>('TakeScreenshot', { full: false }), 'base64');
  }

  /** What a page complains of reaches the server's log (client/ui/faults.ts). */
  on(): void {}

  async #press(combination: string): Promise<void> {
    const values = combination.split('+').map((key) => keyValues[key] ?? key);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...[...values].reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.driver.send('PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }
}
