/** How an island, a part written by a program, lies in a page written by hand: between two comments that name it. */
export function withIslands(page: string, islands: Readonly<Record<string, string>>): string {
  return Object.entries(islands).reduce((text, [name, content]) => {
    const { start, end } = placeOf(text, name);
    return `${text.slice(0, start)}\n${content}\n${text.slice(end)}`;
  }, page);
}

/** The text of one island. */
export function islandIn(page: string, name: string): string {
  const { start, end } = placeOf(page, name);
  return page.slice(start, end).trim();
}

function placeOf(page: string, name: string): { start: number; end: number } {
  const opening = `<!-- written from the code: ${name} -->`;
  const start = page.indexOf(opening);
  const end = page.indexOf('<!-- until here -->', start);
  if (start < 0 || end < 0) throw new Error(`The page has no place for “${name}”.`);
  return { start: start + opening.length, end };
}
