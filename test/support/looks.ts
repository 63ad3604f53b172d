/** The sizes and manners of the devices that the screens are looked at on. Knows nothing of the screens. */
import type { BrowserContextOptions } from '@playwright/test';
import type { Language } from '../../shared/protocol/language';

export type Device = 'phone' | 'stage' | 'host';

const devices: Readonly<Record<Device, BrowserContextOptions>> = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  stage: { viewport: { width: 1920, height: 1080 } },
  host: { viewport: { width: 390, height: 800 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};
const locales: Readonly<Record<Language, string>> = { ja: 'ja-JP', en: 'en-GB' };

export type Look = {
  readonly device: Device;
  readonly lang: Language;
  readonly dark?: boolean;
};

/** Motion is reduced, so that a screen is looked at when it has arrived, not on its way. */
export function contextOf({ device, lang, dark = false }: Look): BrowserContextOptions {
  return {
    ...devices[device],
    locale: locales[lang],
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  };
}

/** The host name under which browsers find the classroom: plain HTTP, so no secure context, as on a school's LAN. */
export const classroomHost = 'kobai.test';

export const hostNameFlag = `--host-resolver-rules=MAP ${classroomHost} 127.0.0.1`;
