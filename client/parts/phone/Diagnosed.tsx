/** How a diagnosis is said to the one who made the slip: its name, its hint, or the two it may have been. Judges nothing. */
import type { ComponentChildren } from 'preact';
import type { Diagnosis } from '../../../shared/math/diagnosis/diagnosis';
import { say } from '../../ui/language';
import { Rich } from '../../ui/Tex';
import { type MistakeTable, ruleLabel } from '../round/mistakes';
import { Finding } from './Finding';
import { words } from './words';

export type DiagnosedProps = {
  readonly diagnosis: Diagnosis<string>;
  readonly table: MistakeTable;
  /** What is said of a right answer. */
  readonly right: string;
  /** null: nothing to score (yet) */
  readonly points: number | null;
  /** The right formula with the learner's own numbers. */
  readonly children?: ComponentChildren;
};

export function Diagnosed({ diagnosis, table, right, points, children }: DiagnosedProps) {
  return (
    <Finding
      right={diagnosis.kind === 'right'}
      title={<Title {...{ diagnosis, table, right }} />}
      points={points}
    >
      <Hint diagnosis={diagnosis} table={table} />
      {children}
    </Finding>
  );
}

function Title({ diagnosis, table, right }: Pick<DiagnosedProps, 'diagnosis' | 'table' | 'right'>) {
  switch (diagnosis.kind) {
    case 'right':
      return <Rich text={right} />;
    case 'mistake':
      return <Rich text={say(ruleLabel(table, diagnosis.rule))} />;
    case 'undecided':
      return <>{say(words.two)}</>;
    case 'unknown':
      return <>{say(words.unknown)}</>;
    default:
      return diagnosis satisfies never;
  }
}

function Hint({ diagnosis, table }: Pick<DiagnosedProps, 'diagnosis' | 'table'>) {
  switch (diagnosis.kind) {
    case 'right':
      return null;
    case 'mistake': {
      const hint = table[diagnosis.rule]?.hint;
      return hint ? (
        <p>
          <Rich text={say(hint)} />
        </p>
      ) : null;
    }
    case 'undecided':
      return (
        <>
          <p>{say(words.twoHint)}</p>
          <ul>
            {diagnosis.rules.map((rule) => (
              <li key={rule}>
                <Rich text={say(ruleLabel(table, rule))} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'unknown':
      return <p>{say(words.unknownHint)}</p>;
    default:
      return diagnosis satisfies never;
  }
}
