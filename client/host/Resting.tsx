/** Owns what the teacher sees between two days of the same class. */
import { Notice } from '../opening/Notice';
import { fill, say } from '../ui/language';
import type { Desk } from './desk';
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
