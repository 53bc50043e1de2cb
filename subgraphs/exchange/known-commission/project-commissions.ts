import type { EntityManager } from 'typeorm';
import type { Event } from '../../../kernel/transaction';

const COMMISSION = /^commission:([0-9a-f-]{36})$/;

/** Keeps who was commissioned with what, as oversight last told. */
export async function projectCommissions(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const told = [...new Map(events.map(event => [COMMISSION.exec(event.aggregate)?.[1], event]))];
  await manager.query(
    `insert into known_commission (commission, jurisdiction, unit, scope, since, until, version)
     select c.commission, c.jurisdiction, c.unit, array(select jsonb_array_elements_text(c.scope)), c.since, c.until, c.version
     from jsonb_to_recordset($1::jsonb) as c(commission uuid, jurisdiction text, unit text, scope jsonb, since date, until date, version bigint)
     on conflict (commission) do update set until = excluded.until, version = excluded.version
     where known_commission.version < excluded.version`,
    [JSON.stringify(told.map(([commission, { payload, sequence: version }]) => ({ ...payload, commission, version })))],
  );
}
