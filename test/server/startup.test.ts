import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, test } from 'vitest';
import { createAddresses, type Interfaces, localOrigin, rankAddresses } from '../../server/startup/addresses';
import { banner, demoBanner } from '../../server/startup/banner';
import { readConfig } from '../../server/startup/config';
import { startupError } from '../../server/startup/startupErrors';
import { handClock } from '../practice/fakes';

const ipv4 = (address: string, internal = false): NetworkInterfaceInfo => ({
  ...{ address, internal, family: 'IPv4', netmask: '255.255.255.0', mac: '02:00:00:00:00:01', cidr: null },
});
const ipv6 = (address: string): NetworkInterfaceInfo => ({
  ...{ address, internal: false, family: 'IPv6', netmask: 'ffff::', mac: '02:00:00:00:00:01' },
  ...{ cidr: null, scopeid: 0 },
});
const laptop: Interfaces = {
  lo: [ipv4('127.0.0.1', true)],
  docker0: [ipv4('172.17.0.1')],
  tailscale0: [ipv4('100.101.102.103')],
  'vEthernet (WSL)': [ipv4('172.29.0.1')],
  eth9: [ipv4('169.254.10.10')],
  ppp1: [ipv4('10.8.0.2')],
  eth0: [ipv6('fe80::1'), ipv4('203.0.113.9')],
  wlan0: [ipv4('192.168.1.5'), ipv6('2001:db8::5')],
};

describe('Addresses for phones', () => {
  test('come with the Wi-Fi’s own first, then public ones, then what is inside this machine, self-given ones last', () => {
    const ranked = rankAddresses(laptop);
    expect(ranked.slice(0, 2)).toEqual(['192.168.1.5', '203.0.113.9']);
    expect(ranked.at(-1)).toBe('169.254.10.10');
    expect([...ranked].sort()).toEqual(
      [
        '10.8.0.2',
        '100.101.102.103',
        '169.254.10.10',
        '172.17.0.1',
        '172.29.0.1',
        '192.168.1.5',
        '203.0.113.9',
      ].sort(),
    );
  });

  const addresses = (options: { chosen?: string; host?: string; look?: () => Interfaces }) =>
    createAddresses({
      clock: handClock(),
      chosen: options.chosen ?? null,
      host: options.host ?? '0.0.0.0',
      look: options.look ?? (() => laptop),
    });

  test('never say localhost unless there is nothing else', () => {
    expect(addresses({})(3000)[0]).toBe('http://192.168.1.5:3000');
    expect(addresses({})(3000).join()).not.toMatch(/localhost|127\./);
    expect(addresses({ look: () => ({}) })(3000)).toEqual(['http://localhost:3000']);
    expect(addresses({ look: () => ({}) })(80)).toEqual(['http://localhost']);
  });

  test('begin with the one that was chosen, and name it once', () => {
    const chosen = 'http://kobai.example';
    expect(addresses({ chosen })(3000).slice(0, 2)).toEqual([chosen, 'http://192.168.1.5:3000']);
    expect(addresses({ chosen: 'kobai.local' })(4000)[0]).toBe('http://kobai.local:4000');
    const own = 'http://192.168.1.5:3000';
    expect(addresses({ chosen: own })(3000).filter((each) => each === own)).toHaveLength(1);
  });

  test('are only the one that is listened on, where it is one', () => {
    expect(addresses({ host: '10.1.2.3' })(3000)).toEqual(['http://10.1.2.3:3000']);
    expect(addresses({ host: '127.0.0.1' })(3000)).toEqual(['http://localhost:3000']);
    expect(addresses({ host: '127.0.0.1', chosen: 'http://kobai.test:9' })(3000)).toEqual([
      'http://kobai.test:9',
    ]);
  });

  test('follow a laptop that changes its Wi-Fi, without asking the system for every view', () => {
    const clock = handClock();
    let looks = 0;
    let wlan0 = [ipv4('192.168.1.5')];
    const look = () => {
      looks++;
      return { wlan0 };
    };
    const now = createAddresses({ clock, chosen: null, host: '::', look });
    for (let i = 0; i < 100; i++) now(3000);
    expect(looks).toBe(1);
    wlan0 = [ipv4('10.0.0.9')];
    clock.advance(5_000);
    expect(now(3000)).toEqual(['http://10.0.0.9:3000']);
  });

  test('are reached from this computer itself by the loopback or the one address', () => {
    expect(['0.0.0.0', '::', '10.1.2.3', '::1'].map((host) => localOrigin(host, 3000))).toEqual([
      ...['http://127.0.0.1:3000', 'http://127.0.0.1:3000', 'http://10.1.2.3:3000', 'http://[::1]:3000'],
    ]);
  });
});

describe('Settings', () => {
  const read = (argv: string[] = [], env: Record<string, string> = {}, locale = 'en-GB') =>
    readConfig(argv, env, locale);
  const configOf = (argv: string[] = [], env: Record<string, string> = {}, locale?: string) => {
    const reading = read(argv, env, locale);
    if (reading.kind !== 'run') throw new Error(`not to be run: ${reading.text}`);
    return reading.config;
  };

  test('have usual values', () => {
    expect(configOf()).toEqual({
      ...{
        port: 3000,
        host: '0.0.0.0',
        dataDir: 'data',
        logLevel: 'warn',
        maxSeats: 1000,
        maxRooms: 500,
        practicePace: 100,
      },
      ...{ lang: 'en', demo: false },
    });
  });

  test('come from the environment, and a flag goes before it; an empty variable counts as none', () => {
    expect(configOf([], { PORT: '4000', DATA_DIR: '/srv/kobai', HOST: '' })).toMatchObject({
      ...{ port: 4000, dataDir: '/srv/kobai', host: '0.0.0.0' },
    });
    expect(configOf(['--port', '5000', '--demo'], { PORT: '4000' })).toMatchObject({
      port: 5000,
      demo: true,
    });
    expect(configOf(['--join-address', 'kobai.example:8080']).joinAddress).toBe('http://kobai.example:8080');
    expect(configOf([], { JOIN_ADDRESS: 'https://kobai.example/' }).joinAddress).toBe(
      'https://kobai.example',
    );
  });

  test('speak the computer’s language', () => {
    expect(configOf([], { LANG: 'ja_JP.UTF-8' }).lang).toBe('ja');
    expect(configOf([], { LANG: 'C.UTF-8' }, 'ja-JP').lang).toBe('en');
    expect(configOf([], {}, 'ja-JP').lang).toBe('ja');
    expect(configOf(['--lang', 'en'], { LANG: 'ja_JP.UTF-8' }).lang).toBe('en');
  });

  test.each([
    [
      ['--port', 'x'],
      {},
      '--port must be a whole number from 0 to 65535 that browsers open (they refuse 6000, 4190 and some others), not “x”.',
    ],
    [
      ['--port', '65536'],
      {},
      '--port must be a whole number from 0 to 65535 that browsers open (they refuse 6000, 4190 and some others), not “65536”.',
    ],
    [
      ['--port=-1'],
      {},
      '--port must be a whole number from 0 to 65535 that browsers open (they refuse 6000, 4190 and some others), not “-1”.',
    ],
    [
      ['--port'],
      {},
      '--port must be a whole number from 0 to 65535 that browsers open (they refuse 6000, 4190 and some others), not “”.',
    ],
    ...[6000, 4190, 5060, 10080].map((port): [string[], Record<string, string>, string] => [
      [`--port=${port}`],
      {},
      `--port must be a whole number from 0 to 65535 that browsers open (they refuse 6000, 4190 and some others), not “${port}”.`,
    ]),
    [
      [],
      { PORT: '3e3' },
      'PORT must be a whole number from 0 to 65535 that browsers open (they refuse 6000, 4190 and some others), not “3e3”.',
    ],
    [[], { MAX_SEATS: '0' }, 'MAX_SEATS must be a whole number from 1 to 10000, not “0”.'],
    [
      [],
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent, not “loud”.',
    ],
    [[], { HOST: 'a b' }, 'HOST must be an address of this computer, not “a b”.'],
    [
      [],
      { JOIN_ADDRESS: 'http://kobai.example/room' },
      'JOIN_ADDRESS must be an address such as http://kobai.example:3000, not “http://kobai.example/room”.',
    ],
    [
      [],
      { TRUST_PROXY: 'the one in the cellar' },
      'TRUST_PROXY must be a list of addresses such as loopback,10.0.0.1, not “the one in the cellar”.',
    ],
    [['--lang', 'fr'], {}, '--lang must be one of ja, en, not “fr”.'],
    [
      ['--prot', '3'],
      {},
      'There is no setting --prot. --help shows them all.\nThere is no setting 3. --help shows them all.',
    ],
    [['start'], {}, 'There is no setting start. --help shows them all.'],
  ])('%j with %j are refused with a sentence', (argv, env, text) => {
    expect(read(argv, env)).toEqual({ kind: 'wrong', text: `${text}\n` });
  });

  test('that are wrong are all named at once, in the reader’s language', () => {
    const reading = read([], { PORT: 'x', MAX_ROOMS: 'many', LANG: 'ja_JP.UTF-8' });
    expect(reading).toEqual({
      kind: 'wrong',
      text:
        'PORT は0〜65535の整数で、ブラウザーが開けるもの（6000 や 4190 などは拒まれます）にしてください(いまは「x」)。\n' +
        'MAX_ROOMS は1〜100000の整数にしてください(いまは「many」)。\n',
    });
  });

  test('are all in the help, with their variables and usual values', () => {
    const reading = read(['--help', '--port', 'x']);
    if (reading.kind !== 'help') throw new Error('no help');
    for (const word of [
      '--port',
      'PORT',
      '3000',
      '--data-dir',
      'DATA_DIR',
      '--demo',
      '--join-address',
      'LANG',
    ]) {
      expect(reading.text).toContain(word);
    }
  });
});

describe('The terminal', () => {
  test('shows where to go, and a code to scan, in the reader’s language', () => {
    const shown = banner('http://localhost:3000', ['http://192.168.1.5:3000', 'http://10.0.0.7:3000'], 'ja');
    expect(shown).toContain('このコンピューターで開く: http://localhost:3000');
    expect(shown).toContain('スマートフォン: http://192.168.1.5:3000');
    expect(shown).toContain('http://10.0.0.7:3000');
    expect(shown.match(/[▀▄█]/g)?.length).toBeGreaterThan(100);
  });

  test('says so when phones cannot come', () => {
    const shown = banner('http://localhost:3000', ['http://localhost:3000'], 'en');
    expect(shown).toContain('No network was found');
    expect(shown).not.toMatch(/[▀▄█]/);
  });

  test('shows a demonstration’s keys behind the #, where no server sees them', () => {
    const opened = {
      code: 'K7Q3MX',
      hostToken: 'h'.repeat(22),
      stageToken: 's'.repeat(22),
      joinUrl: 'http://x/j/K7Q3MX',
    };
    const shown = demoBanner('http://localhost:3000', opened, 'en');
    expect(shown).toContain(`http://localhost:3000/host#K7Q3MX.${opened.hostToken}`);
    expect(shown).toContain(`http://localhost:3000/stage#K7Q3MX.${opened.stageToken}`);
  });

  const config = {
    ...{ port: 3000, host: '10.9.9.9', dataDir: 'data', maxSeats: 1, maxRooms: 1, practicePace: 100 },
  } as const;
  test.each([
    ['EADDRINUSE', 'Port 3000 is in use'],
    ['EADDRNOTAVAIL', 'does not have the address 10.9.9.9'],
    ['EACCES', 'Not allowed'],
    ['SQLITE_BUSY', 'Another Kobai is using the folder data'],
    ['SQLITE_NOTADB', 'not one of Kobai’s files'],
    ['ENOTDIR', 'The folder data cannot be used: ENOTDIR'],
    ['ERR_DLOPEN_FAILED', 'In its folder, run: npm ci'],
    ['SQLITE_FULL', 'The folder data cannot be used: SQLITE_FULL'],
  ])('has a sentence for %s', (code, sentence) => {
    const error = Object.assign(new Error(), { code });
    const full = { ...config, logLevel: 'warn', lang: 'en', demo: false } as const;
    expect(startupError(error, full, 'en')).toContain(sentence);
    expect(startupError(error, full, 'ja')).toMatch(/[ぁ-ん]/);
    expect(startupError(new Error('a bug'), full, 'en')).toBeNull();
  });
});
