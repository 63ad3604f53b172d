/** The list of classrooms that can be gone on with from here; nothing where there is none. */
import { useEffect, useState } from 'preact/hooks';
import type { RoomCode } from '../../shared/protocol/ids';
import { readKey } from '../session';
import { Button } from '../ui/Button';
import { fill, formatDay, say } from '../ui/language';
import './OwnRooms.css';
import { fetchKeys, type OwnRoom, ownRooms } from './ownRooms';
import { words } from './words';

async function open(code: RoomCode): Promise<void> {
  if (readKey('host', code) === null || readKey('stage', code) === null) await fetchKeys(code);
  location.assign(`/host#${code}`);
}

export function OwnRooms() {
  const [rooms, setRooms] = useState<readonly OwnRoom[]>([]);
  useEffect(() => {
    void ownRooms().then(setRooms);
  }, []);
  if (rooms.length === 0) return null;
  return (
    <section class="own-rooms" aria-labelledby="own-rooms">
      <h2 id="own-rooms">{say(words.ownRooms)}</h2>
      <ul>
        {rooms.map(({ code, known }) => (
          <li key={code}>
            <Button onClick={() => void open(code)}>
              <b>{code}</b>
              {known && (
                <span class="own-room-facts">
                  {say(known.lesson)}
                  <small>
                    {formatDay(known.openedAt)} · {fill(say(words.ownSeats), { n: known.seats })}
                    {known.status === 'resting' && ` · ${say(words.ownResting)}`}
                  </small>
                </span>
              )}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
