/** What a lesson is. */
import type { Activity } from '../activities';
import type { Words } from '../protocol/language';

export type Lesson = {
  readonly id: string;
  readonly title: Words;
  readonly summary: Words;
  readonly activities: readonly Activity[];
};
