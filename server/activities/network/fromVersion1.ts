import type { FromVersion1, Json } from '../upcast';

const changed = (change: Json, of: Json = {}): Json => ({
  type: 'ActivityChanged',
  kind: 'network',
  change,
  ...of,
});
const ofSeat = ({ seat, ...change }: Json): Json => changed(change, { seat });

export const fromVersion1: FromVersion1 = {
  events: {
    TaskDealt: ofSeat,
    TaskReturned: ofSeat,
    HelpGiven: ofSeat,
    DisputeSettled: (event) => changed(event, { seat: event.seat, means: 'settled' }),
    AutopilotStarted: (event) => changed(event, { means: 'turn' }),
    AutopilotResumed: (event) => changed(event, { means: 'settled' }),
    AutopilotPaused: (event) => changed(event),
    AutopilotStopped: (event) => changed(event, { means: 'turn' }),
    AutopilotStepped: (event) => changed(event),
    NetworkRevealed: ({ reveal }) => ({
      type: 'RoundRevealed',
      reveal: { kind: 'network', ...(reveal as object) },
    }),
    NetworkStepped: ({ step }) => ({ type: 'StepTaken', step: { kind: 'network', ...(step as object) } }),
  },
  answers: { partial: (answer) => ({ ...answer, kind: 'network' }) },
  // Until widths were written down, none was allowed for.
  question: (question) => ({ ...question, widths: question.widths ?? [] }),
};
