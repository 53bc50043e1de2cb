import { type EntityManager, IsNull } from 'typeorm';
import type { OpenedUnderAgreement } from '../../../rulebook/rules/open-agreement';
import type { CatalogEntryRow } from '../entry/entity';
import { KnownAgreementRow } from './entity';

/** Whether the unit of an entry has made the agreement for its open type. */
export async function agreementFacts(
  manager: EntityManager,
  { jurisdiction, provider, openType }: Pick<CatalogEntryRow, 'jurisdiction' | 'provider' | 'openType'>,
): Promise<Pick<OpenedUnderAgreement, 'agreementExists'>> {
  if (!openType) return { agreementExists: false };
  const agreementExists = await manager.existsBy(KnownAgreementRow, {
    jurisdiction,
    unit: provider,
    openType,
    endedOn: IsNull(),
  });
  return { agreementExists };
}
