/** Owns what one learner hears of their (Δx, Δy): the named slip in kind words, and the right formula with their numbers. */
import type { StepDiagnosis } from '../../../shared/math/diagnosis/step';
import { formatSignificant } from '../../../shared/math/number';
import type { Vec2 } from '../../../shared/math/vec';
import type { DescentScreen, StepWork } from '../../../shared/protocol/views';
import { Finding } from '../../phone/Finding';
import { say } from '../../ui/language';
import { Rich, Tex } from '../../ui/Tex';
import { texFactor, texNumber } from '../texNumber';
import { stepWords, undecidedWords } from './mistakes';
import { words } from './words';

type Way = DescentScreen['way'];
type Reveal = NonNullable<DescentScreen['reveal']>;

export type StepFindingProps = {
  readonly way: Way;
  readonly eta: number;
  readonly reveal: Reveal;
  readonly answer: Vec2;
  readonly result: NonNullable<StepWork['result']>;
};

export function StepFinding({ way, eta, reveal, answer, result }: StepFindingProps) {
  const { diagnosis, points, score } = result;
  return (
    <Finding
      right={diagnosis.kind === 'right'}
      title={<Title diagnosis={diagnosis} way={way} />}
      points={points}
    >
      <Hint diagnosis={diagnosis} />
      <div class="why">
        <p>{say(words.whyLine)}</p>
        {way === 'formula' ? (
          <>
            <Tex block tex={stepTex('x', eta, reveal.gradient.x)} />
            <Tex block tex={stepTex('y', eta, reveal.gradient.y)} />
          </>
        ) : (
          <Tex block tex={linearTex(reveal.gradient, answer, score.linearDz)} />
        )}
      </div>
    </Finding>
  );
}

function Title({ diagnosis, way }: { readonly diagnosis: StepDiagnosis; readonly way: Way }) {
  switch (diagnosis.kind) {
    case 'right':
      return <>{say(way === 'map' ? words.rightMap : words.right)}</>;
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

function Hint({ diagnosis }: { readonly diagnosis: StepDiagnosis }) {
  switch (diagnosis.kind) {
    case 'right':
      return null;
    case 'mistake':
      return (
        <p>
          <Rich text={say(stepWords[diagnosis.rule].hint)} />
        </p>
      );
    case 'direction':
      return (
        <p>
          <Rich text={say(stepWords[diagnosis.is].hint)} />
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

/** Δx = −η ∂z/∂x with the numbers of this point. */
const stepTex = (of: 'x' | 'y', eta: number, slope: number): string =>
  `\\Delta ${of} = -\\eta\\,\\tfrac{\\partial z}{\\partial ${of}} = -${texNumber(eta)} \\times ${texFactor(slope)} = ${texNumber(-eta * slope)}`;

/** Δz ≃ ∂z/∂x Δx + ∂z/∂y Δy with the slopes of this point and the learner's own arrow. */
const linearTex = (slopes: Vec2, delta: Vec2, linearDz: number): string =>
  `\\begin{aligned}\\Delta z &\\simeq \\tfrac{\\partial z}{\\partial x}\\Delta x + \\tfrac{\\partial z}{\\partial y}\\Delta y \\\\ &= ${texNumber(slopes.x, 3)} \\times ${texFactor(delta.x, 3)} + ${texFactor(slopes.y, 3)} \\times ${texFactor(delta.y, 3)} \\\\ &= ${texNumber(linearDz, 3)}\\end{aligned}`;

export const shown = (value: number): string => formatSignificant(value, 3);
export const shownPoint = ({ x, y }: Vec2): string => `(${shown(x)}, ${shown(y)})`;
