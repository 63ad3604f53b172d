/** Owns what stands beside the drawn network in each phase: costs, curve, the pictures, how the answers came out. */

import { formatSignificant } from '../../../shared/math/number';
import { pictures } from '../../../shared/math/pictures';
import type { NetworkReveal, NetworkScreen, NetworkWall, Progress } from '../../../shared/protocol/views';
import { CostCurve } from '../../plots/CostCurve';
import { PictureGrid } from '../../plots/PictureGrid';
import { RollingNumber } from '../../plots/RollingNumber';
import { Rolled } from '../../stage/Rolled';
import { fill, say } from '../../ui/language';
import { Rich, Tex } from '../../ui/Tex';
import { partialRuleLabel } from './mistakeLabel';
import { costText, countOutcomes, gridLabel, groupTex, words } from './stageText';

type Side = { readonly screen: NetworkScreen };

function Figures({ screen }: Side) {
  return (
    <div class="wall-figures">
      <div>
        <p class="wall-label">
          <Rich text={say(words.totalCost)} />
        </p>
        <p class="wall-figure" data-figure="C_T">
          <RollingNumber value={screen.totalCost} format={costText} />
        </p>
      </div>
      <div>
        <p class="wall-label">{say(words.read)}</p>
        <p class="wall-figure" data-figure="correct">
          <RollingNumber value={screen.correct} format={(value) => String(Math.round(value))} />
          <small> / {screen.verdicts.length}</small>
        </p>
      </div>
    </div>
  );
}

function PictureCost({ screen }: Side) {
  return (
    <p class="side-line">
      <span class="wall-label">
        <Rich text={say(words.pictureCost)} />
      </span>
      <strong data-figure="C_k">
        <RollingNumber value={screen.pictureCost} format={costText} />
      </strong>
    </p>
  );
}

function Curve({ screen, height }: Side & { readonly height: number }) {
  const first = screen.costs[0]?.total ?? screen.totalCost;
  return (
    <CostCurve
      costs={screen.costs}
      height={height}
      label={fill(say(words.curve), { first: costText(first), now: costText(screen.totalCost) })}
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
      <div class="wall-card side-remarks">
        <p>
          <Bold text={left > 0 ? fill(say(words.left), { n: left }) : say(words.allIn)} />
        </p>
        {before && now && (
          <p>
            <Rich
              text={fill(say(words.lastStep), { from: costText(before.total), to: costText(now.total) })}
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

export function RevealedSide({ screen, work }: Side & { readonly work: NetworkWall | null }) {
  const { reveal } = screen;
  if (!reveal) return null;
  const { right, wrong, missing } = countOutcomes(reveal.outcome);
  const figures = [
    { sign: '✓', label: words.rightCount, count: right },
    { sign: '≠', label: words.wrongCount, count: wrong },
    { sign: '…', label: words.missingCount, count: missing },
  ];
  return (
    <>
      <div class="wall-figures three">
        {figures.map(({ sign, label, count }) => (
          <div key={sign}>
            <p class="wall-label">
              <span aria-hidden="true">{sign}</span> {say(label)}
            </p>
            <p class="wall-figure">{count}</p>
          </div>
        ))}
      </div>
      {work && work.mistakes.length > 0 && (
        <div class="wall-card side-remarks">
          {work.mistakes.slice(0, 4).map(({ rule, count }) => (
            <p key={rule} class="mistake">
              <strong>{fill(say(words.count), { n: count })}</strong>{' '}
              <Rich text={say(partialRuleLabel(rule))} />
            </p>
          ))}
        </div>
      )}
      <Groups groups={reveal.groups} />
    </>
  );
}

/** Only groups the class can see: what somebody computed. The largest first. */
function Groups({ groups }: Pick<NetworkReveal, 'groups'>) {
  if (groups.length === 0) return null;
  const largest = [...groups].sort((a, b) => b.params.length - a.params.length).slice(0, 4);
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
            <strong>{formatSignificant(group.value, 3)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function AdvancedSide({ screen }: Side) {
  const { moved } = screen;
  return (
    <>
      {moved && (
        <p class="side-step">
          <strong>{say(moved.numbers === 'corrected' ? words.corrected : words.asTheyAre)}</strong>
          <span class="wall-label">
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
          <Change tex="C_k" {...moved.pictureCost} />
          <Change tex="C_T" {...moved.totalCost} />
        </div>
      )}
      {moved && (
        <p class="side-verdict">
          <Rich text={say(verdictOn(moved))} />
        </p>
      )}
      <Curve screen={screen} height={170} />
      <Grid screen={screen} />
    </>
  );
}

type Moved = NonNullable<NetworkScreen['moved']>;

function verdictOn({ pictureCost, totalCost }: Moved) {
  if (pictureCost.after >= pictureCost.before) return words.notFell;
  return totalCost.after > totalCost.before ? words.rose : words.bothFell;
}

function Change({ tex, before, after }: { readonly tex: string } & Moved['totalCost']) {
  const fell = after < before;
  return (
    <p data-change={tex}>
      <Tex tex={tex} />
      <span class="change-before">{costText(before)}</span>
      <span aria-hidden="true">{fell ? '↘' : '↗'}</span>
      <strong>
        <Rolled from={before} to={after} format={costText} />
      </strong>
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
          <span class="wall-label">{say(held ? words.held : words.machine)}</span>
          <strong>
            {autopilot.done} / {autopilot.total}
          </strong>
        </p>
      )}
      <Curve screen={screen} height={300} />
      <Grid screen={screen} />
      <div class="wall-card side-remarks">
        <p>
          <Rich text={fill(say(words.machineHow), { n: screen.params.length })} />
        </p>
      </div>
    </>
  );
}
