/** Asking for practice learners and sending them home. */
import { useState } from 'preact/hooks';
import { type PracticeSkill, practiceSkills } from '../../shared/protocol/commands';
import { type HostPage, useBusy } from '../parts/host/page';
import { Button } from '../ui/Button';
import { fill, say } from '../ui/language';
import { Stepper } from '../ui/Stepper';
import { skillWords, words } from './words';

const MOST = 50;

export function PracticeForm({ page }: { readonly page: HostPage }) {
  const [count, setCount] = useState(10);
  const [skill, setSkill] = useState<PracticeSkill>('mixed');
  const [busy, during] = useBusy();
  const { host, order } = page;
  return (
    <section class="practice" aria-labelledby="practice-title">
      <h2 id="practice-title">{say(words.practice)}</h2>
      <p class="soft">{say(words.practiceHint)}</p>
      <div class="practice-choice">
        <Stepper
          label={say(words.practiceCount)}
          value={count}
          step={1}
          min={1}
          max={MOST}
          onChange={setCount}
        />
        <label class="host-field">
          <span>{say(words.practiceSkill)}</span>
          <select
            value={skill}
            onChange={(event) => {
              const wished = practiceSkills.find((each) => each === event.currentTarget.value);
              if (wished) setSkill(wished);
            }}
          >
            {practiceSkills.map((each) => (
              <option key={each} value={each}>
                {say(skillWords[each])}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="practice-actions">
        <Button busy={busy} onClick={() => void during(order({ type: 'AddPractice', count, skill }))}>
          {fill(say(words.practiceAdd), { n: count })}
        </Button>
        {host.practice > 0 && (
          <Button kind="quiet" onClick={() => void order({ type: 'RemovePractice' })}>
            {fill(say(words.practiceRemove), { n: host.practice })}
          </Button>
        )}
      </div>
    </section>
  );
}
