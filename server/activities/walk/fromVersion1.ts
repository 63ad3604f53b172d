import type { FromVersion1, Json } from '../upcast';

const changed = (seat: unknown, change: Json): Json => ({
  type: 'ActivityChanged',
  kind: 'walk',
  change,
  seat,
  means: 'answer',
});

export const fromVersion1: FromVersion1 = {
  events: {
    WalkStepped: ({ seat, ...step }) => changed(seat, { ...step, type: 'Stepped' }),
    WalkEnded: ({ seat }) => changed(seat, { type: 'Stopped' }),
    WalksRevealed: ({ reveal }) => ({
      type: 'RoundRevealed',
      reveal: { kind: 'walk', ...(reveal as object) },
    }),
  },
};
