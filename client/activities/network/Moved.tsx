/** The phone once the class's network has taken a step: which edges moved, one's own among them, and what became of it. */

import type { NetworkScreen, NetworkWork } from '../../../shared/activities/network';
import { forward, fromVector } from '../../../shared/math/network';
import { formatSignificant } from '../../../shared/math/number';
import { paramTex } from '../../../shared/math/param';
import { pictures } from '../../../shared/math/pictures';
import { Ask } from '../../parts/phone/Ask';
import { type Change, Changes } from '../../parts/phone/Changes';
import { Legend } from '../../parts/phone/Legend';
import { OwnAnswer } from '../../parts/phone/OwnAnswer';
import { NetworkDiagram } from '../../plots/NetworkDiagram';
import { fill, say } from '../../ui/language';
import { Rich } from '../../ui/Tex';
import { largestMoves, type Move, movesOf } from './moves';
import { Findings, Revealed } from './Outcome';
import { words } from './words';

type Props = { readonly screen: NetworkScreen; readonly work: NetworkWork | null };

/** Edges that light lies along. */
const LARGEST = 4;
/** Of one's own parameters, as many lines: the numbers of the step stand below them. */
const OWN = 2;

export function Moved({ screen, work }: Props) {
  const { moved } = screen;
  return moved ? (
    <Step screen={screen} work={work} moved={moved} />
  ) : (
    <Revealed screen={screen} work={work} />
  );
}

type StepProps = Props & { readonly moved: NonNullable<NetworkScreen['moved']> };

function Step({ screen, work, moved }: StepProps) {
  const { sizes, params, picture } = screen;
  const before = screen.before ?? params;
  const done = work?.done.map(({ param }) => param) ?? [];
  const own = movesOf(sizes, before, params).filter(({ id }) => done.includes(id));
  const largest = largestMoves(sizes, before, params, LARGEST);
  const changed = movesOf(sizes, before, params).filter(({ from, to }) => from !== to).length;
  const listed = own.slice(0, OWN);
  const outputs = outputChanges(screen, before);
  return (
    <Ask
      topic={`moved ${screen.round.number}`}
      title={say(words.movedTitle)}
      picture={
        <NetworkDiagram
          size="phone"
          sizes={sizes}
          params={params}
          pixels={pictures[picture]?.pixels ?? []}
          lit={done}
          moved={largest.map(({ index }) => index)}
          label={movedLabel(own.length > 0 ? own : largest, outputs)}
        />
      }
    >
      <p>{fill(say(words.movedText), { n: changed, of: params.length })}</p>
      <Legend
        lines={[
          ...(own.length > 0 ? [{ tone: 'you', name: say(words.you) } as const] : []),
          ...(largest.length > 0 ? [{ tone: 'class', name: say(words.movedMost) } as const] : []),
        ]}
      />
      <Changes
        rows={[
          ...listed.map(({ param, from, to }) => ({
            name: <Rich text={fill(say(words.yourParam), { param: `$${paramTex(param)}$` })} />,
            before: formatSignificant(from),
            after: formatSignificant(to),
          })),
          ...outputs.map(({ unit, target, ...change }) => ({
            name: <Rich text={fill(say(words.output), { unit, target: String(target) })} />,
            ...change,
          })),
          { name: <Rich text={say(words.thisPicture)} />, ...written(moved.pictureCost) },
          { name: <Rich text={say(words.allPictures)} />, ...written(moved.totalCost) },
        ]}
      >
        <div>
          <dt>{say(words.readRight)}</dt>
          <dd>
            <b>{screen.correct}</b> / {screen.verdicts.length}
          </dd>
        </div>
      </Changes>
      <Remark moved={moved} />
      <p class="why">{sharesText(screen, moved)}</p>
      {done.length > 0 && (
        <OwnAnswer>
          <Findings work={work} />
        </OwnAnswer>
      )}
    </Ask>
  );
}

const written = ({ before, after }: { readonly before: number; readonly after: number }) => ({
  before: formatSignificant(before),
  after: formatSignificant(after),
});

type OutputChange = Omit<Change, 'name'> & { readonly unit: number; readonly target: number };

/** What the network answers to the round's picture, before the step and after it. */
function outputChanges(
  { sizes, params, picture }: NetworkScreen,
  before: readonly number[],
): readonly OutputChange[] {
  const shown = pictures[picture];
  if (!shown) return [];
  const outputs = (of: readonly number[]) => forward(fromVector(sizes, of), shown.pixels).a.at(-1) ?? [];
  const now = outputs(params);
  return outputs(before).map((was, index) => ({
    unit: index + 1,
    target: shown.target[index] ?? 0,
    ...written({ before: was, after: now[index] ?? 0 }),
  }));
}

function movedLabel(moves: readonly Move[], outputs: readonly OutputChange[]): string {
  const line = (name: string, before: string, after: string) =>
    fill(say(words.wentTo), { name, before, after });
  return [
    say(words.movedDiagram),
    ...moves.map(({ id, from, to }) => line(id, formatSignificant(from), formatSignificant(to))),
    ...outputs.map(({ unit, before, after }) => line(`a3_${unit}`, before, after)),
  ].join(' ');
}

function Remark({ moved: { pictureCost, totalCost } }: Pick<StepProps, 'moved'>) {
  if (pictureCost.after < pictureCost.before && totalCost.after <= totalCost.before) return null;
  return (
    <p class="why">
      <Rich text={say(pictureCost.after < pictureCost.before ? words.rises : words.notFell)} />
    </p>
  );
}

/** Whose numbers the step took: those of which there are none are not named. */
function sharesText(
  { params }: NetworkScreen,
  { byClass, corrected, byMachine }: StepProps['moved'],
): string {
  const shares = [
    [words.byClass, byClass],
    [words.corrected, corrected],
    [words.byMachine, byMachine],
    [words.zeroLeft, params.length - byClass - corrected - byMachine],
  ] as const;
  return shares
    .filter(([, count]) => count > 0)
    .map(([name, count]) => fill(say(words.share), { name: say(name), n: count }))
    .join(' ・ ');
}
