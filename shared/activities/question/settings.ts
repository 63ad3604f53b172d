import * as v from 'valibot';
import { type ActivityCommon, many } from '../activity';
import { questionTemplates } from './templates/questions';

/** What a lesson says of the activity. */
export const questionSettings = {
  /** Asked one after the other; as many as there are rounds. */
  questions: many(v.picklist(questionTemplates.map(({ id }) => id))),
};

export type QuestionActivity = ActivityCommon & { readonly kind: 'question' } & Readonly<
    v.InferOutput<v.StrictObjectSchema<typeof questionSettings, undefined>>
  >;
