/** Computing one partial derivative: the parameter lit in the network, the numbers that matter, the pad, help. */
import { useRef, useState } from 'preact/hooks';
import type { NetworkScreen, PartialDone, PartialTask } from '../../../shared/activities/network';
import { formatSignificant } from '../../../shared/math/number';
import { type ParamId, paramTex, parseParamId, partialTex } from '../../../shared/math/param';
import { pictures } from '../../../shared/math/pictures';
import { Ask } from '../../parts/phone/Ask';
import type { ActivityProps } from '../../parts/phone/activity';
import { Remaining } from '../../parts/phone/Remaining';
import { useSending } from '../../parts/phone/useSending';
import { NetworkDiagram } from '../../plots/NetworkDiagram';
import { Button } from '../../ui/Button';
import { Keypad } from '../../ui/Keypad';
import { fill, say } from '../../ui/language';
import type { PressKeys } from '../../ui/padEdit';
import { Tex } from '../../ui/Tex';
import { DoneList } from './DoneList';
import { Help } from './Help';
import { factorText, symbolRows } from './padSymbols';
import './Task.css';
import { words } from './words';

export type TaskProps = ActivityProps<NetworkScreen> & {
  readonly task: PartialTask;
  readonly done: readonly PartialDone[];
  /** The answer sent last, whose place this task has taken. */
  readonly arrived: Arrived | null;
  readonly onArrived: (arrived: Arrived) => void;
};

export type Arrived = { readonly param: ParamId; readonly value: number };

export function Task({ store, screen, you, drafts, task, done, arrived, onArrived }: TaskProps) {
  const { round } = screen;
  const field = `${task.param}${task.dispute ? ' again' : ''}`;
  const [text, setText] = useState(() => drafts.read(round.number, field) ?? '');
  const [helping, setHelping] = useState(task.help.length > 0);
  const { busy, submit } = useSending(store);
  const keys: PressKeys = useRef(null);
  const param = parseParamId(task.param);
  if (!param) return null;

  const hand = async (value: number) => {
    const safe = await submit(round.number, { kind: 'network', param: task.param, value });
    if (safe) onArrived({ param: task.param, value });
  };

  return (
    <Ask
      topic={`task ${round.number} ${field}`}
      title={
        <span class="task-title">
          <span>
            {say(words.youAre)} <Tex tex={paramTex(param)} />
            {say(words.stop)}
          </span>{' '}
          <span class="task-asked">
            <Tex tex={`\\displaystyle ${partialTex(param)}`} /> {say(words.whatIs)}
          </span>
        </span>
      }
      under={
        <>
          <ArrivedLine arrived={arrived} />
          <Remaining store={store} round={round} you={you} />
        </>
      }
      notice={task.dispute && <Dispute dispute={task.dispute} />}
      picture={
        <div class="task-picture">
          {helping ? (
            <Help
              store={store}
              round={round.number}
              task={task}
              onTake={(factor) => keys.current?.({ type: 'factor', text: factorText(factor, task.symbols) })}
              onClose={() => setHelping(false)}
            />
          ) : (
            <>
              <NetworkDiagram
                size="phone"
                sizes={screen.sizes}
                params={screen.params}
                pixels={pictures[screen.picture]?.pixels ?? []}
                lit={[task.param]}
                label={fill(say(words.diagram), { param: task.param })}
              />
              <Button class="task-help" onClick={() => setHelping(true)}>
                {say(words.helpOpen)}
              </Button>
            </>
          )}
        </div>
      }
      pad={
        <Keypad
          label={say(words.answer)}
          symbols={task.symbols}
          rows={symbolRows(task.symbols)}
          keys={keys}
          text={text}
          onText={(next) => {
            setText(next);
            drafts.write(round.number, field, next);
          }}
          busy={busy}
          submitLabel={say(words.send)}
          onSubmit={(value) => void hand(value)}
        />
      }
    >
      <DoneList done={done.filter((each) => each.param !== task.param)} />
    </Ask>
  );
}

/** The next task takes an answer's place at once: the word that it is safe comes along. */
function ArrivedLine({ arrived }: { readonly arrived: Arrived | null }) {
  const param = arrived && parseParamId(arrived.param);
  return (
    <p class="task-arrived" role="status">
      {param && (
        <>
          <span aria-hidden="true">✓</span> <Tex tex={partialTex(param)} /> {formatSignificant(arrived.value)}{' '}
          {say(words.safe)}
        </>
      )}
    </p>
  );
}

function Dispute({ dispute }: { readonly dispute: NonNullable<PartialTask['dispute']> }) {
  return (
    <section class="dispute" aria-label={say(words.again)}>
      <h2>{say(words.again)}</h2>
      <dl>
        <div>
          <dt>{say(words.yours)}</dt>
          <dd class="dispute-own">{formatSignificant(dispute.yours)}</dd>
        </div>
        <div>
          <dt>{say(words.others)}</dt>
          <dd>{formatSignificant(dispute.other)}</dd>
        </div>
      </dl>
      <p class="why">{say(words.againText)}</p>
    </section>
  );
}
