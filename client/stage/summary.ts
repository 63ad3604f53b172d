/**
 * Owns the one line in which a screen reader hears what the wall shows now; it changes with the flow, not with every
 * answer, and tells no end before the wall does.
 */

import type { RoomView, StageView } from '../../shared/protocol/views';
import { wallOf } from '../activities/walls';
import { fill, say } from '../ui/language';
import { words } from './words';

export function summary(room: RoomView, stage: StageView, isTold = true): string {
  const { screen } = room;
  if (room.paused) return say(words.pausedTitle);
  if (screen.kind === 'lobby') return say(words.saidLobby);
  // What is being told is heard from the captions.
  if (!isTold) return '';
  const told = wallOf(screen).summary(screen, stage);
  const title = room.place ? say(room.place.title) : '';
  return told ?? fill(say(words.saidAsking), { title, n: screen.round.ordinal });
}
