/** The hint between two tries: the slip by its name, and the right formula with this point's numbers, its result left open. */
import type { ComponentChildren } from 'preact';
import type { DescentScreen } from '../../../shared/activities/descent';
import type { StepDiagnosis } from '../../../shared/math/diagnosis/step';
import type { Vec2 } from '../../../shared/math/vec';
import { Finding } from '../../parts/phone/Finding';
import { say } from '../../ui/language';
import { TexLines } from '../../ui/TexLines';
import { askedByFunctionTex, askedByPartialsTex, stepTex } from './formula';
import { seenHill } from './HillMap';
import { StepName, StepReason, shownPoint } from './StepFinding';
import './StepHint.css';
import { words } from './words';

export type StepHintProps = {
  readonly screen: DescentScreen;
  readonly hint: StepDiagnosis;
  readonly first: Vec2 | null;
};

/** By map and in fog no formula: its numbers would give the direction away. */
export function StepHint({ screen, hint, first }: StepHintProps) {
  const { way } = screen;
  return (
    <Finding right={false} title={<StepName diagnosis={hint} way={way} />} points={null}>
      <StepReason diagnosis={hint} way={way} />
      {way === 'formula' && (
        <div class="why">
          <p>{say(words.whyLine)}</p>
          <TexLines lines={askedTex(screen)} />
        </div>
      )}
      {way === 'formula' && first && <FirstAnswer answer={first} />}
    </Finding>
  );
}

/** As far as the question's own level goes. */
function askedTex(screen: DescentScreen): readonly string[] {
  const { at, eta, slopes, given } = screen;
  if (slopes) return stepTex(eta, slopes, true);
  return given === 'partials'
    ? askedByPartialsTex(seenHill(screen), eta, at)
    : askedByFunctionTex(seenHill(screen), eta, at);
}

type FirstAnswerProps = { readonly answer: Vec2; readonly children?: ComponentChildren };

/** What was sent before the hint, dashed as its arrow is on the map. */
export const FirstAnswer = ({ answer, children }: FirstAnswerProps) => (
  <p class="first-answer">
    {say(words.firstTry)} <b>{shownPoint(answer)}</b> {children}
  </p>
);
