import { presentArticle } from '../../../kernel/refused';
import { articleOfCategory } from '../../../rulebook/rules/legal-entity-duty';
import type { LegalEntityContext } from '../context';
import { lawWithin } from '../law-within';
import type { EntityRegistrationRow, RegistrationDutyRow } from './entity';
import type { EntityRegistration, RegistrationDuty } from './types';

export const presentRegistration = (row: EntityRegistrationRow): EntityRegistration => ({
  id: row.id,
  category: row.category,
  departmentCode: row.department,
  number: row.number,
  since: row.since,
  until: row.until,
});

export const presentDuty =
  (context: LegalEntityContext) =>
  (row: RegistrationDutyRow): RegistrationDuty => {
    const law = lawWithin(context, row.jurisdiction);
    const article = law && articleOfCategory(law, row.category);
    return {
      jurisdiction: { code: row.jurisdiction },
      category: row.category,
      departmentCode: row.department,
      since: row.since,
      article: article ? presentArticle(article) : null,
    };
  };
