/** What the phones of the kinds share in which each learner has one answer: asking, closed, right at the first try, revealed. */
import { type ComponentChildren, Fragment } from 'preact';
import type { RoundView } from '../../../shared/protocol/round';
import type { Store } from '../../store';
import { say } from '../../ui/language';
import { Ask } from './Ask';
import type { Seated } from './activity';
import { useIsOpen } from './isOpen';
import { words } from './words';

type Screen = { readonly round: RoundView; readonly reveal: object | null };

/** Nothing more can be done: answers are closed, or the first was right and a second try is on. */
export type Topic = 'closed' | 'right';

export type OneAnswerProps = {
  readonly store: Store;
  readonly you: Seated;
  readonly screen: Screen;
  /** The learner's in this round; null: none yet. */
  readonly work: { readonly answer: unknown; readonly rightAtFirst: boolean } | null;
  readonly asking: () => ComponentChildren;
  readonly settled: (topic: Topic) => ComponentChildren;
  readonly revealed: () => ComponentChildren;
};

export function OneAnswer({ store, screen, you, work, asking, settled, revealed }: OneAnswerProps) {
  const open = useIsOpen(store, screen.round, you);
  if (screen.reveal) return <>{revealed()}</>;
  if (!open) return <>{settled('closed')}</>;
  if (work?.rightAtFirst && work.answer !== null) return <>{settled('right')}</>;
  // A second try is another question to whoever answers it: nothing of the first stays in its fields.
  return <Fragment key={screen.round.attempt}>{asking()}</Fragment>;
}

export type SettledProps = {
  readonly topic: Topic;
  readonly round: RoundView;
  readonly answered: boolean;
  /** The title of the first try that was right. */
  readonly right: ComponentChildren;
  readonly picture?: ComponentChildren;
  /** What was answered. */
  readonly children?: ComponentChildren;
};

/** One's answer as it stands, while nothing more can be done. */
export function Settled({ topic, round, answered, right, picture, children }: SettledProps) {
  const text = topic === 'right' ? words.firstRight : answered ? words.closedSafe : words.closedNone;
  return (
    <Ask
      topic={`${topic} ${round.number}`}
      title={topic === 'right' ? right : say(words.closed)}
      picture={picture}
    >
      {children}
      <p>{say(text)}</p>
    </Ask>
  );
}
