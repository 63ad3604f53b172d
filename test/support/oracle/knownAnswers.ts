/**
 * A second way to the right option, order and pairs of the questions: by phrases of their English texts, as a person
 * knows them. Imports nothing of the product, so that it cannot repeat its slips.
 */
type Words = { readonly en: string };
type Option = {
  readonly text: Words;
  readonly arrows: readonly { readonly to: { readonly x: number; readonly y: number } }[];
};
type Asked = {
  readonly template: string;
  readonly given: readonly { readonly symbol: string; readonly value: number }[];
};
type Given = (symbol: string) => number;

const saying = (options: readonly Option[], phrase: string): number =>
  options.findIndex(({ text }) => text.en.includes(phrase));

/** How each choice is recognised: by a phrase, or by the arrow that it draws. */
const choices: Readonly<Record<string, (options: readonly Option[], given: Given) => number>> = {
  slopeWay: (options, given) => saying(options, `Make $x$ ${given('slope') < 0 ? 'larger' : 'smaller'}`),
  levelGround: (options) => saying(options, 'saddle'),
  smallestCosine: (options) => saying(options, '180'),
  manyVariables: (options) =>
    options.findIndex(
      ({ text }) => text.en.includes('= -\\eta') && text.en.endsWith('every $i$') && !text.en.includes('sum'),
    ),
  downArrow: (options, given) =>
    options.findIndex(({ arrows }) =>
      arrows.some(({ to }) => to.x + given('z_x') === 0 && to.y + given('z_y') === 0),
    ),
};

export function knownOption(asked: Asked & { readonly options: readonly Option[] }): number {
  const given: Given = (symbol) => asked.given.find((one) => one.symbol === symbol)?.value ?? Number.NaN;
  return choices[asked.template]?.(asked.options, given) ?? -1;
}

/** A phrase of each item, in the right order. */
const orders: Readonly<Record<string, readonly string[]>> = {
  updateOrder: ['present point', 'Multiply', 'Move', 'again'],
  etaOrder: ['crawls', 'arrives', 'bounces', 'further'],
};

export const knownOrder = ({ template, items }: Asked & { readonly items: readonly Words[] }): number[] =>
  (orders[template] ?? []).map((phrase) => items.findIndex(({ en }) => en.includes(phrase)));

/** A sign as it is typeset, and how its name or meaning begins. */
const partners: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  greekLetters: {
    '$\\eta$': 'eta',
    '$\\partial$': 'curly d',
    '$\\nabla$': 'nabla',
    '$\\Delta$': 'capital delta',
    '$\\delta$': 'small delta',
    '$\\sigma$': 'small sigma',
    '$\\Sigma$': 'capital sigma',
    '$\\theta$': 'theta',
  },
  symbolMeanings: {
    '$\\eta$': 'the learning rate',
    '$\\frac{\\partial z}{\\partial x}$': 'the slope when only',
    '$\\nabla z$': 'the arrow made',
    '$\\Delta x$': 'how far $x$',
    '$\\langle a, b\\rangle$': 'the parts multiplied',
    '$\\lVert a\\rVert$': 'the length',
    '$\\simeq$': 'nearly equal',
  },
};

export const knownPairs = ({
  template,
  left,
  right,
}: Asked & { readonly left: readonly Words[]; readonly right: readonly Words[] }): number[] =>
  left.map(({ en }) => {
    const name = partners[template]?.[en];
    return right.findIndex((one) => name !== undefined && one.en.startsWith(name));
  });
