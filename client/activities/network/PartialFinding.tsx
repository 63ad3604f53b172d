/** What one learner hears of one partial derivative: right or which slip, and every path with its factors. */

import type { FactorView, PartialDone } from '../../../shared/activities/network';
import type { PartialRule } from '../../../shared/math/diagnosis/partial';
import { formatSignificant } from '../../../shared/math/number';
import { parseParamId, partialTex } from '../../../shared/math/param';
import { Finding } from '../../parts/phone/Finding';
import { FactorPaths } from '../../plots/FactorPaths';
import { say } from '../../ui/language';
import { Rich, Tex } from '../../ui/Tex';
import { texFactor, texNumber } from '../../ui/texNumber';
import { partialWords } from './mistakes';
import { words } from './words';

type Result = NonNullable<PartialDone['result']>;

export function PartialFinding({ done }: { readonly done: PartialDone }) {
  const { result, value } = done;
  const param = parseParamId(done.param);
  if (!result || !param) return null;
  const right = result.diagnosis.kind === 'right';
  return (
    <Finding right={right} title={<Title result={result} />} points={result.points}>
      <p class="partial-numbers">
        <Tex tex={`\\displaystyle ${partialTex(param)}`} />
        <span>
          <span class="partial-name">{say(words.answer)}</span>{' '}
          <b class="partial-own">{formatSignificant(value)}</b>
        </span>
        <span>
          <span class="partial-name">{say(words.truth)}</span> <b>{formatSignificant(result.truth)}</b>
        </span>
      </p>
      <Hint result={result} />
      <Paths paths={result.paths} truth={result.truth} open={!right} />
      {result.diagnosis.kind === 'right' && <CannotShow rules={result.diagnosis.cannotShow} />}
    </Finding>
  );
}

type PathsProps = {
  readonly paths: readonly (readonly FactorView[])[];
  readonly truth: number;
  /** Whoever went astray sees them at once; who was right can look. */
  readonly open: boolean;
};

const Paths = ({ paths, truth, open }: PathsProps) => (
  <details class="partial-aside" open={open}>
    <summary>{say(paths.length > 1 ? words.everyPath : words.onePath)}</summary>
    <div class="partial-paths">
      <FactorPaths paths={paths} />
      <Tex block tex={sumTex(paths, truth)} />
    </div>
  </details>
);

/** A first-layer weight whose pixel is off: right without computing. */
const isZeroByPixel = ({ truth }: Result) => truth === 0;

function Title({ result }: { readonly result: Result }) {
  const { diagnosis } = result;
  switch (diagnosis.kind) {
    case 'right':
      return <>{say(isZeroByPixel(result) ? words.rightZero : words.right)}</>;
    case 'mistake':
      return <Rich text={say(partialWords[diagnosis.rule].label)} />;
    case 'undecided':
      return <>{say(words.undecided)}</>;
    case 'unknown':
      return <>{say(words.unknown)}</>;
    default:
      return diagnosis satisfies never;
  }
}

function Hint({ result }: { readonly result: Result }) {
  const { diagnosis } = result;
  switch (diagnosis.kind) {
    case 'right':
      return isZeroByPixel(result) ? <Line text={say(words.rightZeroText)} /> : null;
    case 'mistake':
      return <Line text={say(partialWords[diagnosis.rule].hint)} />;
    case 'undecided':
      return (
        <>
          <Line text={say(words.undecidedText)} />
          <Rules rules={diagnosis.rules} />
        </>
      );
    case 'unknown':
      return <Line text={say(words.unknownText)} />;
    default:
      return diagnosis satisfies never;
  }
}

const Line = ({ text }: { readonly text: string }) => (
  <p>
    <Rich text={text} />
  </p>
);

const Rules = ({ rules }: { readonly rules: readonly PartialRule[] }) => (
  <ul>
    {rules.map((rule) => (
      <li key={rule}>
        <Rich text={say(partialWords[rule].label)} />
      </li>
    ))}
  </ul>
);

function CannotShow({ rules }: { readonly rules: readonly PartialRule[] }) {
  if (rules.length === 0) return null;
  return (
    <details class="partial-aside">
      <summary>{say(words.cannotShow)}</summary>
      <p>{say(words.cannotShowText)}</p>
      <Rules rules={rules} />
    </details>
  );
}

/** Each path's product, and their sum: 0.012 + (−0.03) = −0.018. */
function sumTex(paths: readonly (readonly FactorView[])[], truth: number): string {
  const products = paths.map((factors) => factors.reduce((product, { value }) => product * value, 1));
  const [first = 0, ...rest] = products;
  const sum = [texNumber(first), ...rest.map((product) => texFactor(product))].join(' + ');
  return rest.length === 0 ? `= ${texNumber(truth)}` : `${sum} \\approx ${texNumber(truth)}`;
}
