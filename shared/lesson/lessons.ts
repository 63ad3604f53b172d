/** The list of lessons that come with Kobai. */
import { descentIn20, downTheHill, hillQuestions } from './downTheHill';
import { firstSteps, networkOnly } from './firstSteps';
import type { Lesson } from './lesson';

export const lessons: readonly Lesson[] = [firstSteps, downTheHill, descentIn20, hillQuestions, networkOnly];

export function lessonById(id: string): Lesson | null {
  return lessons.find((lesson) => lesson.id === id) ?? null;
}
