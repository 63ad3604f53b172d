/** Owns at which addresses phones can reach this machine, the likeliest first. Knows nothing of rooms. */
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import type { Clock } from './ports';

export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Networks that live inside this machine or lead out of the building: a phone in the room is not on them. */
const virtual =
  /docker|^br-|veth|virbr|vmnet|vmware|vbox|virtualbox|vethernet|hyper-v|wsl|utun|^tun|^tap|tailscale|^wg|wireguard|zerotier|^zt|hamachi|ipsec|^ppp|vpn|^lxc|^lxd|^cni|flannel|podman|bluetooth|^awdl|^llw/i;

const privateRange = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/;
/** Given by a machine to itself when no router answered. */
const selfGiven = /^169\.254\./;

/** IPv4 addresses by how likely a phone on the same Wi-Fi reaches them; the machine's own order among equals. */
export function rankAddresses(interfaces: Interfaces): readonly string[] {
  const found = Object.entries(interfaces).flatMap(([name, entries]) =>
    (entries ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, rank: rank(name, address) })),
  );
  return found.sort((a, b) => a.rank - b.rank).map(({ address }) => address);
}

function rank(name: string, address: string): number {
  if (selfGiven.test(address)) return 3;
  if (virtual.test(name)) return 2;
  return privateRange.test(address) ? 0 : 1;
}

/** ms for which an answer is good: a laptop changes its Wi-Fi now and then, views are made all the time. */
const FRESH_MS = 5_000;

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
}): (port: number) => readonly string[] {
  const { clock, chosen, host, look = networkInterfaces } = deps;
  let known: { readonly at: number; readonly port: number; readonly origins: readonly string[] } | null =
    null;

  function hosts(): readonly string[] {
    if (isLoopback(host)) return [];
    return isWildcard(host) ? rankAddresses(look()) : [host];
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
const isLoopback = (host: string): boolean => /^(localhost$|127\.|::1$)/.test(host);

function originOf(host: string, port: number): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}${port === 80 ? '' : `:${port}`}`;
}

/** How a program on this computer reaches a server that listens on `host`. */
export const localOrigin = (host: string, port: number): string =>
  originOf(isWildcard(host) ? '127.0.0.1' : host, port);
