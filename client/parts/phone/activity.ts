/** What an activity's phone face is given. */
import type { RoomView, YouView } from '../../../shared/protocol/views';
import type { Store } from '../../store';
import type { Drafts } from './drafts';

export type Seated = Extract<YouView, { kind: 'seated' }>;

export type ActivityProps<Screen extends RoomView['screen']> = {
  readonly store: Store;
  readonly screen: Screen;
  readonly you: Seated;
  readonly drafts: Drafts;
};
