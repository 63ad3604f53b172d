/** The reading of a source file's imports. Knows nothing of which are allowed (importRules.ts). */
import { parseSync } from 'vite';

export type Import = { readonly specifier: string; readonly typeOnly: boolean };

type Node = { readonly type?: unknown; readonly [key: string]: unknown };

/** Static, dynamic and type imports and re-exports, in no particular order. */
export function importsOf(path: string, text: string): readonly Import[] {
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  const found: Import[] = [];
  visit(parsed.program as unknown as Node, (node) => {
    const specifier = (node.source as { value?: unknown } | null | undefined)?.value;
    if (typeof specifier === 'string') found.push({ specifier, typeOnly: isTypeOnly(node) });
  });
  return found;
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const named = node.specifiers as readonly { importKind?: string; exportKind?: string }[] | undefined;
  return (
    named !== undefined &&
    named.length > 0 &&
    named.every((one) => one.importKind === 'type' || one.exportKind === 'type')
  );
}

function visit(node: Node, see: (node: Node) => void): void {
  if (typeof node.type === 'string') see(node);
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) for (const one of child) visitIfNode(one, see);
    else visitIfNode(child, see);
  }
}

function visitIfNode(value: unknown, see: (node: Node) => void): void {
  if (typeof value === 'object' && value !== null) visit(value as Node, see);
}
