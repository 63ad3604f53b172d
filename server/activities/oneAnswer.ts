/**
 * What the kinds share in which every learner has one answer, changed as often as they like until the round closes, and a
 * reveal that ends the round. What is asked and what is right, a kind says in its `Spec`.
 */
import type {
  ActivityKind,
  ActivityOf,
  AnswerOf,
  ScreenOf,
  StagePartOf,
  WorkOf,
} from '../../shared/activities';
import { award } from '../../shared/math/descent';
import type { Random } from '../../shared/math/random';
import type { SeatId } from '../../shared/protocol/ids';
import type { RefusalCode } from '../../shared/protocol/refusals';
import { type Refused, refuse } from '../room/refused';
import { freshRound, inRound, nextOrdinal, type Round } from '../room/round';
import type {
  ActivityRules,
  AskOptions,
  FactSchemas,
  Facts,
  Happening,
  Participants,
  Tagged,
} from './contract';
import { happened } from './contract';
import { mistakeNamesOf } from './findings';
import type { Thinker } from './practice';
import {
  isDone,
  mistakesByTry,
  noTries,
  openTries,
  progressOf,
  refusalOfTry,
  type Tries,
  withAnswer,
  withoutSeat,
  withSecondTry,
} from './tries';
import type { FromVersion1 } from './upcast';

export { hintFor, mistakesByTry, wasRightAtFirst } from './tries';

/** What such a kind writes into the log: its answers are kept as they were sent. */
export type OneAnswerFacts = Omit<Facts, 'reveal'> & {
  readonly reveal: Tagged & { readonly answers: readonly JudgedAnswer<Facts>[] };
};

/** One answer as the reveal judged it; `first`: at the first try, where there was a second. */
export type JudgedAnswer<F extends Facts> = {
  readonly seat: SeatId;
  readonly answer: F['answer'];
  readonly finding: F['finding'];
  readonly first: F['finding'] | null;
  readonly points: number;
};

export type OneAnswerRound<F extends Facts> = Round &
  Tries<F['answer'], F> & {
    readonly question: F['question'];
    readonly judgement: F['reveal'] | null;
  };

export type OneAnswerState<K extends ActivityKind, F extends Facts> = {
  readonly kind: K;
  readonly activity: ActivityOf<K>;
  readonly round: OneAnswerRound<F> | null;
};

export type Spec<K extends ActivityKind, F extends OneAnswerFacts> = {
  readonly kind: K;
  readonly facts: FactSchemas;
  readonly practice: Thinker<ScreenOf<K>>;
  readonly fromVersion1?: FromVersion1;
  /** The round's question; `previous` is the one before it, null at first. */
  ask(
    activity: ActivityOf<K>,
    given: {
      readonly ordinal: number;
      readonly previous: F['question'] | null;
      readonly options: AskOptions;
      readonly random: Random;
    },
  ): { readonly ok: true; readonly question: F['question'] } | Refused;
  /** Why this answer cannot be taken; left out: any can. */
  refusal?(question: F['question'], answer: AnswerOf<K>): RefusalCode | null;
  /** Judges one answer; right and wrong, and the name of the mistake. */
  finding(question: F['question'], answer: F['answer'], activity: ActivityOf<K>): F['finding'];
  /** What the reveal tells. */
  judge(round: OneAnswerRound<F>, answers: readonly JudgedAnswer<F>[]): F['reveal'];
  screen(state: OneAnswerState<K, F>, round: OneAnswerRound<F>): ScreenOf<K>;
  work(round: OneAnswerRound<F>, seat: SeatId): WorkOf<K>;
  stage(round: OneAnswerRound<F>, everyone: Participants): StagePartOf<K>;
  /** In the deck's notation, for the host's list. */
  answerText(answer: F['answer']): string;
};

export function oneAnswerKind<K extends ActivityKind, F extends OneAnswerFacts>(spec: Spec<K, F>) {
  type State = OneAnswerState<K, F>;
  type Round = OneAnswerRound<F>;

  const findingOf =
    ({ activity }: State, round: Round) =>
    (answer: F['answer']) =>
      spec.finding(round.question, answer, activity);

  const judged = (state: State, round: Round): readonly JudgedAnswer<F>[] =>
    [...round.answers].map(([seat, answer]) => {
      const finding = findingOf(state, round)(answer);
      const helped = round.again.has(seat);
      const right = finding.kind === 'right';
      return {
        seat,
        answer,
        finding,
        first: round.first?.get(seat)?.finding ?? null,
        points: award({ right, helped, named: finding.kind === 'mistake', zeroBecauseOff: false }),
      };
    });
  /** For the host the mistakes are counted while answers still come in. */
  const byTry = (state: State) => {
    const round = on(state);
    return mistakesByTry(round.judgement ?? { answers: judged(state, round) });
  };

  return {
    kind: spec.kind,
    facts: spec.facts,
    practice: spec.practice,
    ...(spec.fromVersion1 && { fromVersion1: spec.fromVersion1 }),
    origin: () => ({ kind: spec.kind }),
    ask({ activity, round }, options, random) {
      const { ordinal } = nextOrdinal(round, null);
      return spec.ask(activity, { ordinal, previous: round?.question ?? null, options, random });
    },
    submit({ round }, seat, answer) {
      if (!round) return refuse('not_now');
      const code = spec.refusal?.(round.question, answer as AnswerOf<K>) ?? null;
      if (code) return refuse(code);
      return refusalOfTry(round, seat) ?? happened({ type: 'AnswerSubmitted', seat, answer });
    },
    reveal(state) {
      const { round } = state;
      if (!round) return refuse('not_now');
      return happened({ type: 'RoundRevealed', reveal: spec.judge(round, judged(state, round)) });
    },
    isUnanswered: ({ round }) => round?.answers.size === 0,
    hints: {
      openSecondTry(state) {
        const { round } = state;
        if (!round) return refuse('not_now');
        return openTries<F['answer'], F>(round, (answer) => ({
          answer,
          finding: findingOf(state, round)(answer),
        }));
      },
      firstMistakes: (state) => on(state).first && byTry(state).first,
    },

    begin: (activity) => ({ kind: spec.kind, activity, round: null }),
    evolve: (state, event) => evolved(state, event),

    screen: (state) => spec.screen(state, on(state)),
    work: (state, seat) => spec.work(on(state), seat),
    stage: (state, everyone) => spec.stage(on(state), everyone),
    progress: (state, { present }) => progressOf(on(state), present),
    hasAnswered: ({ round }, seat) => round !== null && isDone(round, seat),
    answerText({ round }, seat) {
      const answer = round?.answers.get(seat);
      return answer ? spec.answerText(answer) : null;
    },
    mistakes: (state) => byTry(state).last,
    mistakeNames(state, seat) {
      const round = on(state);
      const answer = round.answers.get(seat);
      if (answer === undefined) return [];
      const known = round.judgement?.answers.find((one) => one.seat === seat)?.finding;
      return mistakeNamesOf([known ?? findingOf(state, round)(answer)]);
    },
  } satisfies ActivityRules<K, F, State>;
}

function on<K extends ActivityKind, F extends Facts>({ round }: OneAnswerState<K, F>): OneAnswerRound<F> {
  if (!round) throw new Error('an activity without a round is on no screen');
  return round;
}

function evolved<K extends ActivityKind, F extends Facts>(
  state: OneAnswerState<K, F>,
  event: Happening<F>,
): OneAnswerState<K, F> {
  switch (event.type) {
    case 'RoundOpened': {
      const { round: number, question } = event;
      const { ordinal } = nextOrdinal(state.round, null);
      const round = {
        ...freshRound(number, ordinal),
        ...noTries<F['answer'], F>(),
        question,
        judgement: null,
      };
      return { ...state, round };
    }
    case 'AnswerSubmitted':
      return inRound(state, (round) => withAnswer(round, event.seat, event.answer));
    case 'SecondTryOpened':
      return inRound(state, (round) => withSecondTry<F, OneAnswerRound<F>>(round, event.tries));
    case 'SeatRemoved':
      return inRound(state, (round) => withoutSeat(round, event.seat));
    case 'RoundRevealed':
      return inRound(state, (round) => ({
        ...round,
        phase: 'revealed',
        closed: true,
        judgement: event.reveal,
      }));
    default:
      return state;
  }
}
