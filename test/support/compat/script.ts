/** Finding, in a built script, what an older browser cannot read or has not got. */
import { parseAst } from 'vite';
import { newGlobals, newMethods, newStatics } from './floor';

type Node = { readonly type: string; readonly [part: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Each finding names what is too new: `.toSorted()`, `structuredClone`, `lookbehind`. */
export function tooNewInScript(code: string): ReadonlySet<string> {
  const nodes: Found[] = [];
  collect(parseAst(code) as unknown as Node, nodes, { inFunction: false, isKey: false });
  const own = new Set(nodes.flatMap(({ node }) => bindings(node)));
  return new Set(
    nodes.flatMap(({ node, ...where }) => [
      ...syntaxOf(node, where.inFunction),
      ...methodIn(node),
      ...(where.isKey || own.has(node.name) ? [] : globalIn(node)),
    ]),
  );
}

type Where = { readonly inFunction: boolean; readonly isKey: boolean };
type Found = Where & { readonly node: Node };

function collect(node: Node, into: Found[], where: Where): void {
  into.push({ node, ...where });
  const inFunction = where.inFunction || /Function/.test(node.type);
  for (const [name, part] of Object.entries(node)) {
    const isKey = (name === 'key' || name === 'property') && node.computed !== true;
    for (const child of [part].flat()) if (isNode(child)) collect(child, into, { inFunction, isKey });
  }
}

/** The names that a node declares; patterns are taken whole, as their names are nobody else's. */
function bindings(node: Node): readonly unknown[] {
  const declared = [node.type === 'VariableDeclarator' ? node.id : null, node.local, node.params, node.param];
  if (/^(?:Function|Class)/.test(node.type)) declared.push(node.id);
  const names: Found[] = [];
  for (const part of declared.flat())
    if (isNode(part)) collect(part, names, { inFunction: true, isKey: false });
  return names.filter(({ node: { type } }) => type === 'Identifier').map((found) => found.node.name);
}

/** What the build lowers for its targets, unless it came to it as a text. */
function syntaxOf(node: Node, inFunction: boolean): readonly string[] {
  switch (node.type) {
    case 'StaticBlock':
      return ['static block'];
    case 'AwaitExpression':
      return inFunction ? [] : ['await at the top'];
    case 'BinaryExpression':
      return isNode(node.left) && node.left.type === 'PrivateIdentifier' ? ['#name in'] : [];
    case 'ImportAttribute':
      return ['import attribute'];
    case 'Literal':
      return literal(node);
    case 'TemplateElement':
      return patternFindings((node.value as { readonly cooked?: string | null }).cooked ?? '');
    case 'NewExpression':
    case 'CallExpression':
      return flagsGiven(node);
    default:
      return [];
  }
}

function literal(node: Node): readonly string[] {
  const regex = node.regex as { readonly pattern: string; readonly flags: string } | undefined;
  if (regex) return [...patternFindings(regex.pattern), ...flagFindings(regex.flags)];
  return typeof node.value === 'string' ? patternFindings(node.value) : [];
}

/** In every text, since an expression can be made at run time: the build itself turns a literal it cannot lower into one. */
const patternFindings = (text: string): readonly string[] => [
  ...(/\(\?<[=!]/.test(text) ? ['lookbehind'] : []),
  ...(/\(\?(?:[ims]+(?:-[ims]+)?|-[ims]+):/.test(text) ? ['modifier in an expression'] : []),
];

const flagFindings = (flags: string): readonly string[] =>
  [...flags].filter((flag) => 'dv'.includes(flag)).map((flag) => `flag ${flag}`);

function flagsGiven(node: Node): readonly string[] {
  const callee = node.callee as Node;
  const [, flags] = node.arguments as readonly Node[];
  if (callee.type !== 'Identifier' || callee.name !== 'RegExp' || typeof flags?.value !== 'string') return [];
  return flagFindings(flags.value);
}

const globalIn = (node: Node): readonly string[] =>
  node.type === 'Identifier' && newGlobals.has(String(node.name)) ? [String(node.name)] : [];

/** Only what is called, and not by `?.()`: whoever merely reads what is not there gets undefined. */
function methodIn(node: Node): readonly string[] {
  const callee = node.callee as Node | undefined;
  if (node.type !== 'CallExpression' || node.optional === true || callee?.type !== 'MemberExpression')
    return [];
  const key = callee.property as Node;
  const name = callee.computed === true ? key.value : key.name;
  const ofClass = `${(callee.object as Node).name}.${name}`;
  if (newStatics.has(ofClass)) return [ofClass];
  return typeof name === 'string' && newMethods.has(name) ? [`.${name}()`] : [];
}
