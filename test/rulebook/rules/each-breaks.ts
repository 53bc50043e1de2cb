import { type Law, lawOf } from '../../../rulebook/law';
import { judge, type Rule } from '../../../rulebook/rule';

/** Acts at a rule's limit: as the lawful one but for this. */
export interface Limit<Act> {
  /** Each breaks the rule, and no other. */
  readonly broken: readonly Partial<Act>[];
  /** Each still breaks none. */
  readonly kept?: readonly Partial<Act>[];
}

/** A text that says most of what a text can say. */
const usual = lawOf('jiyuan', '2026-06-30');

/** Tests of a list of rules: for each of them acts on both sides of its limit. */
export function eachBreaks<Act>(
  rules: readonly Rule<Act>[],
  lawful: NoInfer<Act>,
  limits: Readonly<Record<string, Limit<NoInfer<Act>>>>,
  law: Law = usual,
): void {
  const found = (change: Partial<Act>) => judge(rules, { ...lawful, ...change }, law).map(({ rule }) => rule);

  test('a lawful act breaks no rule', () => {
    expect(found({})).toEqual([]);
  });

  test('there is a case for every rule', () => {
    expect(Object.keys(limits).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test.each(Object.entries(limits))(
    '%s is broken on one side of its limit and kept on the other',
    (id, { broken, kept = [] }) => {
      expect(broken.map(found)).toEqual(broken.map(() => [id]));
      expect(kept.map(found)).toEqual(kept.map(() => []));
    },
  );
}
