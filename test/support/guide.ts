/** The three pages that go on a tour, and the host's line that leads them. Knows nothing of the way. */
import { expect, type Locator, type Page } from '@playwright/test';
import { words as join } from '../../client/join/words';
import type { ActivityKind } from '../../shared/activities';
import type { CommandOf } from '../../shared/protocol/commands';
import type { Language, Words } from '../../shared/protocol/language';
import type { RoomOpened } from '../../shared/protocol/wire';
import type { Classroom } from './classroom';
import type { Crowd } from './crowd';
import type { Device } from './looks';
import type { Member } from './member';
import { phone } from './phoneWords';

export type Stop = { readonly scene: string; readonly device: Device; readonly page: Page };

/** Goes to the end of what the stage is telling, by the stage's own key. */
export async function untilTold(stage: Page): Promise<void> {
  await expect(async () => {
    await stage.keyboard.press('End');
    await expect(stage.locator('.stage-frame')).toHaveAttribute('data-told', 'true', { timeout: 500 });
  }).toPass({ timeout: 10_000 });
}

export class Guide {
  phone!: Page;
  stage!: Page;
  host!: Page;

  constructor(
    readonly classroom: Classroom,
    readonly lang: Language,
    readonly crowd: Crowd,
    readonly room: RoomOpened,
    readonly member: Member,
  ) {}

  /** With everyone in the lobby of a new classroom. */
  static async arrive(classroom: Classroom, lang: Language, crowd: Crowd, lesson: string): Promise<Guide> {
    const room = await classroom.open(lesson);
    const guide = new Guide(classroom, lang, crowd, room, await classroom.hostMember(room, lang));
    guide.phone = await classroom.page({ device: 'phone', lang }, `/j/${room.code}`);
    guide.stage = await classroom.page({ device: 'stage', lang }, `/stage#${room.code}.${room.stageToken}`);
    guide.host = await classroom.page({ device: 'host', lang }, `/host#${room.code}.${room.hostToken}`);
    await guide.button(guide.phone, join.enter).click();
    await expect(guide.heading(guide.phone, phone.lobbyTitle)).toBeVisible();
    await crowd.join(classroom, room.code, guide.member);
    return guide;
  }

  text(page: Page, words: Words): Locator {
    return page.getByText(words[this.lang]).first();
  }

  heading(page: Page, words: Words): Locator {
    return page.getByRole('heading', { name: words[this.lang] }).first();
  }

  button(page: Page, words: Words): Locator {
    return page.getByRole('button', { name: words[this.lang] }).first();
  }

  get revision(): number {
    return this.member.parts.room?.revision ?? 0;
  }

  async turn(
    command: CommandOf<
      'StartActivity' | 'Reveal' | 'Advance' | 'OpenRound' | 'OpenSecondTry' | 'RunAutopilot'
    >,
  ): Promise<void> {
    const { revision } = this;
    await this.member.must(command);
    await this.member.until(({ room }) => (room?.revision ?? 0) > revision);
  }

  /** The stage and the host's page are at this place of the lesson. */
  async everywhere(kind: ActivityKind, phase: string): Promise<void> {
    await expect(this.stage.locator(`.${kind}-stage.${phase}`)).toBeVisible();
    await untilTold(this.stage);
    await expect(async () => {
      const done = String(this.member.parts.host?.progress.done);
      expect(await this.stage.locator('[data-done]').getAttribute('data-done')).toBe(done);
    }).toPass({ timeout: 15_000 });
  }

  *both(scene: string): Generator<Stop> {
    yield { scene, device: 'stage', page: this.stage };
    yield { scene, device: 'host', page: this.host };
  }
}
