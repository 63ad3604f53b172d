/** The way to the projector's page, which only the device that opened the classroom has the key to. */
import type { RoomCode } from '../../shared/protocol/ids';
import { readKey } from '../session';
import { say } from '../ui/language';
import { words } from './words';

export function StageLink({ code }: { readonly code: RoomCode }) {
  const token = readKey('stage', code);
  if (token === null) return <p class="host-aside">{say(words.noStage)}</p>;
  return (
    <div class="host-aside">
      <a class="link-button" href={`/stage#${code}.${token}`} target="_blank" rel="noopener noreferrer">
        {say(words.openStage)} <span aria-hidden="true">↗</span>
      </a>
      <p class="soft">{say(words.openStageHint)}</p>
    </div>
  );
}
