/** The host's lobby: how the class comes in, the stage, practice learners. */

import type { HostPage } from '../parts/host/page';
import { fill, say } from '../ui/language';
import { Qr } from '../ui/Qr';
import { AddressChoice } from './AddressChoice';
import './Lobby.css';
import { PracticeForm } from './PracticeForm';
import { StageLink } from './StageLink';
import { words } from './words';

export function Lobby({ page }: { readonly page: HostPage }) {
  const { room, host } = page;
  const here = host.seats.filter(({ present }) => present).length;
  return (
    <div class="host-lobby">
      <h1>{here > 0 ? fill(say(words.lobbyCount), { n: here }) : say(words.lobbyTitle)}</h1>
      {here === 0 && <p class="soft">{say(words.lobbyNone)}</p>}
      <section class="lobby-way-in" aria-label={say(words.joining)}>
        <Qr text={host.joinUrl} label={say(words.qrJoin)} />
        <div>
          <p class="soft">{say(words.roomCode)}</p>
          <p class="lobby-code">{room.code}</p>
          <p class="lobby-url">{host.joinUrl}</p>
        </div>
      </section>
      <StageLink code={room.code} />
      <AddressChoice page={page} />
      <PracticeForm page={page} />
    </div>
  );
}
