import type { Role } from '../../../kernel/actor';
import type { Transaction } from '../../../kernel/transaction';
import type { ComposedVerdict } from './compose-verdict';
import { type KeptEvidence, RecordedVerdictRow } from './entity';

/** Keeps the verdict that a decision is taken on, with what else lay on the table. */
export async function recordVerdict(
  transaction: Transaction,
  { event, as, organization }: { event: string; as: Role; organization: string | undefined },
  { project, gate, outcome, conditions, asOf, digest }: ComposedVerdict,
  attached: KeptEvidence,
): Promise<RecordedVerdictRow> {
  return transaction.create(RecordedVerdictRow, {
    project: project.code,
    gate,
    event,
    outcome,
    asOf,
    byRole: as,
    byOrganization: organization ?? null,
    conditions,
    attached,
    digest,
  });
}
