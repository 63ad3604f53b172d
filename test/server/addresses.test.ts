import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../server/app';
import { createMemoryLog } from '../../server/eventLog/memory';
import { type Interfaces, rankAddresses } from '../../server/startup/addresses';
import {
  addressOfRoute,
  readLinuxRoutes,
  readMacRoutes,
  readWindowsRoutes,
  watchDefaultRoute,
} from '../../server/startup/defaultRoute';
import type { RoomOpened } from '../../shared/protocol/wire';
import { handClock } from '../practice/fakes';
import { fakeReport } from '../support/fakes';
import { Member } from '../support/member';

type CommandContext = { readonly netmask?: string; readonly mac?: string };
const at = (address: string, { netmask = '255.255.255.0', mac = 'a4:83:e7:12:34:56' }: CommandContext = {}) =>
  [
    { address, netmask, mac, internal: false, family: 'IPv4', cidr: null } satisfies NetworkInterfaceInfo,
  ] as const;
const tunnel = { netmask: '255.255.255.255', mac: '00:00:00:00:00:00' };

describe('The address that the code shows', () => {
  test.each<[string, string, readonly NetworkInterfaceInfo[]]>([
    ['Cloudflare WARP', 'CloudflareWARP', at('172.16.0.2', tunnel)],
    ['NordVPN', 'nordlynx', at('10.5.0.2', { netmask: '255.255.0.0' })],
    ['Proton VPN', 'proton0', at('10.2.0.2', tunnel)],
    ['GlobalProtect by name', 'PANGP Virtual Ethernet Adapter', at('10.20.30.40')],
    [
      'GlobalProtect by its maker',
      'イーサネット 4',
      at('10.20.30.40', { netmask: '255.255.0.0', mac: '02:50:41:00:00:01' }),
    ],
    ['Cisco AnyConnect', 'cscotun0', at('10.99.1.7')],
    ['Cisco AnyConnect on Windows', 'イーサネット 2', at('10.99.1.7', { mac: '00:05:9a:3c:7a:00' })],
    ['a tunnel of any name', 'foo0', at('10.7.7.7', tunnel)],
    ['VirtualBox by its network', 'イーサネット 3', at('192.168.56.1')],
    ['VirtualBox by its maker', 'イーサネット 3', at('192.168.99.1', { mac: '0a:00:27:00:00:10' })],
    ['VMware by its maker', 'イーサネット 5', at('192.168.40.1', { mac: '00:50:56:c0:00:08' })],
    ['Hyper-V by its maker', 'イーサネット 6', at('172.20.0.1', { mac: '00:15:5d:01:02:03' })],
    ['a Mac’s bridge to its virtual machines', 'bridge100', at('192.168.64.1')],
    ['Docker', 'docker0', at('172.17.0.1', { mac: '02:42:8a:00:00:01' })],
    ['Tailscale by its range', 'Ethernet 9', at('100.84.12.9', { netmask: '255.0.0.0' })],
  ])('is the Wi-Fi’s, though the system lists %s first', (_, name, entries) => {
    expect(rankAddresses({ [name]: entries, 'Wi-Fi': at('192.168.1.5') })[0]).toBe('192.168.1.5');
    expect(rankAddresses({ [name]: entries, en0: at('10.0.1.5') }, entries[0]?.address)[0]).toBe('10.0.1.5');
  });

  test('is the one of the default route where several are real networks', () => {
    const two: Interfaces = { eth0: at('192.168.1.5'), eth1: at('10.0.0.7') };
    expect(rankAddresses(two, '10.0.0.7')).toEqual(['10.0.0.7', '192.168.1.5']);
    expect(rankAddresses(two, '192.168.1.5')).toEqual(['192.168.1.5', '10.0.0.7']);
  });

  test('is the Wi-Fi’s where no default route is known', () => {
    expect(rankAddresses({ eth0: at('10.0.0.7'), ワイヤレスネットワーク接続: at('192.168.1.5') })[0]).toBe(
      '192.168.1.5',
    );
  });

  test('is a phone’s hotspot or the laptop’s own, which have a network of many', () => {
    const hotspot = at('192.168.137.1');
    expect(
      rankAddresses({ CloudflareWARP: at('172.16.0.2', tunnel), 'Local Area Connection* 2': hotspot })[0],
    ).toBe('192.168.137.1');
  });
});

describe('The default route', () => {
  test('is read from Linux’ table, the cheapest where there are two', () => {
    const table = [
      'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT',
      'eth0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0',
      'wlan0\t00000000\t0100000A\t0003\t0\t0\t100\t00000000\t0\t0\t0',
      'wlan0\t0000000A\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0',
    ].join('\n');
    expect(readLinuxRoutes(table)).toEqual({ interface: 'wlan0' });
    expect(readLinuxRoutes('')).toBeNull();
  });

  test('is read from macOS’ table', () => {
    const table = [
      'Routing tables',
      '',
      'Internet:',
      'Destination        Gateway            Flags               Netif Expire',
      'default            192.168.1.1        UGScg                 en0       ',
      'default            link#21            UCSIg           bridge100      !',
      '127                127.0.0.1          UCS                   lo0       ',
    ].join('\n');
    expect(readMacRoutes(table)).toEqual({ interface: 'en0' });
    expect(readMacRoutes('')).toBeNull();
  });

  test('is read from Windows’ table in any language, the cheapest where there are two', () => {
    const table = [
      'アクティブ ルート:',
      'ネットワーク宛先        ネットマスク          ゲートウェイ       インターフェイス  メトリック',
      '          0.0.0.0          0.0.0.0      192.168.1.1     192.168.1.23     55',
      '          0.0.0.0          0.0.0.0         10.0.0.1        10.0.0.12     35',
      '        127.0.0.0        255.0.0.0      リンク上            127.0.0.1    331',
    ].join('\r\n');
    expect(readWindowsRoutes(table)).toEqual({ address: '10.0.0.12' });
    expect(readWindowsRoutes('')).toBeNull();
  });

  test('names an address by its interface, and none where that has none', () => {
    const interfaces: Interfaces = { wlan0: at('192.168.1.5') };
    expect(addressOfRoute({ interface: 'wlan0' }, interfaces)).toBe('192.168.1.5');
    expect(addressOfRoute({ interface: 'eth7' }, interfaces)).toBeNull();
    expect(addressOfRoute(null, interfaces)).toBeNull();
  });

  test('is looked up again when the machine’s addresses change, and only then', async () => {
    const routes = [{ interface: 'eth0' }, { interface: 'wlan0' }];
    let reads = 0;
    const way = await watchDefaultRoute(async () => routes[reads++] ?? null);
    const before: Interfaces = { eth0: at('10.0.0.7') };
    const after: Interfaces = { eth0: at('10.0.0.7'), wlan0: at('192.168.1.5') };
    expect([way(before), way(before)]).toEqual(['10.0.0.7', '10.0.0.7']);
    expect(reads).toBe(1);
    way(after);
    await Promise.resolve();
    expect(way(after)).toBe('192.168.1.5');
    expect(reads).toBe(2);
  });
});

test('A laptop that joins a Wi-Fi in an empty lobby shows the new address to host and stage without a word from them', async () => {
  const clock = handClock();
  let address = 'http://localhost:3000';
  const app = createApp({
    ...{ log: createMemoryLog(), clock, report: fakeReport(), pages: null, maxSeats: 9, maxRooms: 9 },
    addresses: () => [address],
  });
  const base = `http://127.0.0.1:${await app.listen(0, '127.0.0.1')}`;
  const room = (await app.registry.open('first-steps')) as RoomOpened;
  const host = await Member.connect(base, { room: room.code, role: 'host', token: room.hostToken });
  const stage = await Member.connect(base, { room: room.code, role: 'stage', token: room.stageToken });
  expect(stage.parts.stage?.joinUrl).toBe(`http://localhost:3000/j/${room.code}`);

  address = 'http://192.168.1.5:3000';
  clock.advance(6_000);
  await host.until((parts) => parts.host?.joinUrl === `http://192.168.1.5:3000/j/${room.code}`);
  await stage.until((parts) => parts.stage?.joinUrl === `http://192.168.1.5:3000/j/${room.code}`);

  host.close();
  stage.close();
  await app.close();
});
