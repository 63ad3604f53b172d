/** At which addresses phones can reach this machine, the likeliest first. Knows nothing of rooms. */
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import { isLoopback } from '../../shared/loopback';
import type { Clock } from '../ports';

export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Networks that live inside this machine or lead out of the building: a phone in the room is not on them. */
const virtualNames =
  /docker|^br-|^bridge[1-9]|veth|virbr|vmnet|vmware|vbox|virtualbox|vethernet|hyper-v|wsl|parallels|utun|^tun|^tap|tailscale|^wg|wireguard|zerotier|^zt|hamachi|ipsec|^ppp|vpn|^lxc|^lxd|^cni|flannel|podman|bluetooth|^awdl|^llw|warp|cloudflare|nord|proton|mullvad|pangp|^gpd|cscotun|anyconnect|forti|zscaler|openconnect/i;
/** What is made by software has its maker's number, whatever the system calls it: 「イーサネット 3」 may be VirtualBox. */
const virtualMakers = /^(?:0a:00:27|00:50:56:c0|00:15:5d|00:1c:42|02:42|00:ff|00:09:0f|02:50:41|00:05:9a)/i;
/** The networks that VirtualBox and libvirt make by themselves. */
const insideThisMachine = /^192\.168\.(?:56|122)\./;
/** Shared by carriers, and taken by VPNs such as Tailscale and WARP. */
const carrierRange = /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
const privateRange = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;
/** CommandContext by a machine to itself when no router answered. */
const selfGiven = /^169\.254\./;
const wireless = /^(?:wl|wi-?fi|ath|airport|en0$)|wireless|ワイヤレス/i;

/**
 * IPv4 addresses by how likely a phone on the same Wi-Fi reaches them; the machine's own order among equals.
 *
 * @param way the address by which this machine sends what is for no network of its own; null: not known
 */
export function rankAddresses(interfaces: Interfaces, way: string | null = null): readonly string[] {
  const found = Object.entries(interfaces).flatMap(([name, entries]) =>
    (entries ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map((entry) => ({ address: entry.address, rank: rank(name, entry, way) })),
  );
  return found.sort((a, b) => a.rank - b.rank).map(({ address }) => address);
}

function rank(name: string, entry: NetworkInterfaceInfo, way: string | null): number {
  const { address } = entry;
  if (selfGiven.test(address)) return 6;
  if (isVirtual(name, entry)) return 5;
  if (address === way) return 1;
  if (!privateRange.test(address)) return 4;
  return wireless.test(name) ? 2 : 3;
}

/** A network of one address (/32) is a tunnel's end: nobody else is on it. */
const isVirtual = (name: string, { address, netmask, mac }: NetworkInterfaceInfo): boolean =>
  virtualNames.test(name) ||
  virtualMakers.test(mac) ||
  netmask === '255.255.255.255' ||
  insideThisMachine.test(address) ||
  carrierRange.test(address);

/** ms for which an answer is good: a laptop changes its Wi-Fi now and then, views are made all the time. */
export const FRESH_MS = 5_000;

/**
 * Origins such as http://192.168.1.5:3000, never none; localhost only where there is nothing else.
 * `chosen`: an origin, or a host at the same port, that goes before all others: whoever runs the server knows better.
 */
export function createAddresses(deps: {
  readonly clock: Clock;
  readonly chosen: string | null;
  /** What the server listens on: one address, or a wildcard for all. */
  readonly host: string;
  readonly look?: () => Interfaces;
  /** The address of the default route, as far as it is known by now. */
  readonly way?: (interfaces: Interfaces) => string | null;
}): (port: number) => readonly string[] {
  const { clock, chosen, host, look = networkInterfaces, way = () => null } = deps;
  let known: { readonly at: number; readonly port: number; readonly origins: readonly string[] } | null =
    null;

  function hosts(): readonly string[] {
    if (isLoopback(host)) return [];
    if (!isWildcard(host)) return [host];
    const interfaces = look();
    return rankAddresses(interfaces, way(interfaces));
  }

  function origins(port: number): readonly string[] {
    const own = hosts().map((each) => originOf(each, port));
    const first = chosen === null ? [] : [chosen.includes('://') ? chosen : originOf(chosen, port)];
    const all = [...new Set([...first, ...own])];
    return all.length > 0 ? all : [originOf('localhost', port)];
  }

  return (port) => {
    const now = clock.now();
    if (!known || known.port !== port || Math.abs(now - known.at) >= FRESH_MS) {
      known = { at: now, port, origins: origins(port) };
    }
    return known.origins;
  };
}

const isWildcard = (host: string): boolean => host === '0.0.0.0' || host === '::';

function originOf(host: string, port: number): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}${port === 80 ? '' : `:${port}`}`;
}

/** How a program on this computer reaches a server that listens on `host`. */
export const localOrigin = (host: string, port: number): string =>
  originOf(isWildcard(host) ? '127.0.0.1' : host, port);
