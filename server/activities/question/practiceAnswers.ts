/**
 * What practice learners have learnt about the questions: the right way and each wrong way, worked out from what the
 * phone shows. Shares no arithmetic and no table with the room that judges them.
 */
import type { QuestionAnswer } from '../../../shared/activities/question';
import type { AskedOf, QuestionAsked } from '../../../shared/activities/question/asked';

/** A number of the question by its name; NaN where the question does not give it. */
type CommandContext = (symbol: string) => number;
type Way = (given: CommandContext) => number;

/** Without what binary leaves of terms that cancel: people write 0. */
const onPaper = (value: number): number => Number(value.toFixed(10)) + 0;

const root = (value: number): number => value ** 0.5;

const numberWays: Readonly<
  Record<string, { readonly right: Way; readonly wrong: Readonly<Record<string, Way>> }>
> = {
  // f = xx·x² + xy·x·y + yy·y²
  partialAt: {
    right: (g) => (g('xx') + g('xx')) * g('x') + g('xy') * g('y'),
    wrong: {
      otherVariable: (g) => g('x') * g('xy') + g('y') * g('yy') * 2,
      otherAsZero: (g) => g('x') * g('xx') * 2,
      bothAdded: (g) => g('x') * (2 * g('xx') + g('xy')) + g('y') * (2 * g('yy') + g('xy')),
      notDifferentiated: (g) => g('x') * (g('x') * g('xx') + g('y') * g('xy')) + g('y') ** 2 * g('yy'),
    },
  },
  linearChange: {
    right: (g) => g('dx') * g('z_x') + g('dy') * g('z_y'),
    wrong: {
      onlyX: (g) => g('dx') * g('z_x'),
      onlyY: (g) => g('dy') * g('z_y'),
      crossed: (g) => g('dy') * g('z_x') + g('dx') * g('z_y'),
      subtracted: (g) => g('dx') * g('z_x') - g('dy') * g('z_y'),
      slopesAdded: (g) => g('z_y') + g('z_x'),
    },
  },
  dotProduct: {
    right: (g) => g('b_1') * g('a_1') + g('b_2') * g('a_2'),
    wrong: {
      added: (g) => g('a_1') + g('b_1') + (g('a_2') + g('b_2')),
      crossed: (g) => g('b_2') * g('a_1') + g('b_1') * g('a_2'),
      lengthsOnly: (g) => root((g('a_1') ** 2 + g('a_2') ** 2) * (g('b_1') ** 2 + g('b_2') ** 2)),
      signLost: (g) => root((g('a_1') * g('b_1')) ** 2) + root((g('a_2') * g('b_2')) ** 2),
    },
  },
  vectorLength: {
    right: (g) => root(g('a_1') ** 2 + g('a_2') ** 2),
    wrong: {
      sidesAdded: (g) => root(g('a_1') ** 2) + root(g('a_2') ** 2),
      partsAdded: (g) => g('a_2') + g('a_1'),
      rootForgotten: (g) => g('a_1') ** 2 + g('a_2') ** 2,
    },
  },
  smallestProduct: {
    right: (g) => -(g('lengthB') * g('lengthA')),
    wrong: {
      largest: (g) => g('lengthB') * g('lengthA'),
      zeroIsSmallest: () => 0,
      lengthsAdded: (g) => -g('lengthA') - g('lengthB'),
    },
  },
  descentStep: {
    right: (g) => -g('z_x') * g('η'),
    wrong: {
      uphill: (g) => g('z_x') * g('η'),
      etaForgotten: (g) => -g('z_x'),
      slopeItself: (g) => g('z_x'),
      newPoint: (g) => g('x') - g('z_x') * g('η'),
    },
  },
};

/** How each choice is recognised: by a phrase of its English text, or by the arrow that it draws. */
const choices: Readonly<Record<string, (asked: AskedOf<'choice'>, given: CommandContext) => number>> = {
  slopeWay: (asked, given) => saying(asked, `Make $x$ ${given('slope') < 0 ? 'larger' : 'smaller'}`),
  levelGround: (asked) => saying(asked, 'saddle'),
  smallestCosine: (asked) => saying(asked, '180'),
  manyVariables: (asked) =>
    asked.options.findIndex(
      ({ text }) => text.en.includes('= -\\eta') && text.en.endsWith('every $i$') && !text.en.includes('sum'),
    ),
  downArrow: (asked, given) =>
    asked.options.findIndex(({ arrows }) =>
      arrows.some(({ to }) => to.x + given('z_x') === 0 && to.y + given('z_y') === 0),
    ),
};

const saying = ({ options }: AskedOf<'choice'>, phrase: string): number =>
  options.findIndex(({ text }) => text.en.includes(phrase));

/** A phrase of each item, in the right order. */
const orders: Readonly<Record<string, readonly string[]>> = {
  updateOrder: ['present point', 'Multiply', 'Move', 'again'],
  etaOrder: ['crawls', 'arrives', 'bounces', 'further'],
};

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

const givenOf =
  ({ given }: QuestionAsked): CommandContext =>
  (symbol) =>
    given.find((one) => one.symbol === symbol)?.value ?? Number.NaN;

/** null: these learners have not learnt about this question. */
export function rightAnswer(asked: QuestionAsked): QuestionAnswer | null {
  const given = givenOf(asked);
  switch (asked.shape) {
    case 'choice': {
      const option = choices[asked.template]?.(asked, given) ?? -1;
      return option < 0 ? null : { kind: 'question', shape: 'choice', option };
    }
    case 'number': {
      const way = numberWays[asked.template]?.right;
      return way ? { kind: 'question', shape: 'number', value: onPaper(way(given)) } : null;
    }
    case 'order': {
      const order = (orders[asked.template] ?? []).map((phrase) =>
        asked.items.findIndex(({ en }) => en.includes(phrase)),
      );
      return order.length === asked.items.length ? { kind: 'question', shape: 'order', order } : null;
    }
    case 'matching': {
      const pairs = asked.left.map(({ en }) => {
        const name = partners[asked.template]?.[en];
        return asked.right.findIndex((right) => name !== undefined && right.en.startsWith(name));
      });
      return pairs.includes(-1) ? null : { kind: 'question', shape: 'matching', pairs };
    }
    default:
      return asked satisfies never;
  }
}

/** Every wrong way of a question, each by itself: other options, wrong formulas, exchanged places. */
export function wrongAnswers(asked: QuestionAsked): readonly QuestionAnswer[] {
  const right = rightAnswer(asked);
  switch (asked.shape) {
    case 'choice':
      return asked.options
        .map((_, option): QuestionAnswer => ({ kind: 'question', shape: 'choice', option }))
        .filter((one) => one.shape === 'choice' && right?.shape === 'choice' && one.option !== right.option);
    case 'number': {
      const given = givenOf(asked);
      return Object.values(numberWays[asked.template]?.wrong ?? {}).map((way) => ({
        kind: 'question',
        shape: 'number',
        value: onPaper(way(given)),
      }));
    }
    case 'order':
      return right?.shape === 'order'
        ? rearranged(right.order).map((order) => ({ kind: 'question', shape: 'order', order }))
        : [];
    case 'matching':
      return right?.shape === 'matching'
        ? rearranged(right.pairs).map((pairs) => ({ kind: 'question', shape: 'matching', pairs }))
        : [];
    default:
      return asked satisfies never;
  }
}

/** What people make of a row they half know: two neighbours exchanged, the first one put last, the whole turned round. */
function rearranged(row: readonly number[]): number[][] {
  const neighbours = row.slice(1).map((next, at) => {
    const swapped = [...row];
    swapped.splice(at, 2, next, row[at] ?? 0);
    return swapped;
  });
  return [...neighbours, [...row.slice(1), ...row.slice(0, 1)], [...row].reverse()];
}
