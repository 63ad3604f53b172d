/** Finding, in a built style sheet, what an older browser passes over without something older to fall back on. */
import postcss, { type ChildNode, type Declaration } from 'postcss';
import { newAtRules, newFunctions, newKeywords, newProperties, newSelectors } from './floor';

/** Each finding names what is too new: `text-wrap`, `color-mix()`, `:has`, `@layer`, `100dvh`. */
export function tooNewInSheet(css: string): ReadonlySet<string> {
  const found = new Set<string>();
  postcss.parse(css).walk((node) => {
    if (isAskedFor(node)) return;
    for (const finding of findingsIn(node)) found.add(finding);
  });
  return found;
}

/** Within @supports the browser says itself whether it knows. */
function isAskedFor(node: ChildNode): boolean {
  for (let up = node.parent; up; up = up.parent as typeof up) {
    if (up.type === 'atrule' && 'name' in up && up.name === 'supports') return true;
  }
  return false;
}

function findingsIn(node: ChildNode): readonly string[] {
  if (node.type === 'atrule') return newAtRules.has(node.name) ? [`@${node.name}`] : [];
  if (node.type === 'rule') return inSelectors(node.selectors, node.parent?.type === 'rule');
  return node.type === 'decl' ? inDeclaration(node) : [];
}

function inSelectors(selectors: readonly string[], nested: boolean): readonly string[] {
  const fresh = selectors.map((selector) =>
    [...selector.matchAll(/::?([a-z-]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((name) => newSelectors.has(name)),
  );
  const names = fresh.flat();
  return [
    ...(nested ? ['a rule within a rule'] : []),
    ...names.map((name) => `:${name}`),
    // A browser that does not know one selector of a list passes over them all.
    ...(fresh.some((of) => of.length === 0) ? names.map((name) => `:${name} beside older selectors`) : []),
  ];
}

function inDeclaration(declaration: Declaration): readonly string[] {
  const { prop, value } = declaration;
  if (newProperties.has(prop)) return hasPrefixed(declaration) ? [] : [prop];
  const findings = inValue(prop, value);
  // A custom property is taken whatever it says, and fails where it is used: nothing before it helps.
  const older = declaration.prev();
  const fallsBack = older?.type === 'decl' && older.prop === prop && inValue(prop, older.value).length === 0;
  return fallsBack && !prop.startsWith('--') ? [] : findings;
}

const hasPrefixed = ({ prop, parent }: Declaration): boolean =>
  parent?.some((node) => node.type === 'decl' && node.prop === `-webkit-${prop}`) ?? false;

function inValue(prop: string, value: string): readonly string[] {
  const keywords = newKeywords(prop);
  const words = value.match(/[a-z-]+(?![a-z(-])/g) ?? [];
  const calls = [...value.matchAll(/([a-z-]+)\(/g)].map((match) => match[1] ?? '');
  return [
    ...words.filter((word) => keywords.has(word)).map((word) => `${prop}: ${word}`),
    ...calls.filter((name) => newFunctions.has(name)).map((name) => `${name}()`),
    ...(value.match(/\b\d*\.?\d+(?:[dsl]v(?:h|w|min|max|b|i)|cq(?:w|h|i|b|min|max)|r?lh)\b/g) ?? []),
  ];
}
