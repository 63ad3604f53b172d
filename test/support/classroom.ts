/**
 * A classroom as tests and pictures need it: the built server, and the pages of its people, each in a browser of
 * its own. Knows nothing of what the pages show.
 */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { lessons } from '../../shared/lesson/lessons';
import type { Language } from '../../shared/protocol/language';
import type { RoomOpened } from '../../shared/protocol/wire';
import { classroomHost, contextOf, type Look } from './looks';
import { Member, newKey, openRoom } from './member';
import { BuiltServer } from './server';

export class Classroom {
  readonly server: BuiltServer;
  /** What the pages have complained of: errors nobody caught, and what the browser refused to load or to run. */
  readonly complaints: string[] = [];
  readonly #browser: Browser;
  readonly #contexts: BrowserContext[] = [];
  readonly #members: Member[] = [];

  private constructor(
    server: BuiltServer,
    browser: Browser,
    readonly host: string,
  ) {
    this.server = server;
    this.#browser = browser;
  }

  /**
   * @param practicePace percent of the time that people take over a question
   * @param host under which this browser finds the server: not every one can be told a name of our own
   */
  static async start(browser: Browser, practicePace = 100, host = classroomHost): Promise<Classroom> {
    const env = { JOIN_ADDRESS: classroomHost, PRACTICE_PACE: String(practicePace) };
    return new Classroom(await BuiltServer.start({ env }), browser, host);
  }

  get address(): string {
    return `http://${this.host}:${this.server.port}`;
  }

  /** A page of a browser that was never here before; null: it has not been sent anywhere yet. */
  async page(look: Look, path: string | null = '/'): Promise<Page> {
    const context = await this.#browser.newContext(contextOf(look));
    this.#contexts.push(context);
    const page = await context.newPage();
    this.listen(page, `${look.device} ${look.lang}`);
    if (path !== null) await page.goto(this.address + path);
    return page;
  }

  listen(page: Page, who: string): void {
    page.on('pageerror', (error) => this.complaints.push(`${who}: ${error.message}`));
    page.on('console', (message) => {
      const text = message.text();
      // A line that breaks is part of some lessons; the browser says so on its own.
      if (message.type() === 'error' && !/ERR_|WebSocket|status of 40[34]/.test(text)) {
        this.complaints.push(`${who}: ${text}`);
      }
    });
  }

  open(lesson = lessons[0]?.id ?? ''): Promise<RoomOpened> {
    return openRoom(this.server.url, lesson);
  }

  async hostMember(room: RoomOpened, lang: Language): Promise<Member> {
    const who = { room: room.code, role: 'host', token: room.hostToken, lang } as const;
    return this.#keep(await Member.connect(this.server.url, who));
  }

  /** Stands beside a host whose page opened the classroom, with the same key. */
  async watch(page: Page, code: string, lang: Language): Promise<Member> {
    const token = await page.evaluate((of) => localStorage.getItem(`kobai.host.${of}`), code);
    if (!token) throw new Error('The teacher’s page has no key.');
    const who = { room: code, role: 'host', token, lang } as const;
    return this.#keep(await Member.connect(this.server.url, who));
  }

  /** A learner without a screen, seated. */
  async learnerMember(code: string, name: string): Promise<Member> {
    const member = this.#keep(
      await Member.connect(this.server.url, { room: code, role: 'learner', token: newKey() }),
    );
    await member.must({ type: 'Join', name });
    await member.until(({ you }) => you?.kind === 'seated');
    return member;
  }

  async close(): Promise<void> {
    for (const member of this.#members) member.close();
    await Promise.all(this.#contexts.map((context) => context.close()));
    await this.server.stop();
  }

  #keep(member: Member): Member {
    this.#members.push(member);
    return member;
  }
}
