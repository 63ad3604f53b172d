/** '|' opens or closes; ',' stands between the arguments of max and min, whatever mark was typed there. */
export type Sign = '+' | '-' | '*' | '/' | '^' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | ',' | '√' | '=';

export const closers: Readonly<Partial<Record<Sign, Sign>>> = { '(': ')', '[': ']', '{': '}' };
