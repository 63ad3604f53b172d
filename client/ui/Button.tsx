/** What a button looks like and how it behaves while busy. Knows nothing of what it does. */
import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import './Button.css';

export type ButtonProps = {
  /** go: the screen's one primary button; plain: a choice; quiet: a word to press, for what is rarely needed */
  readonly kind?: 'go' | 'plain' | 'quiet';
  readonly onClick?: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  readonly disabled?: boolean;
  /** Sent, and no word back yet: pressing again does nothing, the button keeps its place and the focus. */
  readonly busy?: boolean;
  readonly type?: 'button' | 'submit';
  /** A toggle: whether it is on. */
  readonly pressed?: boolean;
  /** For screen readers, where the content is only a sign. */
  readonly label?: string;
  /** Names what opens, and whether it is open. */
  readonly expanded?: boolean;
  readonly autofocus?: boolean;
  readonly class?: string;
  readonly id?: string;
  readonly children: ComponentChildren;
};

export function Button(props: ButtonProps) {
  const { kind = 'plain', busy = false, type = 'button' } = props;
  return (
    <button
      type={type}
      id={props.id}
      class={`button ${kind}${props.class ? ` ${props.class}` : ''}`}
      disabled={props.disabled}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-label={props.label}
      // biome-ignore lint/a11y/noAutofocus: only where the caller's screen has one thing to press
      autoFocus={props.autofocus}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else props.onClick?.(event);
      }}
    >
      {props.children}
    </button>
  );
}
