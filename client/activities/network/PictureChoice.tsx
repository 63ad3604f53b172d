/** The choice of the next round's picture: any of them by sight, or the server's pick. */
import { useState } from 'preact/hooks';
import type { NetworkScreen } from '../../../shared/activities/network';
import { type Picture, pictures } from '../../../shared/math/pictures';
import { DigitShape } from '../../plots/DigitPicture';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { fill, say } from '../../ui/language';
import './PictureChoice.css';
import { words } from './hostWords';

export type PictureChoiceProps = {
  readonly screen: NetworkScreen;
  /** null: the server picks */
  readonly picture: number | null;
  readonly onChange: (picture: number | null) => void;
};

export function PictureChoice({ screen, picture, onChange }: PictureChoiceProps) {
  const [open, setOpen] = useState(false);
  const chosen = picture === null ? undefined : pictures[picture];
  const choose = (index: number | null) => {
    onChange(index);
    setOpen(false);
  };
  return (
    <>
      <Button expanded={open} onClick={() => setOpen(true)}>
        {chosen && <Drawn picture={chosen} />}
        {picture === null ? say(words.pictureAuto) : fill(say(words.pictureNumber), { n: picture + 1 })}
      </Button>
      <Dialog open={open} title={say(words.pictureTitle)} onClose={() => setOpen(false)}>
        <Button pressed={picture === null} onClick={() => choose(null)}>
          {say(words.pictureAuto)}
        </Button>
        <p class="soft picture-hint">{say(words.pictureHint)}</p>
        <div class="picture-choice">
          {pictures.map((each, index) => {
            const right = screen.verdicts[index] === '1';
            const state = say(right ? words.pictureRight : words.pictureWrong);
            return (
              <button
                key={index}
                type="button"
                class={right ? undefined : 'wrong'}
                aria-pressed={index === picture}
                aria-label={`${fill(say(words.pictureNumber), { n: index + 1 })}, ${state}`}
                onClick={() => choose(index)}
              >
                <Drawn picture={each} />
              </button>
            );
          })}
        </div>
      </Dialog>
    </>
  );
}

function Drawn({ picture }: { readonly picture: Picture }) {
  return (
    <svg class="small-picture" viewBox="0 0 30 40" aria-hidden="true">
      <DigitShape pixels={picture.pixels} x={0} y={0} width={30} />
    </svg>
  );
}
