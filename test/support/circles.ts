/** Finds the circles of a graph of files: import by import, types included. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * One circle of each knot (files that all reach one another), as short as there is, from its first file in order back to
 * itself; none: the graph is a tree of layers.
 */
export function circlesOf(graph: Graph): readonly (readonly string[])[] {
  return knotsOf(graph).map((knot) => shortestCircle(graph, new Set(knot)));
}

/** Tarjan's strongly connected components, without those of one file that does not import itself. */
function knotsOf(graph: Graph): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const open = new Set<string>();
  const knots: string[][] = [];

  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    low.set(file, own);
    stack.push(file);
    open.add(file);
    for (const next of graph.get(file) ?? []) {
      const reached = order.has(next) ? (open.has(next) ? (order.get(next) ?? own) : own) : visit(next);
      low.set(file, Math.min(low.get(file) ?? own, reached));
    }
    if (low.get(file) === own) {
      const knot = stack.splice(stack.indexOf(file));
      for (const each of knot) open.delete(each);
      if (knot.length > 1 || graph.get(file)?.includes(file)) knots.push(knot.sort());
    }
    return low.get(file) ?? own;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return knots;
}

/** Breadth first from each file of the knot; the first one wins a tie. */
function shortestCircle(graph: Graph, knot: ReadonlySet<string>): readonly string[] {
  const circles = [...knot].map((start) => {
    const from = new Map<string, string>();
    const queue = [start];
    for (const file of queue) {
      for (const next of graph.get(file) ?? []) {
        if (next === start) return [...pathTo(file, from), start];
        if (!knot.has(next) || from.has(next)) continue;
        from.set(next, file);
        queue.push(next);
      }
    }
    throw new Error(`${start} is in no circle`);
  });
  return circles.reduce((best, circle) => (circle.length < best.length ? circle : best));
}

function pathTo(file: string, from: ReadonlyMap<string, string>): string[] {
  const before = from.get(file);
  return before === undefined ? [file] : [...pathTo(before, from), file];
}
