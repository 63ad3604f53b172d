import type { FromVersion1, Json } from '../upcast';

/** The shape was what the answer was called. */
const shaped = ({ kind, ...answer }: Json): Json => ({ kind: 'question', shape: kind, ...answer });

export const fromVersion1: FromVersion1 = {
  answers: { choice: shaped, number: shaped, order: shaped, matching: shaped },
};
