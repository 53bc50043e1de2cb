import { globalId, type Register } from '../../kernel/global-id';
import { raw, sql } from '../../kernel/sql';
import type { Registers } from './check';

/** Where the things of a register stand: table, key and the column that says in which state they are. */
const places: Partial<Record<Register, { subgraph: string; table: string; key: string; type: string; state: string }>> = {
  'legal-entity': { subgraph: 'legal-entity', table: 'legal_entity', key: 'credit_code', type: 'text', state: 'entity_status' },
  person: { subgraph: 'natural-person', table: 'natural_person', key: 'id', type: 'uuid', state: "'REGISTERED'" },
  catalog: { subgraph: 'catalog', table: 'catalog_entry', key: 'id', type: 'uuid', state: 'catalog_status' },
  asset: { subgraph: 'asset', table: 'data_asset', key: 'id', type: 'uuid', state: 'asset_status' },
  contract: { subgraph: 'operation', table: 'operation_contract', key: 'id', type: 'uuid', state: 'contract_status' },
  'share-request': { subgraph: 'exchange', table: 'share_request', key: 'id', type: 'uuid', state: 'share_request_status' },
  'open-request': { subgraph: 'exchange', table: 'open_request', key: 'id', type: 'uuid', state: 'open_request_status' },
  'verification-request': {
    subgraph: 'exchange',
    table: 'verification_request',
    key: 'id',
    type: 'uuid',
    state: 'verification_status',
  },
  'access-grant': { subgraph: 'exchange', table: 'access_grant', key: 'id', type: 'uuid', state: 'grant_status' },
  suspension: {
    subgraph: 'oversight',
    table: 'suspension',
    key: 'id',
    type: 'uuid',
    state: "case when lifted_at is null then 'IN_EFFECT' else 'LIFTED' end",
  },
  project: { subgraph: 'budget', table: 'project', key: 'code', type: 'text', state: 'stage' },
};

/** The states of these things by their global ids, as their own register has them; what it does not have is missing. */
export async function standingOf(
  registers: Registers,
  register: Register,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const place = places[register];
  if (!place) throw new Error(`nobody looks up ${register}`);
  const rows = await registers.reader(place.subgraph).rows<{ key: string; state: string }>(
    sql`select ${raw(place.key)}::text as key, ${raw(place.state)} as state from ${raw(place.table)}
          where ${raw(place.key)} = any(${[...new Set(keys)]}::${raw(place.type)}[])`,
  );
  return new Map(rows.map(({ key, state }) => [globalId(register, key), state]));
}
