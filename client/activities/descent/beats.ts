/** How one step is told: the slope in x, the slope in y, the total, the step; what is drawn and said in each beat. */

import type { DescentScreen, DescentStagePart } from '../../../shared/activities/descent';
import { formatSignificant } from '../../../shared/math/number';
import { scale, type Vec2 } from '../../../shared/math/vec';
import type { ArrowTone } from '../../plots/Arrow';
import type { GroundArrow } from '../../plots/hill3d/OnGround';
import { dictionary, fill, say } from '../../ui/language';
import { texNumber } from '../../ui/texNumber';
import { ruleInStep } from './stageText';

export const STEP_BEATS = 4;

const words = dictionary({
  x: {
    ja: '$x$ の傾き $\\partial z/\\partial x = {slope}$ だから、$\\Delta x = -\\eta\\,\\partial z/\\partial x = {step}$',
    en: 'Slope in $x$: $\\partial z/\\partial x = {slope}$, so $\\Delta x = -\\eta\\,\\partial z/\\partial x = {step}$',
  },
  y: {
    ja: '$y$ の傾き $\\partial z/\\partial y = {slope}$ だから、$\\Delta y = -\\eta\\,\\partial z/\\partial y = {step}$',
    en: 'Slope in $y$: $\\partial z/\\partial y = {slope}$, so $\\Delta y = -\\eta\\,\\partial z/\\partial y = {step}$',
  },
  total: {
    ja: '合わせて $-\\eta\\,\\nabla z = ({x},\\ {y})$',
    en: 'Together $-\\eta\\,\\nabla z = ({x},\\ {y})$',
  },
  totalOther: {
    ja: '合わせて $-\\eta\\,\\nabla z = ({x},\\ {y})$。今回は{rule}で進みます',
    en: 'Together $-\\eta\\,\\nabla z = ({x},\\ {y})$; this time we go by {rule}',
  },
  step: { ja: '一歩：$z$ は {from} から {to} へ', en: 'The step: $z$ goes from {from} to {to}' },
});

type Drawn = GroundArrow & { readonly key: string; readonly dashed: boolean };

const toneOf = (by: NonNullable<DescentScreen['moved']>['by']): ArrowTone =>
  by === 'gradient' ? 'truth' : by === 'best' ? 'you' : 'class';

/** The arrows of a beat, each from the place where the step began; beat 0: none is told. */
export function stepArrows({ moved, reveal, eta }: DescentScreen, beat: number): readonly Drawn[] {
  if (!moved || !reveal || beat === 0) return [];
  const { from, by, outcome } = moved;
  const formula = scale(reveal.gradient, -eta);
  const arrow = (key: string, delta: Vec2, tone: ArrowTone, width: number, dashed = false): Drawn => ({
    key,
    from,
    delta,
    tone,
    width,
    dashed,
  });
  const legs = [
    arrow('x', { x: formula.x, y: 0 }, 'truth', 6),
    arrow('y', { x: 0, y: formula.y }, 'truth', 6),
  ];
  if (beat === 1) return legs.slice(0, 1);
  if (beat === 2) return legs;
  const total = arrow('total', formula, 'truth', 8, by !== 'gradient');
  const taken = arrow('taken', outcome.delta, toneOf(by), 8);
  return by === 'gradient' ? [total] : [total, taken];
}

/** All that lies on the ground: everyone's arrows at the reveal, the step's in its beats. */
export function groundArrows(
  screen: DescentScreen,
  work: DescentStagePart | null,
  beat: number,
): readonly GroundArrow[] {
  const { reveal, moved } = screen;
  if (!reveal) return [];
  if (moved) return stepArrows(screen, beat);
  const from = reveal.at;
  const { gradient, mean, median } = reveal.outcomes;
  return [
    ...(work?.arrows ?? []).map((delta): GroundArrow => ({ from, delta, tone: 'learners', width: 4 })),
    ...(median ? [{ from, delta: median.delta, tone: 'class', width: 5, dashed: true } as const] : []),
    ...(mean ? [{ from, delta: mean.delta, tone: 'class', width: 7 } as const] : []),
    ...(gradient ? [{ from, delta: gradient.delta, tone: 'truth', width: 7 } as const] : []),
  ];
}

/** null: nothing is told just now. Mathematics between dollar signs. */
export function stepCaption({ moved, reveal, eta, z }: DescentScreen, beat: number): string | null {
  if (!moved || !reveal || beat === 0) return null;
  const { gradient } = reveal;
  const told = (text: keyof typeof words, parts: Readonly<Record<string, string>>) =>
    fill(say(words[text]), parts);
  const number = (value: number) => texNumber(value);
  switch (beat) {
    case 1:
      return told('x', { slope: number(gradient.x), step: number(-eta * gradient.x) });
    case 2:
      return told('y', { slope: number(gradient.y), step: number(-eta * gradient.y) });
    case 3:
      return told(moved.by === 'gradient' ? 'total' : 'totalOther', {
        x: number(-eta * gradient.x),
        y: number(-eta * gradient.y),
        rule: say(ruleInStep[moved.by]),
      });
    default:
      return told('step', {
        from: formatSignificant(z - (moved.outcome.trueDz ?? 0)),
        to: formatSignificant(z),
      });
  }
}
