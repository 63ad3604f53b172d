/**
 * By which of its addresses this machine reaches other networks, read from its own routing table: the interface with the
 * default route is most often the one that the phones are on too. Nothing is sent to anyone.
 */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Interfaces } from './addresses';

/** What a routing table says of the default route: the interface's name, or on Windows its address. */
export type Route = { readonly interface: string } | { readonly address: string };

/** @param table /proc/net/route: interface, destination, gateway, flags, refcnt, use, metric … in hexadecimal */
export function readLinuxRoutes(table: string): Route | null {
  const routes = table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, destination, , , , , , mask]) => destination === '00000000' && mask === '00000000')
    .map(([name = '', , , , , , metric]) => ({ name, metric: Number(metric) }));
  const [best] = routes.sort((a, b) => a.metric - b.metric);
  return best ? { interface: best.name } : null;
}

/** @param table `netstat -rn -f inet` of macOS: destination, gateway, flags, interface */
export function readMacRoutes(table: string): Route | null {
  const [, name] = /^default\s+\S+\s+\S+\s+(\S+)/m.exec(table) ?? [];
  return name ? { interface: name } : null;
}

/** @param table `route print -4` of Windows: destination, mask, gateway, the interface's address, metric */
export function readWindowsRoutes(table: string): Route | null {
  const routes = [...table.matchAll(/^\s*0\.0\.0\.0\s+0\.0\.0\.0\s+\S+\s+(\d+(?:\.\d+){3})\s+(\d+)/gm)]
    .map(([, address = '', metric]) => ({ address, metric: Number(metric) }))
    .sort((a, b) => a.metric - b.metric);
  return routes[0] ? { address: routes[0].address } : null;
}

/** The address that a route leads out by; null: there is no such route, or no IPv4 on its interface. */
export function addressOfRoute(route: Route | null, interfaces: Interfaces): string | null {
  if (route === null) return null;
  if ('address' in route) return route.address;
  return interfaces[route.interface]?.find(({ family }) => family === 'IPv4')?.address ?? null;
}

/** ms that the system's own command may take. */
const COMMAND_MS = 3_000;

function output(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(command, args, { timeout: COMMAND_MS, windowsHide: true }, (_error, stdout) => resolve(stdout));
  });
}

async function readRoute(): Promise<Route | null> {
  switch (process.platform) {
    case 'linux':
      return readLinuxRoutes(await readFile('/proc/net/route', 'utf8').catch(() => ''));
    case 'darwin':
      return readMacRoutes(await output('netstat', ['-rn', '-f', 'inet']));
    case 'win32':
      return readWindowsRoutes(await output('route', ['print', '-4']));
    default:
      return null;
  }
}

/**
 * Answers at once with what is known, and looks again in the background when the machine's addresses have changed.
 * Resolves once the first look is over.
 */
export async function watchDefaultRoute(
  read: () => Promise<Route | null> = readRoute,
): Promise<(interfaces: Interfaces) => string | null> {
  let route = await read();
  let seen = '';
  return (interfaces) => {
    const now = JSON.stringify(interfaces);
    if (now !== seen) {
      const first = seen === '';
      seen = now;
      if (!first) {
        read().then(
          (found) => {
            route = found;
          },
          () => {},
        );
      }
    }
    return addressOfRoute(route, interfaces);
  };
}
