/** Owns the list of lessons that come with Kobai. */
import { descentIn20, downTheHill } from './downTheHill';
import { firstSteps, networkOnly } from './firstSteps';
import type { Lesson } from './lesson';

export const lessons: readonly Lesson[] = [firstSteps, downTheHill, descentIn20, networkOnly];

export function lessonById(id: string): Lesson | null {
  return lessons.find((lesson) => lesson.id === id) ?? null;
}
