import { type EntityManager, IsNull } from 'typeorm';
import { AgreementTemplateRow } from './entity';
import { AgreementKind } from './kinds';

/** The agreement of the platform of a city as it is now; null where it has none. */
export const platformTemplate = (manager: EntityManager, jurisdiction: string): Promise<AgreementTemplateRow | null> =>
  manager.findOneBy(AgreementTemplateRow, { jurisdiction, agreementKind: AgreementKind.PLATFORM, endedOn: IsNull() });

/** What a unit asks users of data of one open type to sign; null where it has made nothing yet. */
export const templateOf = (
  manager: EntityManager,
  { jurisdiction, unit, openType }: { jurisdiction: string; unit: string; openType: string },
): Promise<AgreementTemplateRow | null> =>
  manager.findOneBy(AgreementTemplateRow, {
    jurisdiction,
    unit,
    openType,
    agreementKind: AgreementKind.SPECIAL,
    endedOn: IsNull(),
  });
