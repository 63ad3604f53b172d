/** Short messages that come and go: one at a time, read out politely. Knows nothing of why. */
import { signal } from '@preact/signals';
import './Toast.css';

type Message = { readonly id: number; readonly text: string; readonly tone: 'calm' | 'warn' };

/** Long enough to read two lines slowly; a new message replaces an old one at once. */
const READING_MS = 6000;

const shown = signal<Message | null>(null);
let lastId = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a sentence for six seconds, on every screen that has a <Toasts/>. */
export function toast(text: string, tone: Message['tone'] = 'calm'): void {
  clearTimeout(timer);
  shown.value = { id: ++lastId, text, tone };
  timer = setTimeout(dismissToast, READING_MS);
}

function dismissToast(): void {
  clearTimeout(timer);
  shown.value = null;
}

/** Where toasts appear: once a screen. The live region is always there, or its first message would not be read out. */
export function Toasts() {
  const message = shown.value;
  return (
    <div class="toasts" role="status" aria-live="polite">
      {message && (
        <button key={message.id} type="button" class={`toast ${message.tone}`} onClick={dismissToast}>
          {message.text}
        </button>
      )}
    </div>
  );
}
