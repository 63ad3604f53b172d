/** How long the present activity and the lesson have been going on, beside what was planned. */

import type { HostPage } from '../parts/host/page';
import { fill, say } from '../ui/language';
import { useTicks } from '../ui/useTicks';
import { words } from './words';

const minutesSince = (began: number, now: number): number => Math.max(0, Math.floor((now - began) / 60_000));

export function Minutes({ page: { host, room, store } }: { readonly page: HostPage }) {
  const { activity, lesson } = host.began;
  useTicks(activity !== null, 5_000);
  const here = host.activities[room.place?.index ?? -1];
  if (activity === null || lesson === null || !here || room.status !== 'open') return null;
  const now = store.serverNow();
  const needed = host.activities.filter(({ skipIfLate }) => !skipIfLate);
  const planned = needed.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <p class="host-minutes">
      {fill(say(words.minutesHere), { n: minutesSince(activity, now), of: here.minutes })}
      {' ・ '}
      {fill(say(words.minutesAll), { n: minutesSince(lesson, now), of: planned })}
    </p>
  );
}
