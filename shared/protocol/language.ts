/** Which languages there are. */
export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language: a missing one does not compile. */
export type Words = Readonly<Record<Language, string>>;
