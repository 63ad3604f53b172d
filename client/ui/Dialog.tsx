/** A question or panel above the screen: the native dialog holds the focus and gives it back; Esc closes. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { dictionary, say } from './language';
import { showModal } from './modal';
import './Dialog.css';

const texts = dictionary({ close: { ja: '閉じる', en: 'Close' } });

export type DialogProps = {
  readonly open: boolean;
  readonly title: string;
  /** Esc, the ×, or a tap beside the panel. */
  readonly onClose: () => void;
  /** The buttons at the foot; without them there is only the ×. */
  readonly actions?: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
};

export function Dialog(props: DialogProps) {
  const panel = useRef<HTMLDialogElement>(null);
  const title = useId();

  useEffect(() => {
    const dialog = panel.current;
    if (dialog && props.open && !dialog.open) return showModal(dialog, props.onClose);
    if (dialog && !props.open && dialog.open) dialog.close();
  }, [props.open]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click beside the panel is a convenience; the key is Esc
    <dialog
      ref={panel}
      class={`dialog${props.class ? ` ${props.class}` : ''}`}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onClose={() => {
        // Chromium closes on a second Esc without asking; the owner's state must follow.
        if (props.open) props.onClose();
      }}
      onClick={(event) => {
        if (event.target === panel.current) props.onClose();
      }}
    >
      {props.open && (
        <div class="dialog-panel">
          <header>
            <h2 id={title}>{props.title}</h2>
            <button type="button" class="dialog-close" aria-label={say(texts.close)} onClick={props.onClose}>
              ×
            </button>
          </header>
          <div class="dialog-body">{props.children}</div>
          {props.actions && <footer>{props.actions}</footer>}
        </div>
      )}
    </dialog>
  );
}
