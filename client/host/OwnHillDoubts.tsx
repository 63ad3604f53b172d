/** What is said of a formula that can be read in two ways: how it was read, and where a comma stands the question. */
import type { Doubt } from '../../shared/math/expressionDoubts';
import { Button } from '../ui/Button';
import { doubtText } from './ownHillWords';

export type OwnHillDoubtsProps = {
  readonly f: string;
  readonly doubts: readonly Doubt[];
  readonly onF: (f: string) => void;
};

/** Until a comma is settled it is not known which hill is meant. */
export const isSettled = (doubts: readonly Doubt[]): boolean => doubts.every(({ is }) => is !== 'comma');

export function OwnHillDoubts({ f, doubts, onF }: OwnHillDoubtsProps) {
  const written = ({ at, text }: Doubt, number: string) =>
    f.slice(0, at) + number + f.slice(at + text.length);
  return (
    <ul class="own-hill-doubts" role="status">
      {doubts.map((doubt) => (
        <li key={`${doubt.at} ${doubt.text}`}>
          {doubtText(doubt)}
          {doubt.is === 'comma' &&
            [doubt.read.replace('.', ''), doubt.read].map((number) => (
              <Button key={number} onClick={() => onF(written(doubt, number))}>
                {number}
              </Button>
            ))}
        </li>
      ))}
    </ul>
  );
}
