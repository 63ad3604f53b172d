/** What the host sees between two days of the same class. */

import type { HostPage } from '../parts/host/page';
import { fill, say } from '../ui/language';
import { Notice } from '../ui/Notice';
import { words } from './words';

export function Resting({ page }: { readonly page: HostPage }) {
  const { room, host } = page;
  return (
    <div class="host-resting">
      <Notice sign="moon" title={say(words.restingTitle)}>
        <p>{fill(say(words.restingText), { code: room.code, n: host.seats.length })}</p>
      </Notice>
    </div>
  );
}
