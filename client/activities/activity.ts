/** What a kind of activity brings to each screen, and what it is given there. Types only. */
import type { RoomView } from '../../shared/protocol/views';
import type { Drafts } from '../parts/phone/drafts';
import type { Seated } from '../parts/phone/seated';
import type { Store } from '../store';

export type ActivityProps<Screen extends RoomView['screen']> = {
  readonly store: Store;
  readonly screen: Screen;
  readonly you: Seated;
  readonly drafts: Drafts;
};
