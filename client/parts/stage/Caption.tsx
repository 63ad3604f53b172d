/** The one line under the picture that says what is being told just now. */
import { Rich } from '../../ui/Tex';

export function Caption({ text }: { readonly text: string | null }) {
  return (
    <p class="stage-caption" aria-live="polite" hidden={text === null}>
      {text !== null && <Rich text={text} />}
    </p>
  );
}
