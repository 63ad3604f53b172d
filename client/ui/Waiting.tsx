/** The calm picture of waiting: contour lines that breathe, a sentence, and what can be done meanwhile. */
import type { ComponentChildren } from 'preact';
import './Waiting.css';

export type WaitingProps = { readonly title: string; readonly children?: ComponentChildren };

export function Waiting({ title, children }: WaitingProps) {
  return (
    <div class="waiting" role="status">
      <svg viewBox="0 0 120 90" aria-hidden="true" focusable="false">
        {[44, 33, 22, 11].map((radius) => (
          <ellipse
            key={radius}
            cx="60"
            cy="45"
            rx={radius * 1.25}
            ry={radius * 0.85}
            transform="rotate(-18 60 45)"
          />
        ))}
        <circle cx="60" cy="45" r="4" />
      </svg>
      <p class="waiting-title">{title}</p>
      {children}
    </div>
  );
}
