/** Owns what the teacher sees between two days of the same class. */

import type { Desk } from '../parts/host/context';
import { fill, say } from '../ui/language';
import { Notice } from '../ui/Notice';
import { words } from './words';

export function Resting({ desk }: { readonly desk: Desk }) {
  const { room, host } = desk;
  return (
    <div class="host-resting">
      <Notice sign="moon" title={say(words.restingTitle)}>
        <p>{fill(say(words.restingText), { code: room.code, n: host.seats.length })}</p>
      </Notice>
    </div>
  );
}
