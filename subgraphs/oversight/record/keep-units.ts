import type { EntityManager } from 'typeorm';
import type { Event } from '../../../kernel/transaction';

interface ToldBody {
  creditCode: string;
  name: string;
  entityKind: string;
  entityStatus: string;
  departmentType: string | null;
  jurisdiction: string | null;
  parent: string | null;
}

/** Departments, in whatever capacity, and the towns and streets below the government of the city: whose work is evaluated. */
const isUnit = ({ entityKind, departmentType, parent }: ToldBody): boolean =>
  Boolean(departmentType) || (entityKind === 'GOVERNMENT' && Boolean(parent));

const isInOffice = ({ entityStatus }: ToldBody): boolean => entityStatus !== 'MERGED' && entityStatus !== 'DEREGISTERED';

/** Keeps which bodies of each city are units; one that is none any more stays, out of office. */
export async function keepUnits(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const told = events.flatMap(({ payload, sequence: version }) => {
    const body = payload as unknown as ToldBody;
    if (!body.jurisdiction || !body.creditCode || !body.name) return [];
    const { creditCode: credit_code, jurisdiction, name } = body;
    return [{ credit_code, jurisdiction, name, in_office: isUnit(body) && isInOffice(body), version }];
  });
  if (told.length === 0) return;
  const latest = [...new Map(told.map(record => [record.credit_code, record])).values()];
  await manager.query(
    `insert into unit_record (credit_code, jurisdiction, name, in_office, version)
     select u.credit_code, u.jurisdiction, u.name, u.in_office, u.version
     from jsonb_to_recordset($1::jsonb) as u(credit_code text, jurisdiction text, name text, in_office boolean, version bigint)
     where u.in_office or exists (select from unit_record k where k.credit_code = u.credit_code)
     on conflict (credit_code) do update set jurisdiction = excluded.jurisdiction, name = excluded.name, in_office = excluded.in_office,
       version = excluded.version
     where unit_record.version <= excluded.version`,
    [JSON.stringify(latest)],
  );
}
