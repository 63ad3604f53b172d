/** That a piece which fails to draw takes nothing else with it: a sentence stands in its place, with a way on. */
import { Component, type ComponentChildren } from 'preact';
import type { Words } from '../../shared/protocol/language';
import { reportFault } from './faults';
import './Boundary.css';
import { Button } from './Button';
import { say } from './language';

const words = {
  page: {
    ja: 'この画面を表示できませんでした。再読み込みしても、席と送った答えは残ります。',
    en: 'This page could not be shown. Your seat and what you sent stay when you load it again.',
  },
  panel: { ja: 'この部分を表示できませんでした。', en: 'This part could not be shown.' },
  picture: { ja: '図を表示できませんでした。', en: 'The picture could not be shown.' },
  again: { ja: 'もう一度', en: 'Try again' },
  reload: { ja: '再読み込み', en: 'Reload' },
} as const satisfies Record<string, Words>;

type BoundaryProps = {
  readonly piece: 'page' | 'panel' | 'picture';
  /** When it changes, the piece is tried again: what it failed at may be past. */
  readonly shown?: unknown;
  readonly children: ComponentChildren;
};

type State = { readonly failed: boolean; readonly shown: unknown };

export class Boundary extends Component<BoundaryProps, State> {
  override state: State = { failed: false, shown: this.props.shown };
  /** How often in this place: what failed again after a second try needs a fresh page. */
  private failures = 0;

  static override getDerivedStateFromProps({ shown }: BoundaryProps, state: State): State | null {
    return shown === state.shown ? null : { failed: false, shown };
  }

  override componentDidCatch(error: unknown): void {
    this.failures += 1;
    reportFault(this.props.piece, error);
    this.setState({ failed: true });
  }

  override render({ piece, children }: BoundaryProps, { failed }: State): ComponentChildren {
    if (!failed) return children;
    const fresh = piece === 'page' || this.failures > 1;
    const again = () => (fresh ? location.reload() : this.setState({ failed: false }));
    return (
      <div class={`boundary ${piece}`} role="alert">
        <p>{say(words[piece])}</p>
        <Button onClick={again}>{say(fresh ? words.reload : words.again)}</Button>
      </div>
    );
  }
}
