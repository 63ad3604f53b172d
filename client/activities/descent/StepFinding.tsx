/** What one learner hears of their (Δx, Δy): the named slip in kind words, and the right formula with their numbers. */

import type { DescentScreen, DescentWork } from '../../../shared/activities/descent';
import type { GuessScore } from '../../../shared/math/descent';
import type { Component, StepDiagnosis } from '../../../shared/math/diagnosis/step';
import { formatSignificant } from '../../../shared/math/number';
import type { Vec2 } from '../../../shared/math/vec';
import type { Words } from '../../../shared/protocol/language';
import { Finding } from '../../parts/phone/Finding';
import { fill, say } from '../../ui/language';
import { Rich, Tex } from '../../ui/Tex';
import { TexLines } from '../../ui/TexLines';
import { texNumber } from '../../ui/texNumber';
import { linearTex, slopesTex, stepTex } from './formula';
import { seenHill } from './HillMap';
import { hintOf, stepWords, undecidedWords } from './mistakes';
import { partHint, partLabel, partRight } from './partWords';
import { words } from './words';

type Way = DescentScreen['way'];
type Reveal = NonNullable<DescentScreen['reveal']>;

export type StepFindingProps = {
  readonly screen: Pick<DescentScreen, 'way' | 'surface' | 'eta' | 'given'>;
  readonly reveal: Reveal;
  readonly answer: Vec2;
  readonly result: NonNullable<DescentWork['result']>;
};

export function StepFinding({ screen, reveal, answer, result }: StepFindingProps) {
  const { way, eta, given } = screen;
  const { diagnosis, points, score } = result;
  return (
    <Finding
      right={diagnosis.kind === 'right'}
      title={<StepName diagnosis={diagnosis} way={way} />}
      points={points}
    >
      {/* That it ends higher is said below, with its numbers. */}
      {!isTooLong(diagnosis) && <StepReason diagnosis={diagnosis} way={way} />}
      <StartAndEnd score={score} />
      <div class="why">
        <p>{say(words.whyLine)}</p>
        {way !== 'formula' ? (
          <Tex block tex={linearTex(reveal.gradient, answer, score.linearDz)} />
        ) : (
          <TexLines
            lines={[
              ...(given === 'slopes' ? [] : slopesTex(seenHill(screen), reveal.at, reveal.gradient)),
              ...stepTex(eta, reveal.gradient),
            ]}
          />
        )}
      </div>
    </Finding>
  );
}

const isTooLong = (diagnosis: StepDiagnosis): boolean =>
  diagnosis.kind === 'direction' && diagnosis.is === 'downhillEndsHigher';

type NameProps = { readonly diagnosis: StepDiagnosis; readonly way: Way };

export function StepName({ diagnosis, way }: NameProps) {
  switch (diagnosis.kind) {
    case 'right':
      return <>{say(way === 'formula' ? words.right : words.rightMap)}</>;
    case 'mistake':
      return <Rich text={nameOf(diagnosis)} />;
    case 'direction':
      return <Rich text={say(stepWords[diagnosis.is].label)} />;
    case 'undecided':
      return <>{say(words.two)}</>;
    default:
      return diagnosis satisfies never;
  }
}

type Mistake = Extract<StepDiagnosis, { kind: 'mistake' }>;

const besides: Readonly<Record<Component, Component>> = { x: 'y', y: 'x' };

function nameOf({ rule, in: of, other }: Mistake): string {
  if (!of) return say(stepWords[rule].label);
  const named = partLabel(rule, of);
  return other === undefined || other === 'right' ? named : `${named} ・ ${partLabel(other, besides[of])}`;
}

/** Of a slip in one component: what to do there, and how the other one stands. */
function reasonsOf({ rule, in: of, other }: Mistake, way: Way): readonly string[] {
  const own = of ? partHint(rule, of) : null;
  if (!of || own === null) return [say(hintOf(rule, way))];
  if (other === 'right') return [own, partRight(besides[of])];
  const second = other && partHint(other, besides[of]);
  return second ? [own, second] : [own];
}

/** Where the slope at the point says one thing of the arrow and its end another: both, with their numbers. */
function StartAndEnd({ score: { linearDz, trueDz } }: { readonly score: GuessScore }) {
  const text = startAndEnd(linearDz, trueDz);
  if (!text) return null;
  return (
    <p>
      <Rich
        text={fill(say(text), {
          linear: texNumber(linearDz),
          true: texNumber(trueDz ?? 0),
        })}
      />
    </p>
  );
}

function startAndEnd(linearDz: number, trueDz: number | null): Words | null {
  if (trueDz === null) return words.endsOffGround;
  if (linearDz < 0 && trueDz > 0) return words.downThenHigher;
  return linearDz > 0 && trueDz < 0 ? words.upYetLower : null;
}

export function StepReason({ diagnosis, way }: NameProps) {
  switch (diagnosis.kind) {
    case 'right':
      return null;
    case 'mistake':
      return (
        <>
          {reasonsOf(diagnosis, way).map((reason) => (
            <p key={reason}>
              <Rich text={reason} />
            </p>
          ))}
        </>
      );
    case 'direction':
      return (
        <p>
          <Rich text={say(hintOf(diagnosis.is, way))} />
        </p>
      );
    case 'undecided':
      return (
        <>
          <p>{say(undecidedWords.hint)}</p>
          <ul>
            {diagnosis.rules.map((rule) => (
              <li key={rule}>
                <Rich text={diagnosis.in ? partLabel(rule, diagnosis.in) : say(stepWords[rule].label)} />
              </li>
            ))}
          </ul>
        </>
      );
    default:
      return diagnosis satisfies never;
  }
}

export const shown = (value: number): string => formatSignificant(value);
export const shownPoint = ({ x, y }: Vec2): string => `(${shown(x)}, ${shown(y)})`;
