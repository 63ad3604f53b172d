/**
 * Owns what the kinds share in which every learner has one answer, changed as often as they like until the round closes,
 * and a reveal that ends the round. Knows neither what is asked nor what is right: a kind says so in its `Spec`.
 */
import type { ActivityKind, ActivityOf } from '../../../shared/lesson/lesson';
import { award } from '../../../shared/math/descent';
import type { Random } from '../../../shared/math/random';
import type { Answer } from '../../../shared/protocol/commands';
import type { SeatId } from '../../../shared/protocol/ids';
import type { RefusalCode } from '../../../shared/protocol/refusals';
import type { MistakeCount, ScreenOf, Wall, Work } from '../../../shared/protocol/views';
import { happened, refuse } from '../decision';
import type { Finding, FirstTry, Judged, Judgement, Question, RoomEvent } from '../events';
import { freshRound, nextOrdinal, type Round } from '../round';
import type { Class, Kind, Wish } from './kind';
import { countFindings } from './mistakes';

/** The kinds that are made here: those whose question and judgement have their name. */
export type OneAnswerKind = Extract<Judgement['kind'], ActivityKind>;

export type QuestionOf<K extends OneAnswerKind> = Extract<Question, { kind: K }>;
export type JudgementOf<K extends OneAnswerKind> = Extract<Judgement, { kind: K }>;

export type OneAnswerRound<K extends OneAnswerKind> = Round & {
  readonly question: QuestionOf<K>;
  /** Each seat's latest answer. */
  readonly answers: ReadonlyMap<SeatId, Answer>;
  /** What was answered before the hints; null while there was no second try. */
  readonly first: ReadonlyMap<SeatId, FirstTry> | null;
  /** Seats that answered after their hint. */
  readonly again: ReadonlySet<SeatId>;
  readonly judgement: JudgementOf<K> | null;
};

export type OneAnswerState<K extends OneAnswerKind> = {
  readonly kind: K;
  readonly activity: ActivityOf<K>;
  readonly round: OneAnswerRound<K> | null;
};

type State<K extends OneAnswerKind> = OneAnswerState<K>;

export type Spec<K extends OneAnswerKind> = {
  readonly kind: K;
  /** Whether its findings make hints, so that the host can let the class try again. */
  readonly hints: boolean;
  /** The round's question; `previous` is the one before it, null at first. */
  ask(
    activity: ActivityOf<K>,
    given: {
      readonly ordinal: number;
      readonly previous: QuestionOf<K> | null;
      readonly wish: Wish;
      readonly random: Random;
    },
  ):
    | { readonly ok: true; readonly question: QuestionOf<K> }
    | { readonly ok: false; readonly code: RefusalCode };
  /** Why this answer cannot be taken; null: it can. */
  refusal(question: QuestionOf<K>, answer: Answer): RefusalCode | null;
  /** Judges one answer; right and wrong, and the name of the mistake. */
  finding(question: QuestionOf<K>, answer: Answer, activity: ActivityOf<K>): Finding;
  /** What the reveal tells beyond each answer's finding. */
  judge(round: OneAnswerRound<K>, answers: readonly Judged[], activity: ActivityOf<K>): JudgementOf<K>;
  screen(state: State<K>, round: OneAnswerRound<K>): ScreenOf<K>;
  work(state: State<K>, round: OneAnswerRound<K>, seat: SeatId): Work;
  wall(state: State<K>, round: OneAnswerRound<K>, everyone: Class): Wall;
  /** In the deck's notation, for the teacher's list. */
  answerText(answer: Answer): string;
};

export function oneAnswerKind<K extends OneAnswerKind>(spec: Spec<K>): Kind<ActivityOf<K>, State<K>> {
  type Round = OneAnswerRound<K>;
  const inRound = (state: State<K>, change: (round: Round) => Round): State<K> =>
    state.round ? { ...state, round: change(state.round) } : state;
  const isRight = (finding: Finding) => finding.kind === 'right';
  /** Nothing more is asked of them: right at the first try, or answered after the hint. */
  const isDone = (round: Round, seat: SeatId) =>
    round.answers.has(seat) &&
    (round.first === null ||
      !round.first.has(seat) ||
      round.first.get(seat)?.right === true ||
      round.again.has(seat));

  const judged = (state: State<K>, round: Round): readonly Judged[] =>
    [...round.answers].map(([seat, answer]) => {
      const finding = spec.finding(round.question, answer, state.activity);
      const helped = round.again.has(seat);
      const right = isRight(finding);
      return {
        seat,
        answer,
        finding,
        first: round.first?.get(seat)?.finding ?? null,
        points: award({ right, helped, named: finding.kind === 'mistake', zeroBecauseOff: false }),
      };
    });

  return {
    hasStep: false,
    origin: () => ({ kind: spec.kind }) as ReturnType<Kind<ActivityOf<K>, State<K>>['origin']>,
    ask({ activity, round }, wish, random) {
      const ordinal = nextOrdinal(round, null).ordinal;
      return spec.ask(activity, { ordinal, previous: round?.question ?? null, wish, random });
    },
    submit({ round }, seat, answer) {
      if (!round) return refuse('not_now');
      const code = spec.refusal(round.question, answer);
      if (code) return refuse(code);
      if (round.first?.get(seat)?.right) return refuse('already_right');
      return happened({ type: 'AnswerSubmitted', seat, answer });
    },
    help: () => refuse('no_more_help'),
    settle: () => refuse('not_now'),
    openSecondTry(state) {
      const { round, activity } = state;
      if (!round || !spec.hints) return refuse('not_now');
      const tries = [...round.answers].map(([seat, answer]): FirstTry => {
        const finding = spec.finding(round.question, answer, activity);
        return { seat, answer, right: isRight(finding), finding };
      });
      return tries.some(({ right }) => !right)
        ? happened({ type: 'SecondTryOpened', tries })
        : refuse('not_now');
    },
    reveal(state) {
      const { round, activity } = state;
      if (!round) return refuse('not_now');
      return happened({ type: 'RoundRevealed', reveal: spec.judge(round, judged(state, round), activity) });
    },
    advance: () => refuse('not_now'),
    canUndo: () => false,
    isUnanswered: ({ round }) => round?.answers.size === 0,
    deal: () => [],
    giveBack: () => [],

    begin: (activity) => ({ kind: spec.kind, activity, round: null }),
    evolve: (state, event) => evolved(state, event, inRound),

    screen: (state) => spec.screen(state, on(state)),
    work: (state, seat) => spec.work(state, on(state), seat),
    wall: (state, everyone) => spec.wall(state, on(state), everyone),
    /** Those who are here count, and those who answered before they left. */
    progress(state, { present }) {
      const round = on(state);
      const done = [...round.answers.keys()].filter((seat) => isDone(round, seat)).length;
      return { done, of: new Set([...present, ...round.answers.keys()]).size };
    },
    mistakes(state) {
      const round = on(state);
      const findings = round.judgement
        ? round.judgement.answers.map(({ finding }) => finding)
        : [...round.answers.values()].map((answer) => spec.finding(round.question, answer, state.activity));
      return countFindings(findings);
    },
    disputes: () => [],
    usualStep: () => null,
    hasAnswered: ({ round }, seat) => round !== null && isDone(round, seat),
    answerText({ round }, seat) {
      const answer = round?.answers.get(seat);
      return answer ? spec.answerText(answer) : null;
    },
  };
}

function on<K extends OneAnswerKind>({ round }: State<K>): OneAnswerRound<K> {
  if (!round) throw new Error('an activity without a round is on no screen');
  return round;
}

function evolved<K extends OneAnswerKind>(
  state: State<K>,
  event: RoomEvent,
  inRound: (state: State<K>, change: (round: OneAnswerRound<K>) => OneAnswerRound<K>) => State<K>,
): State<K> {
  switch (event.type) {
    case 'RoundOpened': {
      if (event.question.kind !== state.kind) return state;
      return {
        ...state,
        round: {
          ...freshRound(event.round, nextOrdinal(state.round, null).ordinal),
          question: event.question as QuestionOf<K>,
          answers: new Map(),
          first: null,
          again: new Set(),
          judgement: null,
        },
      };
    }
    case 'AnswerSubmitted':
      return inRound(state, (round) => ({
        ...round,
        answers: new Map(round.answers).set(event.seat, event.answer),
        again: round.first?.has(event.seat) ? new Set(round.again).add(event.seat) : round.again,
      }));
    case 'SecondTryOpened':
      return inRound(state, (round) => ({
        ...round,
        first: new Map(event.tries.map((one) => [one.seat, one])),
      }));
    case 'SeatRemoved':
      return inRound(state, (round) => {
        const answers = new Map(round.answers);
        answers.delete(event.seat);
        return { ...round, answers };
      });
    case 'RoundRevealed':
      if (event.reveal.kind !== state.kind) return state;
      return inRound(state, (round) => ({
        ...round,
        phase: 'revealed',
        closed: true,
        judgement: event.reveal as JudgementOf<K>,
      }));
    default:
      return state;
  }
}

/** The hint of a learner whose first answer was not right, while the second try is on; null where there is none. */
export function hintFor<K extends OneAnswerKind>(round: OneAnswerRound<K>, seat: SeatId): Finding | null {
  const first = round.first?.get(seat);
  return first && !first.right && round.phase === 'asking' ? first.finding : null;
}

/** How many made each mistake at the first try and at the second; of use only where there was a second. */
export function mistakesByTry(judgement: { readonly answers: readonly Judged[] }): {
  readonly first: readonly MistakeCount[];
  readonly last: readonly MistakeCount[];
} {
  return {
    first: countFindings(judgement.answers.map(({ first, finding }) => first ?? finding)),
    last: countFindings(judgement.answers.map(({ finding }) => finding)),
  };
}
