import DataLoader from 'dataloader';
import type { Actor } from '../../kernel/actor';
import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { manyByKey, oneByKey } from '../../kernel/loaders';
import { raw, sql } from '../../kernel/sql';
import type { LegalEntityRow } from './entity/entity';
import { columns } from './entity/listing';
import type { OfficeRow } from './office/entity';
import { visibleTo } from './policy';
import type { EntityRegistrationRow, RegistrationDutyRow } from './registration/entity';

type Ancestor = LegalEntityRow & { of: string; height: number };

export const loaders = ({ reader, actor }: { reader: Reader; actor: Actor }) => ({
  /** Bodies that the actor may see. */
  legalEntity: oneByKey<LegalEntityRow>(
    codes =>
      reader.rows(sql`select ${raw(columns)} from legal_entity e where e.credit_code = any(${codes}) and ${visibleTo(actor)}`),
    row => row.creditCode,
  ),
  /** From the body above up to the root, as far as the actor may see it; one recursive statement over all bodies asked about. */
  ancestors: new DataLoader<string, Ancestor[]>(async codes => {
    const rows = await reader.rows<Ancestor>(sql`
      with recursive line(of, code, height) as (
        select credit_code, parent, 1 from legal_entity where credit_code = any(${codes})
        union all
        select line.of, above.parent, height + 1 from line join legal_entity above on above.credit_code = line.code where height < 32
      )
      select line.of, line.height, ${raw(columns)} from line join legal_entity e on e.credit_code = line.code
      where ${visibleTo(actor)} order by height`);
    return codes.map(code => rows.filter(row => row.of === code));
  }),
  registrations: manyByKey<EntityRegistrationRow>(
    codes =>
      reader.rows(sql`select id, credit_code as "creditCode", category, department, number, since::text, until::text
        from entity_registration where credit_code = any(${codes}) order by category, since`),
    row => row.creditCode,
  ),
  offices: manyByKey<OfficeRow>(
    codes =>
      reader.rows(sql`select id, credit_code as "creditCode", kind, person, since::text, until::text
        from office where credit_code = any(${codes}) order by kind, since`),
    row => row.creditCode,
  ),
  /** Who is responsible for what, by city. */
  duties: manyByKey<RegistrationDutyRow>(
    cities =>
      reader.rows(sql`select jurisdiction, category, department, since::text, version
        from registration_duty where jurisdiction = any(${cities}) order by category`),
    row => row.jurisdiction,
  ),
});

export type LegalEntityContext = SliceContext<ReturnType<typeof loaders>>;
