/** The bounds of every number that the gateway lets through. */
import * as v from 'valibot';

export const finite = v.pipe(v.number(), v.finite(), v.minValue(-1e12), v.maxValue(1e12));
