import type { EntityManager } from 'typeorm';
import { keyOf } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { LOST } from './covered';
import { suspendForLost } from './suspend-contracts';

interface Holder {
  readonly kind: string;
  readonly holder: string;
  readonly since: string;
  /** First day without the right. */
  readonly until: string | null;
}

const productRightsOf = ({ rightsHolders }: Event['payload']): Omit<Holder, 'kind'>[] =>
  Array.isArray(rightsHolders)
    ? (rightsHolders as Holder[])
        .filter(({ kind }) => kind === 'PRODUCT_OPERATION')
        .map(({ holder, since, until }) => ({ holder, since, until }))
    : [];

const entriesOf = ({ catalogEntries }: Event['payload']): string[] =>
  Array.isArray(catalogEntries) ? (catalogEntries as string[]).flatMap(id => keyOf('catalog', id) ?? []) : [];

/**
 * Keeps what a contract must know of the assets it covers, and suspends the contracts that cover one whose registration was lost: in the
 * transaction in which it is heard.
 */
export async function projectAssets(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const latest = [...new Map(events.map(event => [keyOf('asset', event.aggregate), event]))]
    .filter((one): one is [string, Event] => one[0] !== undefined)
    // in the order in which commands keep them
    .sort(([one], [other]) => (one < other ? -1 : 1));
  await manager.query(
    `insert into known_asset (asset, name, jurisdiction, asset_status, steward, registration_number, product_operators, product_rights, entries, version)
     select a.asset, a.name, a.jurisdiction, a.status, a.steward, a.number,
       array(select distinct r.held ->> 'holder' from jsonb_array_elements(a.rights) as r(held)), a.rights,
       array(select jsonb_array_elements_text(a.entries)::uuid), a.version
     from jsonb_to_recordset($1::jsonb) as a(asset uuid, name text, jurisdiction text, status text, steward text, number text,
       rights jsonb, entries jsonb, version bigint)
     on conflict (asset) do update set name = excluded.name, jurisdiction = excluded.jurisdiction,
       asset_status = excluded.asset_status, steward = excluded.steward, registration_number = excluded.registration_number,
       product_operators = excluded.product_operators, product_rights = excluded.product_rights, entries = excluded.entries, version = excluded.version
     where known_asset.version < excluded.version`,
    [
      JSON.stringify(
        latest.map(([asset, { payload, sequence }]) => ({
          asset,
          name: payload.name,
          jurisdiction: payload.jurisdiction,
          status: payload.assetStatus,
          steward: payload.steward ?? null,
          number: payload.registrationNumber ?? null,
          rights: productRightsOf(payload),
          entries: entriesOf(payload),
          version: sequence,
        })),
      ),
    ],
  );
  const lost = latest.filter(([, { payload }]) => LOST.includes(String(payload.assetStatus))).map(([asset]) => asset);
  if (lost.length > 0) await suspendForLost(manager, lost);
}
