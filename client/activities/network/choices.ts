/** What the host of a network round chooses. */
import * as v from 'valibot';
import { type Choices, chosen } from '../../parts/host/choices';

const numbers = v.picklist(['asTheyAre', 'corrected']);
const missing = v.picklist(['machine', 'zero']);
const maybe = v.nullable(v.number());

export type Numbers = v.InferOutput<typeof numbers>;

export const networkChoices = ({ activity, round }: Choices) => ({
  numbers: chosen(activity, 'numbers', numbers, 'asTheyAre'),
  missing: chosen(activity, 'missing', missing, 'machine'),
  /** null: as it was */
  eta: chosen(activity, 'eta', maybe, null),
  // The whole sum C_T wants a far smaller step than one picture: 0.2 lowers it from every start the lesson ships.
  autopilotEta: chosen(activity, 'autopilotEta', v.number(), 0.2),
  /** From 0; null: the server picks one at which right and wrong rules differ. */
  picture: chosen(round, 'picture', maybe, null),
});
