/** The kind in which everyone chooses η and all balls run the same number of steps from one point. */

import type { RaceRun } from '../../../shared/activities/race';
import { slopesAt } from '../../../shared/math/descent';
import { chooseStart } from '../../../shared/math/diagnosis/stepSeparation';
import { formatSignificant } from '../../../shared/math/number';
import { type RaceVerdict, raceEtas, raceVerdicts, runFrom, verdictOf } from '../../../shared/math/race';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import { refuse } from '../../room/refused';
import { viewRound } from '../../room/round';
import { hintFor, mistakesByTry, oneAnswerKind, wasRightAtFirst } from '../oneAnswer';
import { type RaceFacts, raceFacts } from './facts';
import { thinkOfRace } from './practice';

type Finding = RaceFacts['finding'];
type Question = RaceFacts['question'];

const isOffered = (eta: number): boolean => raceEtas.some((offered) => offered === eta);

type OneRun = Omit<RaceRun, 'count'>;

/** A thousand learners choose among a few η: each run is run once a question. */
const known = new WeakMap<Question, Map<number, OneRun>>();

function runOf(question: Question, eta: number): OneRun {
  const runs = known.get(question) ?? new Map<number, OneRun>();
  const run = runs.get(eta) ?? runAnew(question, eta);
  known.set(question, runs.set(eta, run));
  return run;
}

function runAnew({ surface, at, steps }: Question, eta: number): OneRun {
  const ground = surfaceOf(surface);
  const run = runFrom(ground, at, eta, steps);
  return { eta, verdict: verdictOf(ground, run), path: run.path };
}

/** A verdict as a finding: to arrive is what was wanted, the other three have names. */
const asFinding = (verdict: RaceVerdict): Finding =>
  verdict === 'arrives' ? { kind: 'right', cannotShow: [] } : { kind: 'mistake', rule: verdict };

function asVerdict(finding: Finding): RaceVerdict {
  const name = finding.kind === 'mistake' ? finding.rule : 'arrives';
  return raceVerdicts.find((verdict) => verdict === name) ?? 'arrives';
}

export const race = oneAnswerKind<'race', RaceFacts>({
  kind: 'race',
  practice: thinkOfRace,
  facts: raceFacts,
  ask({ places, steps }, { ordinal, options, random }) {
    const planned = places[Math.min(ordinal, places.length) - 1];
    const ref = options.hill?.surface ?? planned?.surface;
    if (!ref) return refuse('not_now');
    const surface = surfaceOf(ref);
    const chosen = options.hill ? options.hill.start : planned?.at;
    const at = chosen ?? chooseStart([{ surface, eta: surface.eta }], 'map')(random).at;
    const question = {
      kind: 'race',
      surface: ref,
      at,
      z: surface.value(at),
      slopes: slopesAt(surface, at),
      steps,
    } as const;
    return { ok: true, question };
  },
  refusal: (_, { eta }) => (isOffered(eta) ? null : 'eta_not_offered'),
  finding: (question, answer) => asFinding(runOf(question, answer.eta).verdict),
  judge({ question }, answers) {
    const counts = new Map<number, number>();
    for (const { answer } of answers) counts.set(answer.eta, (counts.get(answer.eta) ?? 0) + 1);
    const runs = [...counts]
      .sort(([a], [b]) => a - b)
      .map(([eta, count]): RaceRun => ({ ...runOf(question, eta), count }));
    return { kind: 'race', answers, runs };
  },
  screen(_state, round) {
    const { surface, at, z, slopes, steps } = round.question;
    const verdicts = { crawls: 0, arrives: 0, bounces: 0, diverges: 0 };
    for (const { verdict, count } of round.judgement?.runs ?? []) verdicts[verdict] += count;
    return {
      kind: 'race',
      round: viewRound(round),
      surface,
      at,
      z,
      slopes,
      steps,
      etas: raceEtas,
      reveal: round.judgement && { verdicts },
    };
  },
  work(round, seat) {
    const answer = round.answers.get(seat);
    const judged = round.judgement?.answers.find((one) => one.seat === seat);
    const run = judged && round.judgement?.runs.find(({ eta }) => eta === judged.answer.eta);
    const hint = hintFor(round, seat);
    return {
      kind: 'race',
      round: round.number,
      answer: answer?.eta ?? null,
      hint: hint && asVerdict(hint),
      rightAtFirst: wasRightAtFirst(round, seat),
      result:
        judged && run
          ? {
              verdict: run.verdict,
              first: judged.first && asVerdict(judged.first),
              path: run.path,
              points: judged.points,
            }
          : null,
    };
  },
  stage: ({ judgement, first }) => ({
    kind: 'race',
    runs: judgement?.runs ?? null,
    mistakes: judgement ? mistakesByTry(judgement).last : [],
    firstMistakes: judgement && first ? mistakesByTry(judgement).first : null,
  }),
  answerText: ({ eta }) => `\\eta = ${formatSignificant(eta)}`,
});
