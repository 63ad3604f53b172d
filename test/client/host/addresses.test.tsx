import { afterEach, describe, expect, it } from 'vitest';
import { AddressChoice } from '../../../client/host/AddressChoice';
import type { HostPage } from '../../../client/parts/host/page';
import { language } from '../../../client/ui/language';
import type { HostView } from '../../../shared/protocol/views';
import { draw } from '../drawing';
import { scenes } from '../fixtures/scenes';

afterEach(() => {
  language.value = 'ja';
});

function shown(addresses: readonly string[]) {
  language.value = 'en';
  const { host, room } = scenes.lobby('en');
  const view: HostView = { ...host, addresses, joinUrl: `${addresses[0]}/j/ABC234` };
  return draw(<AddressChoice page={{ host: view, room } as HostPage} />);
}

describe('The addresses a class may come in by', () => {
  it('are not offered where there is only one', () => {
    expect(shown(['http://192.168.1.5:3000']).text).toBe('');
  });

  it('are one choice where there are several', () => {
    expect(shown(['http://192.168.1.5:3000', 'http://10.0.0.2:3000']).all('input')).toHaveLength(2);
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    'are said to be none while only %s is known, which a phone would look for in itself',
    (address) => {
      expect(shown([address]).text).toContain('phones cannot come in');
    },
  );
});
