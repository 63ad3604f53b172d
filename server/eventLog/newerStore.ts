/** The `code` of the error that a file written by a newer Kobai is refused with. */
export const NEWER_STORE = 'KOBAI_NEWER_STORE';
