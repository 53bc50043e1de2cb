import { globalId } from '../../kernel/global-id';
import type { MaskedPersonRow } from './context';
import type { PersonFacetRow } from './entity';
import type { NaturalPerson, PersonFacet } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentPerson = (row: MaskedPersonRow): NaturalPerson => ({
  id: globalId('person', row.id),
  documentType: row.documentType,
  maskedDocumentNumber: row.maskedDocumentNumber,
  maskedName: row.maskedName,
});

export const presentFacet = (row: PersonFacetRow): PersonFacet => ({
  category: row.category,
  department: { creditCode: row.department },
  since: row.since,
});
