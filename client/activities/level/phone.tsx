/** A search for level ground on a phone: a mark on the map and its name, then both beside the truth. */
import { useState } from 'preact/hooks';
import type { LevelMark, LevelScreen, LevelWork } from '../../../shared/activities/level';
import type { Diagnosis } from '../../../shared/math/diagnosis/diagnosis';
import { type LevelMistake, type LevelName, levelNames as names } from '../../../shared/math/diagnosis/level';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import type { Vec2 } from '../../../shared/math/vec';
import { Ask } from '../../parts/phone/Ask';
import type { ActivityProps } from '../../parts/phone/activity';
import { Diagnosed } from '../../parts/phone/Diagnosed';
import { OneAnswer, Settled, type Topic } from '../../parts/phone/OneAnswer';
import { Remaining } from '../../parts/phone/Remaining';
import { SendFoot } from '../../parts/phone/SendFoot';
import { useSending } from '../../parts/phone/useSending';
import { ContourMap } from '../../plots/ContourMap';
import { LevelGround } from '../../plots/LevelGround';
import { LevelSign } from '../../plots/LevelSign';
import { Mark, MarkPad } from '../../plots/MarkPad';
import type { MapFrame } from '../../plots/mapFrame';
import { say } from '../../ui/language';
import { Segmented } from '../../ui/Segmented';
import { Tex } from '../../ui/Tex';
import { texNumber } from '../../ui/texNumber';
import './Level.css';
import { hasFoundLevel, levelHints, levelMistakeWords } from './mistakes';
import { levelNames, words } from './words';

type Props = ActivityProps<LevelScreen>;
type Face = { readonly screen: LevelScreen; readonly work: LevelWork | null };

const MAP = { width: 344, height: 258 } as const;

export function LevelPhone(props: Props) {
  const { screen, you } = props;
  const work = you.work?.kind === 'level' && you.work.round === screen.round.number ? you.work : null;
  return (
    <OneAnswer
      {...props}
      work={work}
      asking={() => <Asking {...props} work={work} />}
      settled={(topic) => <Shown screen={screen} work={work} topic={topic} />}
      revealed={() => screen.reveal && <Revealed screen={screen} work={work} reveal={screen.reveal} />}
    />
  );
}

function Asking({ store, screen, you, drafts, work }: Props & Face) {
  const { round } = screen;
  const hint = work?.hint ?? null;
  const answer = work?.answer ?? null;
  const draft = `mark ${round.attempt}`;
  const [mark, setMark] = useState<Draft>(
    () =>
      keptMark(drafts.read(round.number, draft)) ??
      (hint ? secondDraft(hint, answer) : { at: answer?.at ?? null, is: answer?.is ?? null }),
  );
  const { busy, submit } = useSending(store);
  const change = (next: Draft) => {
    setMark(next);
    drafts.write(round.number, draft, writtenMark(next));
  };
  const { at, is } = mark;
  const same = answer !== null && at?.x === answer.at.x && at?.y === answer.at.y && is === answer.is;
  return (
    <Ask
      topic={`ask ${round.number} ${round.attempt}`}
      title={say(hint ? words.hintTitle : words.ask)}
      under={<Remaining store={store} round={round} you={you} />}
      picture={
        <MarkPad
          surface={surfaceOf(screen.surface)}
          value={at}
          is={is}
          first={hint && answer}
          onChange={(next) => change({ at: next, is })}
          label={say(words.pad)}
        />
      }
      foot={
        <SendFoot
          safe={same && !hint}
          changed={answer !== null && !hint}
          ready={at !== null && is !== null && !(hint && same)}
          unready={say(words.markFirst)}
          busy={busy}
          label={say(words.send)}
          onSend={() => at && is && submit(round.number, { kind: 'level', ...at, is })}
        />
      }
    >
      {hint && (
        <Diagnosed diagnosis={hint} table={levelHints} right={say(words.right)} points={null}>
          {/* While the new mark lies on the first one, no dashed one is to be seen. */}
          {!(at?.x === answer?.at.x && at?.y === answer?.at.y) && <p class="soft">{say(words.firstMark)}</p>}
        </Diagnosed>
      )}
      <Segmented
        label={say(words.what)}
        value={is}
        onChange={(next) => change({ at, is: next })}
        options={names.map((name) => ({ value: name, label: <Name is={name} /> }))}
      />
    </Ask>
  );
}

const Name = ({ is }: { readonly is: LevelName }) => (
  <span class="level-name">
    <svg viewBox="0 0 28 28" aria-hidden="true">
      <LevelSign is={is} x={14} y={14} size={9} />
    </svg>
    {say(levelNames[is])}
  </span>
);

type Draft = { readonly at: Vec2 | null; readonly is: LevelName | null };

/** Where level ground was found, only its name is open; else the first mark is looked at, and another one set. */
function secondDraft(hint: Diagnosis<LevelMistake>, answer: LevelMark | null): Draft {
  const found = hint.kind === 'mistake' && hasFoundLevel(hint.rule);
  return { at: found && answer ? answer.at : null, is: null };
}

const writtenMark = ({ at, is }: Draft): string => `${at ? `${at.x} ${at.y}` : '- -'} ${is ?? '-'}`;

/** null: nothing kept, or nothing that is a mark */
function keptMark(text: string | null): Draft | null {
  if (text === null) return null;
  const [x, y, said] = text.split(' ');
  const at = { x: Number(x), y: Number(y) };
  return {
    at: Number.isFinite(at.x) && Number.isFinite(at.y) ? at : null,
    is: names.find((name) => name === said) ?? null,
  };
}

/** One's mark as it stands, while nothing more can be done. */
function Shown({ screen, work, topic }: Face & { readonly topic: Topic }) {
  const answer = work?.answer ?? null;
  return (
    <Settled
      topic={topic}
      round={screen.round}
      answered={answer !== null}
      right={say(words.right)}
      picture={
        <ContourMap surface={surfaceOf(screen.surface)} {...MAP} label={say(words.map)}>
          {(frame) => <OwnMark frame={frame} mark={answer} />}
        </ContourMap>
      }
    />
  );
}

const OwnMark = ({ frame, mark }: { readonly frame: MapFrame; readonly mark: LevelMark | null }) =>
  mark && <Mark frame={frame} at={mark.at} is={mark.is} />;

type RevealedProps = Face & { readonly reveal: NonNullable<LevelScreen['reveal']> };

function Revealed({ screen, work, reveal }: RevealedProps) {
  const { result = null, answer = null } = work ?? {};
  return (
    <Ask
      topic={`revealed ${screen.round.number}`}
      title={say(answer ? words.resultTitle : words.noAnswerTitle)}
      picture={
        <ContourMap surface={surfaceOf(screen.surface)} {...MAP} label={say(words.map)}>
          {(frame) => (
            <>
              <LevelGround frame={frame} lines={reveal.lines} radius={2} />
              {reveal.points.map(({ at, is }) => {
                const { x, y } = frame.toPixels(at);
                return (
                  <g key={`${at.x} ${at.y}`} class="level-truth" data-x={at.x} data-y={at.y} data-is={is}>
                    <circle cx={x} cy={y} r={9} stroke-width={2.5} />
                    <LevelSign is={is} x={x} y={y} size={7} />
                  </g>
                );
              })}
              <OwnMark frame={frame} mark={answer} />
            </>
          )}
        </ContourMap>
      }
    >
      {result ? (
        <Diagnosed
          diagnosis={result.diagnosis}
          table={levelMistakeWords}
          right={say(words.right)}
          points={result.points}
        >
          {result.found?.is === 'undecided' && <p>{say(words.undecided)}</p>}
          {result.found?.alone === false && <p>{say(words.along)}</p>}
          {result.slopes && (
            <div class="why">
              <p>{say(words.slopesHere)}</p>
              <Tex
                block
                tex={`\\frac{\\partial z}{\\partial x} = ${texNumber(result.slopes.x)} \\qquad \\frac{\\partial z}{\\partial y} = ${texNumber(result.slopes.y)}`}
              />
            </div>
          )}
        </Diagnosed>
      ) : (
        <p>{say(words.notAnswered)}</p>
      )}
      {reveal.more && <p class="soft">{say(words.more)}</p>}
    </Ask>
  );
}
