/** What a diagnosis is, and how a wrong number is compared with what wrong rules give. Knows no rule. */

/** How a rule stands at one task: it would show, it gives the truth here, or it does not apply. */
export type RuleState = 'shows' | 'cannotShow' | 'notApplicable';

export type Diagnosis<Rule> =
  /** `cannotShow`: the wrong rules whose number is accepted as right at this task */
  | { readonly kind: 'right'; readonly cannotShow: readonly Rule[] }
  | { readonly kind: 'mistake'; readonly rule: Rule }
  /** two rules or more give this number */
  | { readonly kind: 'undecided'; readonly rules: readonly Rule[] }
  | { readonly kind: 'unknown' };

/** What each wrong rule gives at a task: usually one number, several where it has variants, null where it does not apply. */
export type RuleNumbers<Rule extends string, N> = Readonly<Record<Rule, readonly N[] | null>>;

/** The state of every rule. A rule shows where at least one of its variants would not pass as right. */
export function statesOf<Rule extends string, N>(
  rules: readonly Rule[],
  numbers: RuleNumbers<Rule, N>,
  passesAsRight: (number: N) => boolean,
): Record<Rule, RuleState> {
  const stateOf = (rule: Rule): RuleState => {
    const given = numbers[rule];
    if (given === null) return 'notApplicable';
    return given.every(passesAsRight) ? 'cannotShow' : 'shows';
  };
  return Object.fromEntries(rules.map((rule) => [rule, stateOf(rule)])) as Record<Rule, RuleState>;
}

/**
 * The rules whose number the answer is. First by the close measure, which parts rules that lie near each other; only
 * where it finds none by the wide one, for answers rounded on the way. A variant that passes as right names nothing.
 */
export function matchingRules<Rule extends string, N>(
  rules: readonly Rule[],
  numbers: RuleNumbers<Rule, N>,
  measures: readonly ((number: N) => boolean)[],
  passesAsRight: (number: N) => boolean,
): readonly Rule[] {
  for (const matches of measures) {
    const found = rules.filter((rule) =>
      numbers[rule]?.some((number) => matches(number) && !passesAsRight(number)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

export function named<Rule>(rules: readonly Rule[]): Diagnosis<Rule> {
  const [first] = rules;
  if (first === undefined) return { kind: 'unknown' };
  return rules.length === 1 ? { kind: 'mistake', rule: first } : { kind: 'undecided', rules };
}
