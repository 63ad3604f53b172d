import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { isLocalhostOurs } from '../../server/startup/loopback';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

function listen<S extends Server>(server: S, host: string, port = 0): Promise<number> {
  open.push(server);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: host === '::1' }, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

const kobai = () => createServer((_, response) => response.end());

test('localhost is ours where nobody listens on ::1', async () => {
  const server = kobai();
  await listen(server, '127.0.0.1');
  expect(await isLocalhostOurs(server)).toBe(true);
});

test('localhost is ours where we listen on every address ourselves', async () => {
  const server = kobai();
  await listen(server, '::');
  expect(await isLocalhostOurs(server)).toBe(true);
});

test.each([
  ['answers', createServer((_, response) => response.end('another program'))],
  ['hangs up', createTcpServer((socket) => socket.on('error', () => {}).end())],
  ['says nothing', createTcpServer((socket) => socket.on('error', () => {}))],
])('localhost is another program’s where one listens on ::1 and %s', async (_, other) => {
  const server = kobai();
  const port = await listen(server, '127.0.0.1');
  await listen(other, '::1', port);
  expect(await isLocalhostOurs(server)).toBe(false);
});
