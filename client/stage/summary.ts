/**
 * The one line in which a screen reader hears what the stage shows now; it changes with the flow, not with every
 * answer, and tells no end before the stage does.
 */

import type { ActivityScreen } from '../../shared/activities';
import type { RoomView, StageView } from '../../shared/protocol/views';
import type { StageActivity } from '../activities/activity';
import { fill, say } from '../ui/language';
import { words } from './words';

export function summary(
  room: RoomView,
  stage: StageView,
  activity: StageActivity<ActivityScreen> | null,
  isTold = true,
): string {
  const { screen } = room;
  if (room.paused) return say(words.pausedTitle);
  if (screen.kind === 'lobby') return say(words.saidLobby);
  // What is being told is heard from the captions.
  if (!isTold) return '';
  const told = activity?.summary(screen, stage) ?? null;
  const title = room.place ? say(room.place.title) : '';
  return told ?? fill(say(words.saidAsking), { title, n: screen.round.ordinal });
}
