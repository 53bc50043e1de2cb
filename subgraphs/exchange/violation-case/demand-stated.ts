import { findingsOf, Refusal } from '../../../kernel/refused';
import type { Law } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { statingAViolation } from '../../../rulebook/rules/violation-ground';
import { isBlank } from '../../../rulebook/values/blank';
import type { ViolationCaseRow } from './entity';
import type { GroundFields } from './inputs';

const stated = (text: string | null | undefined): string | null => (text && !isBlank(text) ? text.trim() : null);

/** What a command says of the ground, for the row; what it leaves out stays as it was. */
export const groundsOf = (input: Partial<GroundFields>, before?: ViolationCaseRow): Partial<ViolationCaseRow> => ({
  ground: input.ground ?? before?.ground ?? null,
  agreement: stated(input.agreement) ?? before?.agreement ?? null,
  incident: stated(input.incident) ?? before?.incident ?? null,
  citedLaw: stated(input.citedLaw) ?? before?.citedLaw ?? null,
});

/**
 * Holds a case to what the text of the city asks to be stated on its ground.
 * @throws Refusal with what is missing
 */
export function demandStated(
  law: Law,
  row: Pick<Partial<ViolationCaseRow>, 'ground' | 'agreement' | 'incident' | 'citedLaw'>,
  facts: { grantIsKnown: boolean; evidence: readonly string[]; description: string | null | undefined },
): void {
  const listed = law.profile.grounds.violation.find(({ code }) => code === row.ground) ?? null;
  const breaches = judge(statingAViolation, { ...row, ...facts, listed }, law);
  if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
}
