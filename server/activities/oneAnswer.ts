/**
 * Owns what the kinds share in which every learner has one answer, changed as often as they like until the round closes,
 * and a reveal that ends the round. Knows neither what is asked nor what is right: a kind says so in its `Spec`.
 */
import type { ActivityKind, ActivityOf, Answer, ScreenOf, StagePart, Work } from '../../shared/activities';
import { award } from '../../shared/math/descent';
import type { Random } from '../../shared/math/random';
import type { SeatId } from '../../shared/protocol/ids';
import type { RefusalCode } from '../../shared/protocol/refusals';
import { happened, refuse } from '../room/decision';
import type { RoomEvent } from '../room/events';
import type { Finding, Judged, Judgement, Question } from '../room/facts';
import { freshRound, nextOrdinal, type Round } from '../room/round';
import type { Grants, Kind, Participants, RoundOptions } from './kind';
import { mistakeNamesOf } from './mistakes';
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

export { hintFor, mistakesByTry, wasRightAtFirst } from './tries';

/** The kinds that are made here: those whose question and judgement have their name. */
export type OneAnswerKind = Extract<Judgement['kind'], ActivityKind>;

export type QuestionOf<K extends OneAnswerKind> = Extract<Question, { kind: K }>;
export type JudgementOf<K extends OneAnswerKind> = Extract<Judgement, { kind: K }>;

export type OneAnswerRound<K extends OneAnswerKind> = Round &
  Tries<Answer> & {
    readonly question: QuestionOf<K>;
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
  readonly wishes: Grants['ask'];
  /** Whether its findings make hints, so that the host can let the class try again. */
  readonly hints: boolean;
  /** The round's question; `previous` is the one before it, null at first. */
  ask(
    activity: ActivityOf<K>,
    given: {
      readonly ordinal: number;
      readonly previous: QuestionOf<K> | null;
      readonly options: RoundOptions;
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
  wall(state: State<K>, round: OneAnswerRound<K>, everyone: Participants): StagePart;
  /** In the deck's notation, for the teacher's list. */
  answerText(answer: Answer): string;
};

export function oneAnswerKind<K extends OneAnswerKind>(spec: Spec<K>): Kind<ActivityOf<K>, State<K>> {
  type Round = OneAnswerRound<K>;
  const inRound = (state: State<K>, change: (round: Round) => Round): State<K> =>
    state.round ? { ...state, round: change(state.round) } : state;

  const judged = (state: State<K>, round: Round): readonly Judged[] =>
    [...round.answers].map(([seat, answer]) => {
      const finding = spec.finding(round.question, answer, state.activity);
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
  /** For the teacher the mistakes are counted while answers still come in. */
  const byTry = (state: State<K>, round: Round) =>
    mistakesByTry(round.judgement ?? { answers: judged(state, round) });

  return {
    grants: () => ({ ask: spec.wishes, advance: [] }),
    hasStep: false,
    origin: () => ({ kind: spec.kind }) as ReturnType<Kind<ActivityOf<K>, State<K>>['origin']>,
    ask({ activity, round }, options, random) {
      const ordinal = nextOrdinal(round, null).ordinal;
      return spec.ask(activity, { ordinal, previous: round?.question ?? null, options, random });
    },
    submit({ round }, seat, answer) {
      if (!round) return refuse('not_now');
      const code = spec.refusal(round.question, answer);
      if (code) return refuse(code);
      return refusalOfTry(round, seat) ?? happened({ type: 'AnswerSubmitted', seat, answer });
    },
    help: () => refuse('no_help_here'),
    settle: () => refuse('not_now'),
    openSecondTry(state) {
      const { round, activity } = state;
      if (!round || !spec.hints) return refuse('not_now');
      return openTries(round, (answer) => ({
        answer,
        finding: spec.finding(round.question, answer, activity),
      }));
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
    progress: (state, { present }) => progressOf(on(state), present),
    mistakes: (state) => byTry(state, on(state)).last,
    firstMistakes(state) {
      const round = on(state);
      return round.first && byTry(state, round).first;
    },
    hostPart: () => null,
    usualStep: () => null,
    hasAnswered: ({ round }, seat) => round !== null && isDone(round, seat),
    mistakeNames(state, seat) {
      const round = on(state);
      const answer = round.answers.get(seat);
      return answer === undefined
        ? []
        : mistakeNamesOf([
            round.judgement?.answers.find((judged) => judged.seat === seat)?.finding ??
              spec.finding(round.question, answer, state.activity),
          ]);
    },
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
          ...noTries(),
          question: event.question as QuestionOf<K>,
          judgement: null,
        },
      };
    }
    case 'AnswerSubmitted':
      return inRound(state, (round) => withAnswer(round, event.seat, event.answer));
    case 'SecondTryOpened':
      return inRound(state, (round) => withSecondTry(round, event.tries));
    case 'SeatRemoved':
      return inRound(state, (round) => withoutSeat(round, event.seat));
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
