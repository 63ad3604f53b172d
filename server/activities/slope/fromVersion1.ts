import type { FromVersion1 } from '../upcast';

export const fromVersion1: FromVersion1 = {
  events: {
    SlopeRevealed: ({ reveal }) => ({
      type: 'RoundRevealed',
      reveal: { kind: 'slope', ...(reveal as object) },
    }),
    BallMoved: ({ type, ...step }) => ({ type: 'StepTaken', step: { kind: 'slope', ...step } }),
  },
  answers: { move: (answer) => ({ ...answer, kind: 'slope' }) },
};
