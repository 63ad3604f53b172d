/**
 * How a round's parameters are shared out, so that nobody waits: unanswered ones first (in the question's order,
 * non-zero partials before zero ones), then second opinions. Knows nothing of who is present or of right and wrong.
 */
import type { ParamId } from '../../../shared/math/param';
import { sameAnswer } from '../../../shared/math/tolerance';
import type { SeatId } from '../../../shared/protocol/ids';
import { isOpenFor } from '../../room/round';
import type { Dispute, NetworkRound, Task, TaskAnswer } from './state';

/** Opinions of one parameter after which it is dealt no more. */
const MOST_OPINIONS = 3;

export function taskOf(round: NetworkRound, param: ParamId): Task {
  const expected = round.expected.get(param) ?? { truth: null, width: 0 };
  return round.tasks.get(param) ?? { expected, answers: [], dispute: null };
}

/** What this seat should compute next; null: nothing left for it. */
export function nextTask(round: NetworkRound, seat: SeatId, now: number): ParamId | null {
  const { deal } = round.question;
  const again = deal.find((param) => taskOf(round, param).dispute?.again.has(seat));
  if (again !== undefined) return again;

  const holders = new Map<ParamId, number>();
  for (const [holder, { param }] of round.held) {
    // Whose time is over will not answer it.
    if (isOpenFor(round, holder, now)) holders.set(param, (holders.get(param) ?? 0) + 1);
  }
  const hands = (param: ParamId) => taskOf(round, param).answers.length + (holders.get(param) ?? 0);

  const unanswered = deal.find((param) => hands(param) === 0);
  if (unanswered !== undefined) return unanswered;

  const opinion = deal
    .filter((param) => isWorthASecondOpinion(round, param, seat, hands(param)))
    .sort((a, b) => hands(a) - hands(b))[0];
  return opinion ?? null;
}

/** A partial that is zero because its pixel is off needs no second pair of eyes. */
function isWorthASecondOpinion(round: NetworkRound, param: ParamId, seat: SeatId, hands: number): boolean {
  const task = taskOf(round, param);
  return (
    hands < MOST_OPINIONS &&
    !round.question.zeros.includes(param) &&
    task.dispute === null &&
    !task.answers.some((answer) => answer.seat === seat)
  );
}

/** The task after an answer: the same seat's earlier answer is replaced; the first disagreement opens a dispute, once. */
export function withAnswer(task: Task, answer: TaskAnswer): Task {
  const { expected } = task;
  const earlier = task.answers.findIndex(({ seat }) => seat === answer.seat);
  const answers =
    earlier < 0
      ? [...task.answers, answer]
      : task.answers.map((old, index) => (index === earlier ? answer : old));
  if (task.dispute) return answeredAgain({ expected, answers, dispute: task.dispute }, answer.seat);
  const opponent = task.answers.find(
    ({ seat, value }) => seat !== answer.seat && !sameAnswer(value, answer.value, expected),
  );
  if (!opponent) return { expected, answers, dispute: null };
  const seats = [opponent.seat, answer.seat] as const;
  return { expected, answers, dispute: { seats, again: new Set(seats), settled: null } };
}

/** Once the two agree, nobody is asked any more: not even the one who has not answered again. */
function answeredAgain(task: Task & { readonly dispute: Dispute }, seat: SeatId): Task {
  const again = new Set(task.dispute.again);
  again.delete(seat);
  const dispute = { ...task.dispute, again: differ(task) ? again : new Set<SeatId>() };
  return { ...task, dispute };
}

/** Whoever holds a task only to answer once more in a dispute that is over. */
export const heldInVain = (task: Task, seat: SeatId): boolean =>
  task.dispute?.seats.includes(seat) === true &&
  !task.dispute.again.has(seat) &&
  task.answers.some((answer) => answer.seat === seat);

/** Both have answered once more and still differ: the host decides. */
export function isOpenDispute(task: Task): boolean {
  return task.dispute?.again.size === 0 && differ(task);
}

function differ(task: Task): boolean {
  const [first, second] = disputedAnswers(task);
  return first !== undefined && second !== undefined && !sameAnswer(first.value, second.value, task.expected);
}

export function disputedAnswers(task: Task): readonly TaskAnswer[] {
  const seats: readonly SeatId[] = task.dispute?.seats ?? [];
  return task.answers.filter(({ seat }) => seats.includes(seat));
}

/** The answer that speaks for the class: the host's choice, else the one most agree with, else (a tie) the first given. */
export function classAnswer(task: Task): TaskAnswer | null {
  const settled = task.answers.find(({ seat }) => seat === task.dispute?.settled);
  if (settled) return settled;
  const support = ({ value }: TaskAnswer) =>
    task.answers.filter((other) => sameAnswer(other.value, value, task.expected)).length;
  let best: TaskAnswer | null = null;
  for (const answer of task.answers) {
    if (!best || support(answer) > support(best)) best = answer;
  }
  return best;
}
