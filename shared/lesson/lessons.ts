/** Owns the list of lessons that come with Kobai. */
import { firstSteps, hillOnly, networkOnly } from './firstSteps';
import type { Lesson } from './lesson';

export const lessons: readonly Lesson[] = [firstSteps, hillOnly, networkOnly];

export function lessonById(id: string): Lesson | null {
  return lessons.find((lesson) => lesson.id === id) ?? null;
}
