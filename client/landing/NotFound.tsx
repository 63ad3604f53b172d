/** The screens for addresses that lead nowhere: no such page, and a host's or stage's page without its key. */
import { useEffect, useState } from 'preact/hooks';
import type { RoomCode } from '../../shared/protocol/ids';
import { LanguageSwitch } from '../ui/LanguageSwitch';
import { say } from '../ui/language';
import { NoticePage } from '../ui/Notice';
import { Waiting } from '../ui/Waiting';
import { fetchKeys } from './ownRooms';
import { words } from './words';

const ToDoor = () => (
  <a class="go-link" href="/">
    {say(words.toDoor)}
  </a>
);

export const NotFound = () => (
  <NoticePage sign="lost" title={say(words.notFoundTitle)} actions={<ToDoor />} foot={<LanguageSwitch />}>
    <p>{say(words.notFoundText)}</p>
  </NoticePage>
);

export type NoKeyProps = { readonly role: 'host' | 'stage'; readonly code: RoomCode };

export function NoKey({ role, code }: NoKeyProps) {
  const [looking, setLooking] = useState(true);
  useEffect(() => {
    // The computer that runs Kobai has keys of its own, whichever of its addresses is in the address bar.
    void fetchKeys(code).then((found) => (found ? location.reload() : setLooking(false)));
  }, []);
  if (looking) return <Waiting title={say(words.looking)} />;
  return (
    <NoticePage sign="key" title={say(words.noKeyTitle)} actions={<ToDoor />} foot={<LanguageSwitch />}>
      <p>{say(role === 'host' ? words.noKeyHost : words.noKeyStage)}</p>
    </NoticePage>
  );
}
