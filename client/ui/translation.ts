/**
 * A browser's translator takes the text nodes out of the page and puts elements of its own in their place: what is
 * rendered into the old nodes is seen by nobody. From the moment one is at work, screens are made anew at every turn of
 * the flow, and a text that changes in between comes back in the translator's place, to be translated again.
 */
import { type Signal, signal } from '@preact/signals';

/** Whether a translator has been at this page. */
const translated: Signal<boolean> = signal(false);

/** A key for what must be made anew at each turn, while the page is translated. */
export const turnKey = (turn: string | number): string => (translated.value ? `turn ${turn}` : '');

/** What stands where a text node was. */
const standIns = new WeakMap<Node, Element>();

const isForeign = (node: Node | null | undefined): node is Element =>
  node instanceof Element && node.tagName === 'FONT';

function note({ addedNodes, removedNodes, previousSibling }: MutationRecord): void {
  const foreign = [...Array.from(addedNodes), previousSibling].find(isForeign);
  if (!foreign) return;
  for (const node of Array.from(removedNodes)) {
    if (node instanceof Text) standIns.set(node, foreign);
  }
  if (!translated.peek()) begin();
}

function begin(): void {
  translated.value = true;
  const native = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data');
  if (!native?.get || !native.set) return;
  const { get, set } = native;
  Object.defineProperty(Text.prototype, 'data', {
    configurable: true,
    enumerable: true,
    get,
    set(this: Text, text: string) {
      const standIn = standIns.get(this);
      if (standIn?.isConnected && !this.isConnected) standIn.replaceWith(this);
      set.call(this, text);
    },
  });
}

export function watchTranslation(page: Node): void {
  new MutationObserver((records) => records.forEach(note)).observe(page, { childList: true, subtree: true });
}
