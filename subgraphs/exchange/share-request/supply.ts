import type { Transaction } from '../../../kernel/transaction';
import type { LocalDate } from '../../../rulebook/values/local-date';
import { issueGrant } from '../access-grant/issue-grant';
import { AccessMeans } from '../access-grant/kinds';
import type { ShareRequestRow } from './entity';

/** What a request has led to: a grant of the items that were granted, bound to its purpose, scenario and system. */
export async function supply(transaction: Transaction, row: ShareRequestRow, since: LocalDate): Promise<void> {
  await issueGrant(transaction, {
    jurisdiction: row.jurisdiction,
    entry: row.entry,
    provider: row.provider,
    holder: row.consumer,
    user: null,
    ground: { register: 'share-request', key: row.id },
    means: AccessMeans[row.grantedMode ?? row.serviceMode],
    items: row.grantedItems ?? row.items,
    purpose: row.purpose,
    scenario: row.scenario,
    system: row.consumingSystem,
    since,
    until: row.neededUntil,
    approver: row.decidedBy,
    approvedBy: null,
  });
}
