import { describe, expect, test } from 'vitest';
import { isLoopback, isLoopbackHost } from '../shared/loopback';

describe('The computer itself', () => {
  test.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.1.2.3', '::1', '[::1]', '::ffff:127.0.0.1'])(
    'is meant by %s',
    (host) => {
      expect(isLoopback(host)).toBe(true);
    },
  );

  test.each(['localhost:3000', '127.0.0.1:80', '[::1]:8443', '[::1]', 'localhost'])(
    'is meant by %s, with its port',
    (host) => {
      expect(isLoopbackHost(host)).toBe(true);
    },
  );

  test.each([
    '',
    '192.168.1.5',
    '127.0.0.1.example.com',
    'localhost.example.com',
    'mylocalhost',
    '127.example',
    '1127.0.0.1',
    '::2',
    'localhost@example.com:80',
  ])('is not meant by “%s”', (host) => {
    expect([isLoopback(host), isLoopbackHost(host)]).toEqual([false, false]);
  });
});
