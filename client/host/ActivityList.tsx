/** The lesson as a list to jump in: each activity's title, minutes, and whether it can be skipped when it is late. */
import { Button } from '../ui/Button';
import { fill, say } from '../ui/language';
import './ActivityList.css';
import type { HostPage } from '../parts/host/page';
import { words } from './words';

export function ActivityList({ page, onDone }: { readonly page: HostPage; readonly onDone: () => void }) {
  const { room, host, order } = page;
  const { revision, place } = room;
  const go = (index: number, again = false) =>
    void order({ type: 'StartActivity', revision, index, ...(again ? { again } : {}) }).then(onDone);
  return (
    <ol class="activities">
      {host.activities.map((activity, index) => {
        const here = place?.index === index;
        return (
          <li key={index}>
            <button
              type="button"
              aria-current={here ? 'step' : undefined}
              onClick={() => (here ? onDone() : go(index))}
            >
              <span class="activity-number">{index + 1}</span>
              <span>
                {say(activity.title)}
                <small>
                  {fill(say(words.minutes), { n: activity.minutes })}
                  {activity.skipIfLate && ` ・ ${say(words.skipIfLate)}`}
                  {here && ` ・ ${say(words.activityNow)}`}
                </small>
              </span>
            </button>
            {here && (
              <Button kind="quiet" onClick={() => go(index, true)}>
                <span aria-hidden="true">↺</span> {say(words.activityAgain)}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
