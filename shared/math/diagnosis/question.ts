/** How an answer to a question is compared with what its own slips give. Knows no question and no words. */
import { type Attainable, accepts, agreements } from '../tolerance';
import { type Diagnosis, matchingRules, named, statesOf } from './diagnosis';

/** A slip of the question, by name, and what it gives: an option's index, a number, an order. */
type Giving<T> = { readonly rule: string } & T;

/** In an order or a matching: everything right but two exchanged. A slip of this name without an order stands for any two. */
export const ONE_SWAP = 'oneSwap';

const right: Diagnosis<string> = { kind: 'right', cannotShow: [] };

/** The chosen option against the right one: each of the others shows its own slip. */
export function diagnoseChoice(
  option: number,
  slips: readonly Giving<{ readonly option: number }>[],
  chosen: number,
): Diagnosis<string> {
  if (chosen === option) return right;
  return named(slips.filter((slip) => slip.option === chosen).map(({ rule }) => rule));
}

/** A question's numbers have four decimals at most: anything smaller than this is none of them. */
const NOUGHT = 1e-10;

/** A number against the right one (within 2 %) and against what each slip gives, to the digits that were sent. */
export function diagnoseNumber(
  value: number,
  slips: readonly Giving<{ readonly value: number }>[],
  given: number,
): Diagnosis<string> {
  // What a program leaves of terms that cancel counts as the 0 it stands for.
  const sent = Math.abs(given) < NOUGHT ? 0 : given;
  const rules = slips.map(({ rule }) => rule);
  // The numbers of a question are short decimals: nothing need be rounded on the way.
  const numbers = Object.fromEntries(slips.map((slip) => [slip.rule, [{ number: slip.value, slack: 0 }]]));
  const passes = ({ number }: Attainable) => accepts(number, value);
  if (accepts(sent, value)) {
    const states = statesOf(rules, numbers, passes);
    return { kind: 'right', cannotShow: rules.filter((rule) => states[rule] === 'cannotShow') };
  }
  return named(matchingRules(rules, numbers, agreements(sent), passes));
}

/** An order against the right one, against the orders that slips give, then for two that are exchanged. */
export function diagnoseOrder(
  order: readonly number[],
  slips: readonly Giving<{ readonly order: readonly number[] | null }>[],
  given: readonly number[],
): Diagnosis<string> {
  const slip = slips.filter((one) => one.order !== null && placesInCommon(one.order, given) === given.length);
  return slip.length > 0 ? named(slip.map(({ rule }) => rule)) : diagnoseMatching(order, given);
}

/** A matching against the right one: right, two exchanged, or anything else. */
export function diagnoseMatching(pairs: readonly number[], given: readonly number[]): Diagnosis<string> {
  const apart = pairs.length - placesInCommon(pairs, given);
  if (apart === 0) return right;
  return named(apart === 2 ? [ONE_SWAP] : []);
}

/** How many stand at the same place in both lists. */
export const placesInCommon = (one: readonly number[], other: readonly number[]): number =>
  one.filter((item, place) => other[place] === item).length;
