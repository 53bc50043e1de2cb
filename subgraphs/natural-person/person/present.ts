import { globalId } from '../../../kernel/global-id';
import type { MaskedPersonRow } from './context';
import type { NaturalPerson } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentPerson = (row: MaskedPersonRow): NaturalPerson => ({
  id: globalId('person', row.id),
  documentType: row.documentType,
  maskedDocumentNumber: row.maskedDocumentNumber,
  maskedName: row.maskedName,
  closedOn: row.closedOn,
  closedBecause: row.closedBecause,
});
