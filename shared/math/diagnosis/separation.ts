/** How well a picture keeps right and wrong rules apart, and the choice of one by it. */
import { getParam, gradientTotal, type Network, type Param, params, type Sample } from '../network';
import { type Random, whole } from '../random';
import { partialRules, truthOf, wrongPartials } from './partial';

/** Relative distance under which two numbers cannot be told apart in an answer. */
const APART = 0.02;
/**
 * The lot falls among so many of the best pictures of each digit: a repeated lesson is not the same one, and a class
 * that steps on one picture after another does not only ever see zeros, which have more pixels.
 */
const CHOICE_PER_DIGIT = 3;

/** Of all (parameter, wrong rule) pairs with a number of their own: apart from the truth and from every other rule's. */
export function separation(
  net: Network,
  picture: Sample,
  total: Network,
  pictures: readonly Sample[],
): number {
  return tellingParams(net, picture).reduce((count, param) => {
    // Any η but 1: gaveUpdate has its own sign and size at 2.
    const task = { net, picture, pictures, param, eta: 2, total: getParam(total, param) };
    const truth = truthOf(task);
    const numbers = wrongPartials(task);
    const own = partialRules.map((rule) => numbers[rule]?.[0]).filter((number) => number !== undefined);
    const distinct = own.filter(
      (number, index) => apart(number, truth) && own.every((other, i) => i === index || apart(number, other)),
    );
    return count + distinct.length;
  }, 0);
}

const apart = (a: number, b: number): boolean => Math.abs(a - b) > APART * Math.max(Math.abs(a), Math.abs(b));

/** One of each set of parameters whose numbers are alike: of a hidden unit's weights, only the first lit pixel's. */
function tellingParams(net: Network, picture: Sample): Param[] {
  const lit = picture.pixels.findIndex((pixel) => pixel !== 0) + 1;
  return params(net.sizes).filter((param) => param.kind === 'b' || param.layer > 2 || param.from === lit);
}

/** Pixels that must be lit: with 7 of 12, 32 of the 47 partials of 12-3-2 are not zero. */
export const LIT_ENOUGH = 7;

/**
 * The index of a picture at which right and wrong rules give the most different numbers, by lot among the best few
 * of each digit; only pictures with enough lit pixels where there are any. Throws where there are no pictures.
 */
export function choosePicture(net: Network, pictures: readonly Sample[], random: Random): number {
  const total = gradientTotal(net, pictures);
  const lit = (picture: Sample) => picture.pixels.reduce((sum, pixel) => sum + pixel, 0);
  const all = pictures.map((picture, index) => ({ picture, index }));
  const enough = all.filter(({ picture }) => lit(picture) >= LIT_ENOUGH);
  const ranked = (enough.length > 0 ? enough : all)
    .map((one) => ({ ...one, score: separation(net, one.picture, total, pictures) }))
    .sort((a, b) => b.score - a.score);
  const taken = new Map<string, number>();
  const best = ranked.filter(({ picture }) => {
    const digit = picture.target.join();
    const before = taken.get(digit) ?? 0;
    taken.set(digit, before + 1);
    return before < CHOICE_PER_DIGIT;
  });
  const chosen = best[whole(random, best.length)];
  if (chosen === undefined) throw new RangeError('no pictures to choose from');
  return chosen.index;
}
