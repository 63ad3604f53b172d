/** What stands beside the drawn network in each phase: costs, curve, the pictures, how the answers came out. */

import type { NetworkReveal, NetworkScreen, NetworkStagePart } from '../../../shared/activities/network';
import { formatSignificant } from '../../../shared/math/number';
import { paramTex } from '../../../shared/math/param';
import { pictures } from '../../../shared/math/pictures';
import type { Progress } from '../../../shared/protocol/round';
import { CostCurve } from '../../plots/CostCurve';
import { PictureGrid } from '../../plots/PictureGrid';
import { RollingNumber } from '../../plots/RollingNumber';
import { fill, say } from '../../ui/language';
import { Rich, Tex } from '../../ui/Tex';
import { texNumber } from '../../ui/texNumber';
import { partialRuleLabel } from './mistakeLabel';
import type { Move } from './moves';
import { countOutcomes, gridLabel, groupTex, words } from './stageText';

type Side = { readonly screen: NetworkScreen };

/** While the machine runs, the stage says what the phones say, step by step. */
const rollOf = ({ autopilot }: NetworkScreen): number | undefined => (autopilot ? 0 : undefined);

function Figures({ screen }: Side) {
  return (
    <div class="stage-figures">
      <div>
        <p class="stage-label">
          <Rich text={say(words.totalCost)} />
        </p>
        <p class="stage-figure" data-figure="C_T">
          <RollingNumber value={screen.totalCost} format={formatSignificant} duration={rollOf(screen)} />
        </p>
      </div>
      <div>
        <p class="stage-label">{say(words.read)}</p>
        <p class="stage-figure" data-figure="correct">
          <RollingNumber
            value={screen.correct}
            format={(value) => String(Math.round(value))}
            duration={rollOf(screen)}
          />
          <small> / {screen.verdicts.length}</small>
        </p>
      </div>
    </div>
  );
}

function PictureCost({ screen }: Side) {
  return (
    <p class="side-line">
      <span class="stage-label">
        <Rich text={say(words.pictureCost)} />
      </span>
      <strong data-figure="C_k">
        <RollingNumber value={screen.pictureCost} format={formatSignificant} duration={rollOf(screen)} />
      </strong>
    </p>
  );
}

type CurveProps = Side & { readonly height: number; readonly slides?: boolean };

function Curve({ screen, height, slides = false }: CurveProps) {
  const first = screen.costs[0]?.total ?? screen.totalCost;
  return (
    <CostCurve
      costs={screen.costs}
      height={height}
      slides={slides}
      label={fill(say(words.curve), {
        first: formatSignificant(first),
        now: formatSignificant(screen.totalCost),
      })}
    />
  );
}

const Grid = ({ screen }: Side) => (
  <PictureGrid
    pictures={pictures}
    verdicts={screen.verdicts}
    chosen={screen.picture}
    label={gridLabel(screen)}
  />
);

export function AskingSide({ screen, progress }: Side & { readonly progress: Progress }) {
  const left = progress.of - progress.done;
  const [before, now] = screen.costs.slice(-2);
  return (
    <>
      <Figures screen={screen} />
      <PictureCost screen={screen} />
      <Curve screen={screen} height={190} />
      <Grid screen={screen} />
      <div class="stage-card side-remarks">
        <p>
          <Bold text={left > 0 ? fill(say(words.left), { n: left }) : say(words.allIn)} />
        </p>
        {before && now && before.step === now.step - 1 && (
          <p>
            <Rich
              text={fill(say(words.lastStep), {
                from: formatSignificant(before.total),
                to: formatSignificant(now.total),
              })}
            />
          </p>
        )}
      </div>
    </>
  );
}

/** Text with one part between double asterisks. */
function Bold({ text }: { readonly text: string }) {
  const [before, strong, after] = text.split('**');
  return (
    <>
      {before}
      {strong !== undefined && <strong>{strong}</strong>}
      {after}
    </>
  );
}

export function RevealedSide({ screen, work }: Side & { readonly work: NetworkStagePart | null }) {
  const { reveal } = screen;
  if (!reveal) return null;
  const { right, wrong, missing } = countOutcomes(reveal.outcome);
  const figures = [
    { sign: '✓', label: words.rightCount, count: right },
    { sign: '≠', label: words.wrongCount, count: wrong },
    { sign: '…', label: words.missingCount, count: missing },
  ];
  const answers = work?.answers.reduce((sum, count) => sum + count, 0) ?? 0;
  return (
    <>
      <p class="stage-label">{fill(say(words.ofPartials), { n: reveal.outcome.length })}</p>
      <div class="stage-figures three">
        {figures.map(({ sign, label, count }) => (
          <div key={sign}>
            <p class="stage-label">
              <span aria-hidden="true">{sign}</span> {say(label)}
            </p>
            <p class="stage-figure">{count}</p>
          </div>
        ))}
      </div>
      {work && work.mistakes.length > 0 && (
        <div class="stage-card side-remarks">
          <p class="stage-label">{fill(say(words.ofAnswers), { n: answers })}</p>
          {work.mistakes.slice(0, 4).map(({ rule, count }) => (
            <p key={rule} class="mistake">
              <strong>{fill(say(words.count), { n: count })}</strong>{' '}
              <Rich text={say(partialRuleLabel(rule))} />
            </p>
          ))}
        </div>
      )}
      <Groups groups={reveal.groups} most={work && work.mistakes.length > 2 ? 2 : 3} />
    </>
  );
}

/** Only groups the class can see: what somebody computed. The largest first. */
type GroupsProps = Pick<NetworkReveal, 'groups'> & { readonly most: number };

function Groups({ groups, most }: GroupsProps) {
  if (groups.length === 0) return null;
  const largest = [...groups].sort((a, b) => b.params.length - a.params.length).slice(0, most);
  return (
    <div class="side-groups">
      <p class="side-question">{fill(say(words.same), { n: groups.length })}</p>
      <ul>
        {largest.map((group) => (
          <li key={group.params.join()} data-group={group.params.join(' ')}>
            <span class="group-names">
              {groupTex(group).map((tex) => (
                <Tex key={tex} tex={tex} />
              ))}
            </span>
            <strong>{formatSignificant(group.value)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

type AdvancedProps = Side & {
  readonly told: boolean;
  /** Told just now. */
  readonly moves: readonly Move[];
};

export function AdvancedSide({ screen, told, moves }: AdvancedProps) {
  const { moved } = screen;
  // Until the costs are told the stage is where it was: the curve ends before the step.
  const shown = told ? screen : { ...screen, costs: screen.costs.slice(0, -1) };
  return (
    <>
      {moved && (
        <p class="side-step">
          <strong>{say(moved.numbers === 'corrected' ? words.corrected : words.asTheyAre)}</strong>
          <span class="stage-label">
            {fill(say(words.who), {
              byClass: moved.byClass,
              corrected: moved.corrected,
              byMachine: moved.byMachine,
            })}
          </span>
        </p>
      )}
      {moved && (
        <div class="side-changes">
          <Change tex="C_k" {...moved.pictureCost} told={told} />
          <Change tex="C_T" {...moved.totalCost} told={told} />
        </div>
      )}
      {moved && told && (
        <p class="side-verdict">
          <Rich text={say(verdictOn(moved))} />
        </p>
      )}
      <Curve screen={shown} height={150} slides />
      {moves.length > 0 && <MovedMost moves={moves} />}
      {told && <Grid screen={screen} />}
    </>
  );
}

/** By name and number, beside the light that lies along them. */
function MovedMost({ moves }: { readonly moves: readonly Move[] }) {
  return (
    <div class="stage-card moved-most">
      <p>
        <strong>{say(words.movedMost)}</strong>
      </p>
      {moves.map(({ param, index, from, to }) => (
        <Tex key={index} block tex={`${paramTex(param)}:\\ ${texNumber(from)} \\to ${texNumber(to)}`} />
      ))}
    </div>
  );
}

type Moved = NonNullable<NetworkScreen['moved']>;

function verdictOn({ pictureCost, totalCost }: Moved) {
  if (pictureCost.after >= pictureCost.before) return words.notFell;
  return totalCost.after > totalCost.before ? words.rose : words.bothFell;
}

type ChangeProps = { readonly tex: string; readonly told: boolean } & Moved['totalCost'];

function Change({ tex, before, after, told }: ChangeProps) {
  const fell = after < before;
  return (
    <p data-change={tex}>
      <Tex tex={tex} />
      <span class="change-before">{formatSignificant(before)}</span>
      <span aria-hidden="true">{!told ? '→' : fell ? '↘' : '↗'}</span>
      <strong>{told ? formatSignificant(after) : '…'}</strong>
    </p>
  );
}

export function MachineSide({ screen }: Side) {
  const { autopilot } = screen;
  const held = autopilot !== null && !autopilot.running && autopilot.done < autopilot.total;
  return (
    <>
      <Figures screen={screen} />
      {autopilot && (
        <p class="side-line">
          <span class="stage-label">{say(held ? words.held : words.machine)}</span>
          <strong>
            {autopilot.done} / {autopilot.total}
          </strong>
        </p>
      )}
      <Curve screen={screen} height={300} />
      <Grid screen={screen} />
      <div class="stage-card side-remarks">
        <p>
          <Rich text={fill(say(words.machineHow), { n: screen.params.length })} />
        </p>
      </div>
    </>
  );
}
