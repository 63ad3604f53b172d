/** The way in on every stage: small beside the title, for a late-comer, and over the whole stage at a press. */
import { useEffect } from 'preact/hooks';
import type { RoomView, StageView } from '../../shared/protocol/views';
import { fill, say } from '../ui/language';
import { Qr } from '../ui/Qr';
import './JoinCode.css';
import { addressOf } from './joinAddress';
import { words } from './words';

type Way = { readonly code: RoomView['code']; readonly joinUrl: StageView['joinUrl'] };

const Code = ({ code }: Pick<Way, 'code'>) => (
  <>
    <span class="unseen">{fill(say(words.code), { code: [...code].join(' ') })}</span>
    <span aria-hidden="true">{code}</span>
  </>
);

export function SmallJoinCode({ code, joinUrl }: Way) {
  return (
    <div class="join-small">
      <p>
        <strong>
          <Code code={code} />
        </strong>
        <span>{addressOf(joinUrl)}</span>
      </p>
      <Qr text={joinUrl} label={say(words.qr)} />
    </div>
  );
}

type LargeJoinCodeProps = Way & { readonly onClose: () => void };

export function LargeJoinCode({ code, joinUrl, onClose }: LargeJoinCodeProps) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [onClose]);
  return (
    <section class="join-large" aria-label={say(words.comeIn)}>
      <Qr text={joinUrl} label={say(words.qr)} />
      <div>
        <p class="join-large-code">
          <Code code={code} />
        </p>
        <p class="join-large-address">{addressOf(joinUrl)}</p>
      </div>
    </section>
  );
}
