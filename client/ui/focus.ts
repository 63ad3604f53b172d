/** That a focus arrives: WebKit gives it to nothing while a style sheet is on its way. */
const options = { preventScroll: true };

const isFree = () => document.activeElement === null || document.activeElement === document.body;

/**
 * Gives the element the focus now, or as soon as the browser lets it have it, unless somebody has put it elsewhere by
 * then. Returns how to give up. Never scrolls: a thumb may just be touching something.
 */
export function focusWhenPossible(element: HTMLElement): () => void {
  const stop = () => document.removeEventListener('load', retry, true);
  const retry = () => {
    if (isFree()) element.focus(options);
    if (!isFree()) stop();
  };
  element.focus(options);
  // A style sheet's load does not bubble, so it is caught on its way down, which begins at the document.
  if (document.activeElement !== element) document.addEventListener('load', retry, true);
  return stop;
}
