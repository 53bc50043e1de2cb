import type { EntityManager } from 'typeorm';
import type { Event } from '../../kernel/transaction';
import { LineageKind } from './kinds';

/** What lineage keeps of an entry or asset. */
interface Told {
  readonly label: unknown;
  readonly owner: unknown;
  readonly steward?: unknown;
  readonly status: unknown;
  readonly assetKind?: unknown;
  readonly jurisdiction: unknown;
}

/** Keeps the latest version of each node; an older one never overwrites, so events may come twice and in any order. */
const projectionOf =
  (kind: LineageKind, told: (payload: Event['payload']) => Told) =>
  async (manager: EntityManager, events: readonly Event[]): Promise<void> => {
    const latest = new Map<string, Event>();
    for (const event of events) {
      const known = latest.get(event.aggregate);
      if (!known || known.sequence <= event.sequence) latest.set(event.aggregate, event);
    }
    const rows = [...latest.values()].sort((a, b) => (a.aggregate < b.aggregate ? -1 : 1));
    const nodes = rows.map(({ payload }) => told(payload));
    const column = (name: keyof Told) => nodes.map(node => node[name] ?? null);
    await manager.query(
      `insert into node (key, kind, label, owner, steward, status, asset_kind, jurisdiction, version)
       select n.key, $9, n.label, n.owner, n.steward, n.status, n.asset_kind, n.jurisdiction, n.version
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bigint[])
         n(key, label, owner, steward, status, asset_kind, jurisdiction, version)
       on conflict (key) do update set label = excluded.label, owner = excluded.owner, steward = excluded.steward, status = excluded.status,
         asset_kind = excluded.asset_kind, jurisdiction = excluded.jurisdiction, version = excluded.version
       where node.version <= excluded.version`,
      [
        rows.map(({ aggregate }) => aggregate),
        column('label'),
        column('owner'),
        column('steward'),
        column('status'),
        column('assetKind'),
        column('jurisdiction'),
        rows.map(({ sequence }) => sequence),
        kind,
      ],
    );
  };

export const projectEntries = projectionOf(LineageKind.CATALOG_ENTRY, ({ title, provider, catalogStatus, jurisdiction }) => ({
  label: title,
  owner: provider,
  status: catalogStatus,
  jurisdiction,
}));

export const projectAssets = projectionOf(
  LineageKind.DATA_ASSET,
  ({ name, owner, steward, assetStatus, assetKind, jurisdiction }) => ({
    label: name,
    owner,
    steward,
    status: assetStatus,
    assetKind,
    jurisdiction,
  }),
);
