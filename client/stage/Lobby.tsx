/** The stage before the lesson: the code in its largest letters, the ways in, who has come, the warm-up's taps. */

import type { RoomView, StageView } from '../../shared/protocol/views';
import { Contours, drawn } from '../ui/Contours';
import { fill, say } from '../ui/language';
import { Qr } from '../ui/Qr';
import './Lobby.css';
import { useStageSize } from '../parts/stage/useStageSize';
import { addressOf } from './joinAddress';
import { codeSize, type NamesPlace, newestNames, placeForNames } from './names';
import { words } from './words';

export type LobbyProps = { readonly room: RoomView; readonly stage: StageView };

export function Lobby({ room, stage }: LobbyProps) {
  const place = placeForNames(useStageSize());
  return (
    <main class="stage-lobby" style={{ '--letters': codeSize(room.code, place) }}>
      <div class="lobby-head">
        <h1>{say(room.lesson)}</h1>
        <p class="lobby-count">
          <span class="unseen">{say(words.hereLabel)}: </span>
          <strong>{stage.present}</strong>{' '}
          <span>{fill(say(words.here), { n: stage.present }).replace(/^[\d,]+\s*/, '')}</span>
        </p>
      </div>
      <section class="lobby-in">
        <p class="lobby-say">{say(room.locked ? words.locked : words.comeIn)}</p>
        <p class="lobby-letters">
          <span class="unseen">{fill(say(words.code), { code: [...room.code].join(' ') })}</span>
          <span aria-hidden="true">{room.code}</span>
        </p>
        <p>{say(words.scan)}</p>
        <p>{say(words.orType)}</p>
        <p class="lobby-address">{addressOf(stage.joinUrl)}</p>
      </section>
      <div class="lobby-qr">
        <Qr text={stage.joinUrl} label={say(words.qr)} />
      </div>
      <section class="lobby-warm-up" aria-labelledby="warm-up-title">
        <div class="lobby-map">
          <Contours flowing={stage.taps.length > 0}>
            {stage.taps.map((tap, index) => {
              const at = drawn(tap);
              return <circle key={index} class="lobby-tap" cx={at.x} cy={at.y} r="6" />;
            })}
          </Contours>
          <span class="unseen">{fill(say(words.warmUpMap), { n: stage.taps.length })}</span>
        </div>
        <p>
          <strong id="warm-up-title">{say(words.warmUp)}</strong> <span>{say(words.warmUpHow)}</span>
        </p>
      </section>
      <Names names={stage.names} place={place} />
    </main>
  );
}

type NamesProps = { readonly names: readonly string[]; readonly place: NamesPlace };

function Names({ names, place }: NamesProps) {
  const { shown, more } = newestNames(names, place);
  return (
    <ul class="lobby-names" aria-label={say(words.hereLabel)}>
      {shown.map((name) => (
        <li key={name}>{name}</li>
      ))}
      {more > 0 && <li class="more">{fill(say(words.andMore), { n: more })}</li>}
    </ul>
  );
}
