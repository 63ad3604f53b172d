import type { FromVersion1, Json } from '../upcast';

const changed = (change: Json): Json => ({ type: 'ActivityChanged', kind: 'descent', change });

export const fromVersion1: FromVersion1 = {
  events: {
    DescentRevealed: ({ reveal }) => ({
      type: 'RoundRevealed',
      reveal: { kind: 'descent', ...(reveal as object) },
    }),
    PointMoved: ({ type, ...step }) => ({ type: 'StepTaken', step: { kind: 'descent', ...step } }),
    ReplayShown: changed,
    ReplayBranched: changed,
  },
  answers: { step: (answer) => ({ ...answer, kind: 'descent' }) },
};
