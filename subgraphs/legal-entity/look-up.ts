import type { LegalEntityContext } from './context';
import { maySeeLegalEntities, maySeeOffices } from './policy';
import { presentLegalEntity, presentOffice } from './present';
import type { LegalEntity, Office } from './types';

/** A body by its code; null where there is none. */
export async function relativeOf(context: LegalEntityContext, creditCode?: string | null): Promise<LegalEntity | null> {
  if (!creditCode || !maySeeLegalEntities(context.actor)) return null;
  const row = await context.loaders.legalEntity.load(creditCode);
  return row && presentLegalEntity(row);
}

/** Offices of a body, of all times or of one day; none for those who may not see them. */
export async function officesOf(context: LegalEntityContext, creditCode: string, on?: string | null): Promise<Office[]> {
  if (!maySeeOffices(context.actor)) return [];
  const rows = await context.loaders.offices.load(creditCode);
  return rows.filter(row => !on || (row.since <= on && (row.until === null || on < row.until))).map(presentOffice);
}
