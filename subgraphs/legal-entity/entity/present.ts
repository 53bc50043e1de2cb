import type { Actor } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { isSoleTrader, maskTradeName } from '../../../rulebook/values/sole-trader';
import { maySeeName } from '../policy';
import type { LegalEntityRow } from './entity';
import { DataUserKind, DepartmentType, LegalEntityKind } from './kinds';
import type { LegalEntity } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentLegalEntity =
  (actor: Actor) =>
  (row: LegalEntityRow): LegalEntity => ({
    id: globalId('legal-entity', row.creditCode),
    creditCode: row.creditCode,
    name: maySeeName(actor, row) ? row.name : maskTradeName(row.name),
    entityKind: row.entityKind,
    entityStatus: row.entityStatus,
    division: row.division,
    jurisdiction: row.jurisdiction ? { code: row.jurisdiction } : null,
    endedOn: row.endedOn,
    departmentType: departmentTypeOf(row),
    referenceClass: row.referenceClass,
    authorizedBy: row.authorizedBy,
    dataSection: row.dataSection,
    dataUserKind: dataUserKindOf(row),
    version: row.version,
    parentCode: row.parent,
    successorCode: row.successor,
  });

/** A department of a government is an organ though nobody says so. */
export const departmentTypeOf = ({
  departmentType,
  entityKind,
}: Pick<LegalEntityRow, 'departmentType' | 'entityKind'>): DepartmentType | null =>
  departmentType ?? (entityKind === LegalEntityKind.GOVERNMENT_DEPARTMENT ? DepartmentType.ORGAN : null);

/** 自然人、法人和非法人组织 (榆林 第二条第2款); a sole trader is a natural person who does business. */
function dataUserKindOf({ creditCode, unincorporated }: LegalEntityRow): DataUserKind {
  if (isSoleTrader(creditCode)) return DataUserKind.NATURAL_PERSON;
  return unincorporated ? DataUserKind.UNINCORPORATED_ORGANIZATION : DataUserKind.LEGAL_PERSON;
}
