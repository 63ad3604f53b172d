/** Owns carrying the teacher's key to another device: a QR code that is not drawn until it is asked for. */
import { useState } from 'preact/hooks';
import type { RoomCode } from '../../shared/protocol/ids';
import { readKey } from '../session';
import { Button } from '../ui/Button';
import { say } from '../ui/language';
import { Qr } from '../ui/Qr';
import { words } from './words';

export function MoveDevice({ code, joinUrl }: { readonly code: RoomCode; readonly joinUrl: string }) {
  const [shown, show] = useState(false);
  const token = readKey('host', code);
  if (token === null) return null;
  return (
    <>
      <Button expanded={shown} onClick={() => show(!shown)}>
        {say(words.move)}
      </Button>
      {shown && (
        <div class="more-qr">
          <p>{say(words.moveHint)}</p>
          {/* At the address the class uses: this page itself may have been opened on localhost. */}
          <Qr text={`${originOf(joinUrl)}/host#${code}.${token}`} label={say(words.moveQr)} size={240} />
        </div>
      )}
    </>
  );
}

function originOf(joinUrl: string): string {
  try {
    return new URL(joinUrl).origin;
  } catch {
    return location.origin;
  }
}
