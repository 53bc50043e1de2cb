import { randomUUID } from 'node:crypto';
import { demand } from '../../../kernel/actor';
import { findingsOf, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { judge } from '../../../rulebook/rule';
import { deferringDisclosure } from '../../../rulebook/rules/persons-access';
import type { PersonContext } from '../context';
import { caseNumberOf, judgeFreeTexts } from '../free-text';
import { DisclosureDeferralRow } from './entity';
import { mayDefer } from './policy';
import { presentDeferral } from './present';
import type { DeferDisclosureInput, DisclosureDeferral } from './types';

/**
 * Keeps from the persons what another body looks up for a case from now on, until a day; the auditor sees it all the same. Ordered
 * again while one for the same body and case is in force, it goes on where that began.
 */
export async function deferDisclosure(
  context: PersonContext,
  input: DeferDisclosureInput,
): Promise<DisclosureDeferral | Refused> {
  const { actor, today } = context;
  demand(mayDefer(actor, input.jurisdiction), actor);
  const { jurisdiction, organization, until } = input;
  const caseNumber = caseNumberOf(input.caseNumber);
  const facts = { ...input, today, orderedBy: actor.organization };
  const findings = [
    ...findingsOf(judge(deferringDisclosure, facts)),
    ...judgeFreeTexts(input, { legalBasis: 200, caseNumber: 100, reason: 500 }),
  ];
  if (findings.length > 0) return new Refused(findings);
  const row = await context.write('deferDisclosure', input, async transaction => {
    const id = randomUUID();
    const { now } = transaction;
    const made = await transaction.create(DisclosureDeferralRow, {
      id,
      jurisdiction,
      organization,
      caseNumber,
      legalBasis: input.legalBasis,
      reason: input.reason,
      orderedBy: actor.subject,
      orderingOrganization: actor.organization,
      orderedAt: now,
      orderedOn: today,
      hidesFrom: (await beginningOf(transaction, { jurisdiction, organization, caseNumber, today })) ?? now,
      until,
      liftedAt: null,
      liftedBy: null,
    });
    transaction.audit({
      aggregate: `deferral:${id}`,
      jurisdictions: [jurisdiction],
      event: 'deferral.ordered',
      detail: { deferral: id, organization, until },
    });
    return made;
  });
  return row instanceof Refused ? row : presentDeferral(row);
}

/** Since when the same is hidden already. */
async function beginningOf(
  { manager }: Transaction,
  of: { jurisdiction: string; organization: string; caseNumber: string; today: string },
): Promise<Date | undefined> {
  const [earlier] = await manager.query(
    `select min(hides_from) as since from disclosure_deferral
     where organization = $1 and case_number = $2 and jurisdiction = $3 and lifted_at is null and $4::date < until`,
    [of.organization, of.caseNumber, of.jurisdiction, of.today],
  );
  return earlier?.since ?? undefined;
}
