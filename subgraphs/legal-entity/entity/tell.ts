import { globalId } from '../../../kernel/global-id';
import { isSoleTrader, maskTradeName } from '../../../rulebook/values/sole-trader';
import type { LegalEntityRow } from './entity';
import { departmentTypeOf } from './present';

/** What other subgraphs keep of a body in their projections; of a sole trader's name no more than is shown. */
export const legalEntityChanged = (row: LegalEntityRow) => ({
  aggregate: globalId('legal-entity', row.creditCode),
  sequence: row.version,
  kind: 'legal-entity.changed',
  payload: {
    creditCode: row.creditCode,
    name: isSoleTrader(row.creditCode) ? maskTradeName(row.name) : row.name,
    entityKind: row.entityKind,
    entityStatus: row.entityStatus,
    departmentType: departmentTypeOf(row),
    jurisdiction: row.jurisdiction,
    parent: row.parent,
    successor: row.successor,
  },
});
