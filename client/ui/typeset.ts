/** The part of a formula that comes with KaTeX, when the first one is shown: setting it, and keeping it whole. */
import katex from 'katex';
import 'katex/dist/katex.min.css';
import { reportFault } from './faults';
import { keepWhole } from './fitTex';
import { plainTex } from './plainTex';
import { breakableTex } from './texBreaks';

/** Sets it into the place and fits it to its room, now and whenever that changes; returns how to stop. */
export function typesetWhole(place: HTMLElement, tex: string, block: boolean): () => void {
  return keepWhole(place, (level) => typesetInto(place, breakableTex(tex, level), block));
}

/** A formula that cannot be set stands in plain characters, and the page around it stays. */
function typesetInto(place: HTMLElement, tex: string, displayMode: boolean): void {
  try {
    // render() builds DOM nodes: a string of HTML would carry style attributes, which the content policy strips.
    katex.render(tex, place, { displayMode, throwOnError: false, output: 'htmlAndMathml' });
  } catch (error) {
    place.textContent = plainTex(tex);
    reportFault('formula', error);
  }
}
