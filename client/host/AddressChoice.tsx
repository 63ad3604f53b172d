/** The choice between this machine's addresses, where it has several: phones reach only the one on their network. */
import { isLoopbackHost } from '../../shared/loopback';
import type { HostPage } from '../parts/host/page';
import { say } from '../ui/language';
import { words } from './words';

/** Where a phone that follows the address reaches itself. */
const isThisComputer = (origin: string): boolean => isLoopbackHost(origin.replace(/^https?:\/\//, ''));

export function AddressChoice({ page }: { readonly page: HostPage }) {
  const { host, order } = page;
  if (host.addresses.every(isThisComputer)) return <p class="host-alone">{say(words.alone)}</p>;
  if (host.addresses.length < 2) return null;
  const shown = host.addresses.find((address) => host.joinUrl.startsWith(`${address}/`));
  return (
    <fieldset class="host-addresses">
      <legend>{say(words.address)}</legend>
      <p class="soft">{say(words.addressHint)}</p>
      {host.addresses.map((address) => (
        <label key={address}>
          <input
            type="radio"
            name="address"
            checked={address === shown}
            onChange={() => void order({ type: 'ChooseAddress', address })}
          />
          <span>{address.replace(/^https?:\/\//, '')}</span>
        </label>
      ))}
    </fieldset>
  );
}
