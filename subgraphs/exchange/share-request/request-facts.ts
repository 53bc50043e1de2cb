import type { EntityManager } from 'typeorm';
import type { AskedEntry, OfficialLetter, SubmittingAShareRequest } from '../../../rulebook/rules/share-request';
import type { LocalDate } from '../../../rulebook/values/local-date';
import { isDutyOf } from '../duty/is-duty-of';
import type { PublishedEntryRow } from '../published-entry/entity';
import { sharedItemsOf, termsOf } from '../published-entry/entry-terms';
import type { ShareRequestRow } from './entity';

/** What of an entry a request hangs on. */
export function askedEntryOf(row: PublishedEntryRow | null): AskedEntry | null {
  if (row === null) return null;
  const terms = termsOf({ ...row.terms });
  return {
    status: row.status,
    provider: row.provider,
    shareType: row.shareType,
    aggregationMode: terms.aggregationMode ?? null,
    allowedDepartments: terms.allowedDepartments,
    itemNames: sharedItemsOf(terms),
  };
}

/** Names of the items that a request which names none asks for. */
export const allItemsOf = (row: PublishedEntryRow | null): string[] =>
  row === null ? [] : sharedItemsOf(termsOf({ ...row.terms }));

/** What a request says of itself, wherever it is said: in a command or in a draft. */
export type StatedRequest = Pick<SubmittingAShareRequest, 'consumer' | 'scenario' | 'purpose' | 'items'> &
  Partial<
    Pick<
      SubmittingAShareRequest,
      | 'provider'
      | 'serviceMode'
      | 'complianceCommitment'
      | 'dutyRef'
      | 'consumingSystem'
      | 'internalApprover'
      | 'bulkJustification'
      | 'neededUntil'
      | 'fee'
      | 'earlier'
    >
  >;

export const statedIn = (row: ShareRequestRow): StatedRequest => ({ ...row, dutyRef: row.duty });

/** What a request is judged by. */
export async function requestFacts(
  manager: EntityManager,
  today: LocalDate,
  stated: StatedRequest,
  entry: PublishedEntryRow | null,
  letter: OfficialLetter | null = null,
): Promise<SubmittingAShareRequest> {
  const { dutyRef, consumer } = stated;
  return {
    ...stated,
    entry: askedEntryOf(entry),
    dutyIsTheirs: dutyRef ? await isDutyOf(manager, { department: consumer, code: dutyRef, on: today }) : false,
    letter,
    today,
  };
}
