import { describe, expect, it } from 'vitest';
import { readRoute } from '../../client/routes';

const token = 'AbCdEfGhIjKlMnOpQrStUv';

describe('which screen an address opens', () => {
  it.each([
    ['/', '', { kind: 'landing' }],
    ['/j/K7Q4MX', '', { kind: 'learner', code: 'K7Q4MX', claim: null }],
    ['/j/k7q4mx/', '', { kind: 'learner', code: 'K7Q4MX', claim: null }],
    ['/j/K7Q%204MX', '', { kind: 'learner', code: 'K7Q4MX', claim: null }],
    ['/j/K7Q4MX', `#claim=${token}`, { kind: 'learner', code: 'K7Q4MX', claim: token }],
    ['/host', `#K7Q4MX.${token}`, { kind: 'host', code: 'K7Q4MX', token }],
    ['/host', '#K7Q4MX', { kind: 'host', code: 'K7Q4MX', token: null }],
    ['/stage/', `#K7Q4MX.${token}`, { kind: 'stage', code: 'K7Q4MX', token }],
  ] as const)('%s%s', (path, fragment, route) => {
    expect(readRoute(path, fragment)).toEqual(route);
  });

  it.each([
    ['/j/SHORT', ''],
    ['/j/%E0%A4%A', ''],
    ['/j/', ''],
    ['/host', ''],
    ['/host', '#nonsense'],
    ['/somewhere/else', ''],
  ])('%s%s is no screen of ours', (path, fragment) => {
    expect(readRoute(path, fragment)).toEqual({ kind: 'notFound' });
  });

  it('takes no key that cannot be one', () => {
    expect(readRoute('/host', '#K7Q4MX.<script>')).toEqual({ kind: 'host', code: 'K7Q4MX', token: null });
    expect(readRoute('/j/K7Q4MX', '#claim=<script>')).toMatchObject({ claim: null });
  });
});
