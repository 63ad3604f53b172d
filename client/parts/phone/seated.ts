import type { YouView } from '../../../shared/protocol/views';

/** A learner who has a seat. */
export type Seated = Extract<YouView, { kind: 'seated' }>;
