/** What stands beside the hill in each phase: the question, the comparison of arrows, what the step did. */

import type { DescentScreen, DescentStagePart } from '../../../shared/activities/descent';
import { stepRules } from '../../../shared/activities/options';
import type { Words } from '../../../shared/protocol/language';
import type { StageView } from '../../../shared/protocol/views';
import { Mistakes } from '../../parts/stage/Mistakes';
import { Rolled } from '../../parts/stage/Rolled';
import { AngleHistogram } from '../../plots/AngleHistogram';
import { RollingNumber } from '../../plots/RollingNumber';
import { ZCurve } from '../../plots/ZCurve';
import { fill, say } from '../../ui/language';
import { Progress } from '../../ui/Progress';
import { Rich, Tex } from '../../ui/Tex';
import { texNumber } from '../../ui/texNumber';
import { stepRuleLabel } from './mistakeLabel';
import { stepWords } from './mistakes';
import { StageGiven } from './StageGiven';
import { columnNumber, ruleInStep, ruleNames, shortNumber, whyNotSteepest, words } from './stageText';

type Side = { readonly screen: DescentScreen };

export function AskingSide({ screen, progress }: Side & Pick<StageView, 'progress'>) {
  const isGiven = screen.given !== null || screen.slopes !== null;
  return (
    <>
      <p class="side-task">
        <Rich text={say(askOf(screen))} />
      </p>
      <div class="stage-figures">
        <div>
          <p class="stage-label">
            <Rich text={say(words.height)} />
          </p>
          <p class="stage-figure">
            <RollingNumber value={screen.z} format={columnNumber} />
          </p>
        </div>
      </div>
      <Progress label={say(words.answers)} done={progress.done} of={progress.of} />
      {screen.way === 'map' && (
        <p class="side-key">
          <span>{say(words.low)}</span>
          <span class="side-ramp" aria-hidden="true" />
          <span>{say(words.high)}</span>
          <span class="side-key-line">{say(words.sameHeight)}</span>
        </p>
      )}
      {isGiven && <StageGiven screen={screen} />}
      <Heights screen={screen} height={isGiven ? 230 : 330} />
    </>
  );
}

const asks: Readonly<Record<DescentScreen['way'], Words>> = {
  map: words.askMap,
  formula: words.askFormula,
  fog: words.askFog,
};

function askOf({ round, way }: DescentScreen): Words {
  if (round.attempt === 2) return words.askAgain;
  return asks[way];
}

function Heights({ screen, height }: Side & { readonly height: number }) {
  const heights = screen.path.map(({ z }) => z);
  return (
    <figure class="side-figure">
      <figcaption class="stage-label">
        <Rich text={say(words.heights)} />
      </figcaption>
      <ZCurve
        heights={heights}
        height={height}
        label={fill(say(words.heightsLabel), { list: heights.map(shortNumber).join(', ') })}
      />
    </figure>
  );
}

export function RevealedSide({ screen, work }: Side & { readonly work: DescentStagePart | null }) {
  const { reveal } = screen;
  if (!reveal) return null;
  const { x, y } = reveal.gradient;
  return (
    <>
      <Tex
        class="side-formula"
        tex={`\\begin{bmatrix} \\Delta x \\\\ \\Delta y \\end{bmatrix} = -\\eta \\begin{bmatrix} ${texNumber(x)} \\\\ ${texNumber(y)} \\end{bmatrix},\\; \\eta = ${texNumber(screen.eta)}`}
      />
      <Outcomes outcomes={reveal.outcomes} />
      {work?.angles && (
        <figure class="side-figure">
          <figcaption class="stage-label">
            <Rich text={say(words.angles)} />
          </figcaption>
          <AngleHistogram
            bins={work.angles}
            height={164}
            label={fill(say(words.anglesLabel), { list: work.angles.join(', ') })}
          />
        </figure>
      )}
      {work?.firstMistakes ? (
        <Mistakes mistakes={work.mistakes} first={work.firstMistakes} table={stepWords} />
      ) : (
        <Remarks reveal={reveal} way={screen.way} work={work} />
      )}
    </>
  );
}

type Reveal = NonNullable<DescentScreen['reveal']>;

function Outcomes({ outcomes }: Pick<Reveal, 'outcomes'>) {
  return (
    <table class="outcomes">
      <thead>
        <tr>
          <td />
          <th scope="col">
            <span class="unseen">{say(words.predicted)}</span>
            <Rich text={say(words.linear)} />
          </th>
          <th scope="col">
            <Rich text={say(words.trueDz)} />
          </th>
        </tr>
      </thead>
      <tbody>
        {stepRules.map((rule) => {
          const outcome = outcomes[rule];
          if (!outcome) return null;
          return (
            <tr key={rule} class={rule} data-rule={rule}>
              <th scope="row">{say(ruleNames[rule])}</th>
              <td>{columnNumber(outcome.linearDz)}</td>
              <td>
                <strong>{columnNumber(outcome.trueDz)}</strong>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type RemarksProps = Pick<DescentScreen, 'way'> & {
  readonly reveal: Reveal;
  readonly work: DescentStagePart | null;
};

/** Mistakes without names; who came closest only where the host shows names; why best is not steepest. */
function Remarks({ reveal, way, work }: RemarksProps) {
  const why = whyNotSteepest(reveal);
  const closest = work?.closest;
  // By formula many are right: none of them is the closest.
  const named = way !== 'formula' && closest?.name != null && closest.outcome.angleDegrees !== null;
  // As many lines as there is room for.
  const room = 3 - Number(named) - Number(why !== null);
  const mistakes = work?.mistakes.slice(0, room) ?? [];
  const others = work?.mistakes.slice(room).reduce((sum, { count }) => sum + count, 0) ?? 0;
  if (mistakes.length === 0 && !named && !why) return null;
  return (
    <div class="stage-card side-remarks">
      {mistakes.map(({ rule, count }, index) => (
        <p key={rule} class="mistake">
          <strong>{fill(say(words.count), { n: count })}</strong> <Rich text={say(stepRuleLabel(rule))} />
          {others > 0 && index === mistakes.length - 1 && ` ${fill(say(words.others), { n: others })}`}
        </p>
      ))}
      {named && (
        <p>
          {fill(say(words.closest), {
            name: closest.name ?? '',
            angle: String(Math.round(closest.outcome.angleDegrees ?? 0)),
          })}
        </p>
      )}
      {why && (
        <p>
          <Rich text={why} />
        </p>
      )}
    </div>
  );
}

export function AdvancedSide({ screen, told }: Side & { readonly told: boolean }) {
  const { moved } = screen;
  if (!moved) return null;
  const { linearDz } = moved.outcome;
  // A step that was taken ended on the ground.
  const trueDz = moved.outcome.trueDz ?? 0;
  const bent = Math.abs(trueDz - linearDz) > 0.15 * Math.abs(linearDz);
  return (
    <>
      <p class="side-task">{fill(say(words.moved), { rule: say(ruleInStep[moved.by]) })}</p>
      <div>
        <p class="stage-label">
          <Rich text={say(words.fell)} />
        </p>
        <p class="stage-figure">
          <small>{columnNumber(screen.z - trueDz)} →</small>{' '}
          {told ? <Rolled from={screen.z - trueDz} to={screen.z} format={columnNumber} /> : '…'}
        </p>
      </div>
      <table class="outcomes">
        <tbody>
          <tr>
            <th scope="row">
              {say(words.predicted)} <Rich text={say(words.linear)} />
            </th>
            <td>{columnNumber(linearDz)}</td>
          </tr>
          <tr>
            <th scope="row">
              {say(words.really)} <Tex tex="\Delta z" />
            </th>
            <td>
              <strong>{told ? columnNumber(trueDz) : '…'}</strong>
            </td>
          </tr>
        </tbody>
      </table>
      {told && (trueDz > 0 || bent) && <p class="stage-card">{say(trueDz > 0 ? words.rose : words.off)}</p>}
      <Heights screen={told ? screen : { ...screen, path: screen.path.slice(0, -1) }} height={280} />
    </>
  );
}
