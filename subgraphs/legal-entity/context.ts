import DataLoader from 'dataloader';
import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { manyByKey, oneByKey } from '../../kernel/loaders';
import type { Listing } from '../../kernel/pages';
import { raw, sql } from '../../kernel/sql';
import type { EntityRegistrationRow, LegalEntityRow, OfficeRow } from './entity';

export const columns = `e.credit_code as "creditCode", e.name, e.entity_kind as "entityKind", e.entity_status as "entityStatus",
  e.division, e.jurisdiction, e.parent, e.successor, e.version`;

/** Organizations by name in Chinese order, or by credit code. */
export const legalEntities: Listing = {
  from: 'legal_entity e',
  columns,
  key: 'e.credit_code',
  keyType: 'text',
  sorts: {
    NAME: { by: 'e.name collate "zh-x-icu"', type: 'text' },
    CREDIT_CODE: { by: 'e.credit_code', type: 'text' },
  },
};

type Ancestor = LegalEntityRow & { of: string; height: number };

export const loaders = ({ reader }: { reader: Reader }) => ({
  legalEntity: oneByKey<LegalEntityRow>(
    codes => reader.rows(sql`select ${raw(columns)} from legal_entity e where e.credit_code = any(${codes})`),
    row => row.creditCode,
  ),
  /** From the body above up to the root; one recursive statement over all bodies asked about. */
  ancestors: new DataLoader<string, Ancestor[]>(async codes => {
    const rows = await reader.rows<Ancestor>(sql`
      with recursive line(of, code, height) as (
        select credit_code, parent, 1 from legal_entity where credit_code = any(${codes})
        union all
        select line.of, above.parent, height + 1 from line join legal_entity above on above.credit_code = line.code where height < 32
      )
      select line.of, line.height, ${raw(columns)} from line join legal_entity e on e.credit_code = line.code order by height`);
    return codes.map(code => rows.filter(row => row.of === code));
  }),
  registrations: manyByKey<EntityRegistrationRow>(
    codes =>
      reader.rows(sql`select credit_code as "creditCode", category, department, number, since::text, until::text
        from entity_registration where credit_code = any(${codes}) order by category, since`),
    row => row.creditCode,
  ),
  offices: manyByKey<OfficeRow>(
    codes =>
      reader.rows(sql`select credit_code as "creditCode", kind, person, since::text, until::text
        from office where credit_code = any(${codes}) order by kind, since`),
    row => row.creditCode,
  ),
});

export type LegalEntityContext = SliceContext<ReturnType<typeof loaders>>;
