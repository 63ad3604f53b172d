/** Owns how a hill is named on the wire and in the log, and which hill a name means. */
import { type Surface, type SurfaceId, surfaces } from './surface';

export type SurfaceRef = SurfaceId;

export const surfaceOf = (ref: SurfaceRef): Surface => surfaces[ref];
