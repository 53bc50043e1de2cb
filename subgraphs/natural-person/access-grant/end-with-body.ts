import type { EntityManager } from 'typeorm';
import { globalId } from '../../../kernel/global-id';
import { everything, setLocally } from '../../../kernel/row-security';
import { type Event, Transaction } from '../../../kernel/transaction';

const GONE = ['MERGED', 'DEREGISTERED'];

interface Ended {
  id: string;
  person: string;
  jurisdiction: string;
  organization: string;
}

/**
 * Ends what was granted to bodies that have left the register, as they leave. Nothing passes to who takes over: a grant names its user
 * and case, and is asked for anew.
 */
export async function endGrantsOfGoneBodies(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const gone = events.filter(({ payload }) => GONE.includes(String(payload.entityStatus)));
  if (gone.length === 0) return;
  await manager.query(setLocally(everything));
  const ended: Ended[] = await manager.query(
    `with ended as (
       update person_access_grant
       set revoked_at = greatest(granted_at, clock_timestamp()), revoked_by = 'legal-entity', version = version + 1
       where organization = any($1) and revoked_at is null returning id, person, jurisdiction, organization
     ) select * from ended`,
    [gone.map(({ payload }) => payload.creditCode)],
  );
  const transaction = new Transaction(manager, new Date(), { operation: 'end-grants-of-gone-bodies' });
  for (const { id, person, jurisdiction, organization } of ended) {
    transaction.audit({
      aggregate: globalId('person', person),
      event: 'access.revoked',
      jurisdictions: [jurisdiction],
      detail: { kind: 'GRANT', grant: id, organization },
    });
  }
  await transaction.close();
}
