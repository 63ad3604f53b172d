/**
 * Owns what the host has chosen for the next press of the one big button, and what that choice falls back to when the
 * room cannot do it. Pure; knows nothing of buttons.
 */

import type { StepGiven } from '../../../shared/activities/descent/settings';
import type { StepRule } from '../../../shared/activities/options';
import type { HostView, RoomView } from '../../../shared/protocol/views';

/** null: as the lesson has it */
export type Choices = {
  readonly by: StepRule | null;
  readonly numbers: 'asTheyAre' | 'corrected';
  readonly missing: 'machine' | 'zero';
  /** From 0; null: the server picks one at which right and wrong rules differ. */
  readonly picture: number | null;
  readonly eta: number | null;
  /** Of a descent by formula; null: as it was in the last round. */
  readonly given: StepGiven | null;
  readonly autopilotEta: number;
};

export const firstChoices: Choices = {
  by: null,
  numbers: 'asTheyAre',
  missing: 'machine',
  picture: null,
  eta: null,
  given: null,
  // The whole sum C_T wants a far smaller step than one picture: 0.2 lowers it from every start the lesson ships.
  autopilotEta: 0.2,
};

/** What each rule would do; null where nobody answered. */
export type Outcomes = Readonly<Record<StepRule, object | null>>;

/** Which arrow moves the point when the button is pressed now: the host's choice, the lesson's, or what there is. */
export function stepInForce(choices: Choices, outcomes: Outcomes | null, host: HostView): StepRule {
  const wished = choices.by ?? host.stepRule ?? 'gradient';
  return canStepBy(outcomes, host, wished) ? wished : 'gradient';
}

/** Once revealed, a rule without an outcome has no arrow; while asking, the class's rules need an answer. */
export function canStepBy(outcomes: Outcomes | null, host: HostView, rule: StepRule): boolean {
  if (rule === 'gradient') return true;
  return outcomes ? outcomes[rule] !== null : host.progress.done > 0;
}

/** What was chosen, and at which place of the lesson and in which round. */
export type KeptChoices = { readonly place: string; readonly round: number; readonly choices: Choices };

export function keepChoices(room: RoomView, choices: Choices): KeptChoices {
  return { place: placeOf(room), round: roundOf(room), choices };
}

/**
 * The choices as they stand now. Another activity starts from its own; another round keeps them, except the picture,
 * which was meant for one round.
 */
export function choicesNow(kept: KeptChoices | null, room: RoomView): Choices {
  if (!kept || kept.place !== placeOf(room)) return firstChoices;
  return kept.round === roundOf(room) ? kept.choices : { ...kept.choices, picture: null };
}

const placeOf = (room: RoomView): string => `${room.screen.kind} ${room.place?.index ?? '-'}`;
const roundOf = (room: RoomView): number => (room.screen.kind === 'lobby' ? 0 : room.screen.round.number);
