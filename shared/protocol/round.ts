/** What every kind of activity shows of its round, and counts of answers. */
import type { Words } from './language';

/** asking → revealed → advanced, then the next round asks again. */
export type Phase = 'asking' | 'revealed' | 'advanced';

export type RoundView = {
  /** The room's running number of rounds; answers name it. */
  readonly number: number;
  /** The round's number within its activity, from 1, for people. */
  readonly ordinal: number;
  readonly phase: Phase;
  readonly closed: boolean;
  /** 2: those whose first answer was not right have a hint and answer once more. */
  readonly attempt: 1 | 2;
  /** ms since 1970 on the server's clock; null: no deadline, or the class is paused (then `pausedLeft`). */
  readonly deadline: number | null;
  readonly pausedLeft: number | null;
};

export type Progress = { readonly done: number; readonly of: number };

export type MistakeCount = {
  readonly rule: string;
  readonly count: number;
  /** For the host, where only the question itself knows the rule's name. */
  readonly label?: Words;
};
