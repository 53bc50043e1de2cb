import type { Transaction } from '../../../kernel/transaction';
import type { LocalDate } from '../../../rulebook/values/local-date';
import { grantChanged } from './changed';
import { demandNotPassedOn } from './demand-not-passed-on';
import { demandStandingBody } from './end-with-body';
import { AccessGrantRow, type GroundRegister } from './entity';
import { type AccessMeans, GrantStatus } from './kinds';

export interface GrantTerms {
  /** GB/T 2260 code. */
  jurisdiction: string;
  /** Key of the catalog entry. */
  entry: string;
  provider: string;
  /** Credit code; null where a person holds it. */
  holder: string | null;
  /** The user as tokens name them, where no body holds it. */
  user: string | null;
  /** The request that it follows. */
  ground: { register: GroundRegister; key: string };
  means: AccessMeans;
  /** Names; never empty: where all of the entry are granted, all are listed. */
  items: readonly string[];
  purpose: string;
  scenario: string | null;
  /** The consuming system; null where any of the holder's may use it. */
  system: string | null;
  since: LocalDate;
  /** First day without the right. */
  until: LocalDate | null;
  approver: string | null;
  approvedBy: string | null;
}

/**
 * Makes the grant that a request has led to, in the transaction of the decision.
 * @throws Refusal HOLDER_GONE where the holder has left the register; THIRD_PARTY_PROVISION_FORBIDDEN where the data was made from what its provider was itself granted by others
 */
export async function issueGrant(transaction: Transaction, terms: GrantTerms): Promise<AccessGrantRow> {
  await demandStandingBody(transaction, terms);
  await demandNotPassedOn(transaction, terms);
  const { ground, user, items, ...stated } = terms;
  const row = await transaction.create(AccessGrantRow, {
    ...stated,
    items: [...new Set(items)],
    heldBy: terms.holder === null ? user : null,
    groundRegister: ground.register,
    groundKey: ground.key,
    grantStatus: GrantStatus.ACTIVE,
    statusReason: null,
  });
  transaction.emit(grantChanged(row));
  return row;
}
