/** The list of lessons that come with Kobai. */

import type { LessonSummary } from '../protocol/wire';
import { descentIn20, downTheHill, hillQuestions } from './downTheHill';
import { firstSteps, networkOnly } from './firstSteps';
import type { Lesson } from './lesson';

export const lessons: readonly Lesson[] = [firstSteps, downTheHill, descentIn20, hillQuestions, networkOnly];

export const lessonSummaries: readonly LessonSummary[] = lessons.map(
  ({ id, title, summary, activities }) => ({
    id,
    title,
    summary,
    minutes: activities.reduce((sum, { minutes }) => sum + minutes, 0),
    kinds: [...new Set(activities.map(({ kind }) => kind))],
  }),
);

export function lessonById(id: string): Lesson | null {
  return lessons.find((lesson) => lesson.id === id) ?? null;
}
