/** Carrying the host's key to another device: a QR code that is not drawn until it is asked for. */
import { useState } from 'preact/hooks';
import { renderSVG } from 'uqr';
import type { RoomCode } from '../../shared/protocol/ids';
import { readKey } from '../session';
import { Button } from '../ui/Button';
import { language, say } from '../ui/language';
import { Qr } from '../ui/Qr';
import { words } from './words';

export function MoveDevice({ code, joinUrl }: { readonly code: RoomCode; readonly joinUrl: string }) {
  const [shown, show] = useState(false);
  const token = readKey('host', code);
  if (token === null) return null;
  const link = `${originOf(joinUrl)}/host#${code}.${token}`;
  return (
    <>
      <Button expanded={shown} onClick={() => show(!shown)}>
        {say(words.move)}
      </Button>
      {shown && (
        <div class="more-qr">
          <p>{say(words.moveHint)}</p>
          {/* At the address the class uses: this page itself may have been opened on localhost. */}
          <Qr text={link} label={say(words.moveQr)} size={240} />
          <a class="save-link" download={`kobai-${code}.html`} href={wayBackFile(code, link)}>
            {say(words.moveSave)}
          </a>
          <p class="soft">{say(words.moveSaveHint)}</p>
        </div>
      )}
    </>
  );
}

/** A page to keep or to print: the link and its QR code. Opened later, it leads back to the host's page. */
function wayBackFile(code: RoomCode, link: string): string {
  const title = `Kobai ${code}`;
  const page = `<!doctype html><html lang="${language.value}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><body style="font-family:sans-serif;max-width:30em;margin:2em auto;text-align:center"><h1>${title}</h1><p>${say(words.moveFile)}</p><div style="max-width:16em;margin:auto">${renderSVG(link)}</div><p><a href="${link}" style="word-break:break-all">${link}</a></p></body></html>`;
  return `data:text/html;charset=utf-8,${encodeURIComponent(page)}`;
}

function originOf(joinUrl: string): string {
  try {
    return new URL(joinUrl).origin;
  } catch {
    return location.origin;
  }
}
