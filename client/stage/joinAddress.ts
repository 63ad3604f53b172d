/** What a person would type to come in: the code follows on the page. Pure. */
export const addressOf = (joinUrl: string): string => joinUrl.replace(/\/j\/[^/]*$/, '');
