/**
 * Who a practice learner is: how fast, how careful, which mistakes are theirs. Written as one short text, kept with
 * their key, so that a restart meets the same people. Knows nothing of rooms or sockets.
 */
import { suggestName } from '../../shared/lesson/names';
import type { PracticeSkill } from '../../shared/protocol/commands';
import { type Language, languages } from '../../shared/protocol/language';
import { type Dice, diceFrom, mixed } from './dice';

export type Persona = {
  readonly name: string;
  readonly lang: Language;
  readonly seed: number;
  readonly answers: boolean;
  /** Times the delay of others. */
  readonly slowness: number;
  /** The probability of a slip in an answer otherwise right. */
  readonly slips: number;
  /** Degrees either side within which an arrow is aimed by eye. */
  readonly aim: number;
  /** Mistakes that are theirs, by the names that some kind of activity gives them. */
  readonly habits: readonly string[];
  /** Which of a question's wrong ways is theirs, where none is theirs by name; null: none. */
  readonly nth: number | null;
  /** Probabilities, each once a question. */
  readonly saysStuck: number;
  readonly asksHelp: number;
};

/** What people in a class do wrong most; each learner of a mixed class who errs has one of these. */
const commonHabits: readonly (readonly string[])[] = [
  ['uphill', 'errorSignFlipped'],
  ['forgotEta', 'noOutputSlope'],
  ['swapped', 'weightTransposed', 'swappedIndices'],
  ['signLostY', 'targetLeftOut'],
  ['alongContour', 'onlyPath1'],
  ['straightToMinimum', 'weightLeftOut', 'otherOutput'],
  ['newPoint', 'gaveUpdate'],
  ['unitVector', 'noHiddenSlope', 'inputForHidden'],
  ['otherVariableZero', 'lowerOutputLeftOut', 'biasMultiplied'],
  ['minusEtaPosition', 'onlyPath2', 'weightedInputForOutput'],
];

const written = (habits: readonly string[], nth: number): string => `${habits.join(',')}+${nth}`;

/** What each of `count` learners is, in order of joining: a plain skill, or "habit,habit+nth". */
export function cast(skill: PracticeSkill, count: number, dice: Dice): string[] {
  const all = (one: string) => Array.from({ length: count }, () => one);
  switch (skill) {
    case 'exact':
    case 'sloppy':
    case 'slow':
    case 'silent':
      return all(skill);
    case 'signFlipper':
      return all(written(['uphill', 'errorSignFlipped'], 0));
    case 'forgetsEta':
      return all(written(['forgotEta'], 1));
    case 'swapper':
      return all(written(['swapped', 'weightTransposed', 'swappedIndices'], 3));
    case 'onePath':
      return all(written(['onlyPath1'], 2));
    case 'oneOfEach':
      return all('').map((_, index) => written([], index));
    case 'mixed': {
      const silent = count >= 25 ? 2 : count >= 10 ? 1 : 0;
      const exact = Math.ceil(count * 0.45);
      const slow = Math.floor(count / 10);
      const sloppy = Math.floor(count * 0.2);
      const erring = Math.max(0, count - silent - exact - slow - sloppy);
      const habits = Array.from({ length: Math.ceil(erring / commonHabits.length) }, () =>
        mixed(dice, commonHabits),
      ).flat();
      return mixed(dice, [
        ...all('exact').slice(0, exact),
        ...all('slow').slice(0, slow),
        ...all('sloppy').slice(0, sloppy),
        ...all('silent').slice(0, silent),
        ...habits.slice(0, erring).map((habit) => written(habit, commonHabits.indexOf(habit))),
      ]);
    }
    default:
      return skill satisfies never;
  }
}

/** The text kept beside a learner's key. */
export const keptSkill = (lang: Language, kind: string): string => `${lang} ${kind}`;

const careful: Omit<Persona, 'name' | 'lang' | 'seed'> = {
  answers: true,
  slowness: 1,
  slips: 0,
  aim: 4,
  habits: [],
  nth: null,
  saysStuck: 0.04,
  asksHelp: 0.08,
};

/** The learner a kept text and seed describe; a text that nobody wrote gives a careful one. */
export function persona(kept: string, seed: number): Persona {
  const [first, kind = ''] = kept.split(' ');
  const lang = languages.find((language) => language === first) ?? 'en';
  const someone = { name: suggestName(diceFrom(seed), lang), lang, seed };
  switch (kind) {
    case 'sloppy':
      return { ...careful, ...someone, slips: 0.4, aim: 25, slowness: 0.8, saysStuck: 0.1 };
    case 'slow':
      return { ...careful, ...someone, slowness: 2.5, saysStuck: 0.15, asksHelp: 0.3 };
    case 'silent':
      return { ...careful, ...someone, answers: false, saysStuck: 0.4, asksHelp: 0 };
    default: {
      // Until 2026-11 the habits stood in two parts, each before a plus sign, and at first nothing behind them.
      const parts = kind.split('+');
      const nth = parts.find((part) => /^\d{1,4}$/.test(part));
      return {
        ...careful,
        ...someone,
        habits: parts.flatMap((part) => part.split(',')).filter((habit) => /^[a-z]/i.test(habit)),
        nth: nth === undefined ? null : Number(nth),
        saysStuck: 0.06,
      };
    }
  }
}
