import type { CompletenessDeclarationRow } from './entity';
import type { CompletenessDeclaration } from './types';

/**
 * The only door from storage to the graph: a column not named here cannot leak.
 * @param isCurrent null where it is not the actor's to know
 */
export const presentDeclaration = (row: CompletenessDeclarationRow, isCurrent: boolean | null): CompletenessDeclaration => ({
  id: `declaration:${row.id}`,
  department: { creditCode: row.department },
  statement: row.statement,
  signedOn: row.signedOn,
  signedAt: new Date(row.signedAt),
  entries: row.entries,
  digest: row.digest,
  isCurrent,
});
