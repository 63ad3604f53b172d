/** Owns what one learner hears of their (Δx, Δy): the named slip in kind words, and the right formula with their numbers. */
import type { StepDiagnosis } from '../../../shared/math/diagnosis/step';
import { formatSignificant } from '../../../shared/math/number';
import type { Vec2 } from '../../../shared/math/vec';
import type { DescentScreen, StepWork } from '../../../shared/protocol/views';
import { Finding } from '../../phone/Finding';
import { say } from '../../ui/language';
import { Rich, Tex } from '../../ui/Tex';
import { TexLines } from '../../ui/TexLines';
import { linearTex, slopesTex, stepTex } from './formula';
import { seenHill } from './HillMap';
import { hintOf, stepWords, undecidedWords } from './mistakes';
import { words } from './words';

type Way = DescentScreen['way'];
type Reveal = NonNullable<DescentScreen['reveal']>;

export type StepFindingProps = {
  readonly screen: Pick<DescentScreen, 'way' | 'surface' | 'eta' | 'given'>;
  readonly reveal: Reveal;
  readonly answer: Vec2;
  readonly result: NonNullable<StepWork['result']>;
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
      <StepReason diagnosis={diagnosis} way={way} />
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

type NameProps = { readonly diagnosis: StepDiagnosis; readonly way: Way };

export function StepName({ diagnosis, way }: NameProps) {
  switch (diagnosis.kind) {
    case 'right':
      return <>{say(way === 'formula' ? words.right : words.rightMap)}</>;
    case 'mistake':
      return <Rich text={say(stepWords[diagnosis.rule].label)} />;
    case 'direction':
      return <Rich text={say(stepWords[diagnosis.is].label)} />;
    case 'undecided':
      return <>{say(words.two)}</>;
    default:
      return diagnosis satisfies never;
  }
}

export function StepReason({ diagnosis, way }: NameProps) {
  switch (diagnosis.kind) {
    case 'right':
      return null;
    case 'mistake':
      return (
        <p>
          <Rich text={say(hintOf(diagnosis.rule, way))} />
        </p>
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
                <Rich text={say(stepWords[rule].label)} />
              </li>
            ))}
          </ul>
        </>
      );
    default:
      return diagnosis satisfies never;
  }
}

export const shown = (value: number): string => formatSignificant(value, 3);
export const shownPoint = ({ x, y }: Vec2): string => `(${shown(x)}, ${shown(y)})`;
