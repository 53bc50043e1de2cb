import type { EntityManager } from 'typeorm';
import { parseGlobalId } from '../../kernel/global-id';
import { LineageKind } from './kinds';
import type { DatasetKey } from './merge-openlineage';

const kinds: Readonly<Record<string, LineageKind>> = {
  catalog: LineageKind.CATALOG_ENTRY,
  asset: LineageKind.DATA_ASSET,
  dataset: LineageKind.EXTERNAL_DATASET,
};

/** What a global id names; undefined where lineage does not run through it, or it is none. */
export const kindOf = (id: string): LineageKind | undefined => kinds[parseGlobalId(id)?.register ?? ''];

/**
 * Numbers of nodes by global id. Entries and assets that their registers have not told of yet are noted by their ids; a dataset that
 * was linked is what it was linked to, one that does not exist is left out.
 */
export async function nodesNamed(manager: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const asked = [...new Set(ids)].sort();
  const new_ = asked.filter(id => kindOf(id) !== LineageKind.EXTERNAL_DATASET);
  await manager.query(
    `insert into node (key, kind) select a.key, a.kind from unnest($1::text[], $2::text[]) a(key, kind)
     where not exists (select from node where node.key = a.key) on conflict (key) do nothing`,
    [new_, new_.map(kindOf)],
  );
  const rows: { key: string; id: string }[] = await manager.query(
    `select n.key, coalesce(x.linked_to, n.id) as id from node n left join external_dataset x on x.node = n.id where n.key = any ($1)`,
    [asked],
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}

export const datasetText = ({ namespace, name }: DatasetKey): string => JSON.stringify([namespace, name]);

export interface NamedDatasets {
  /** Numbers of nodes by `datasetText`: of the dataset, or of what it was linked to. */
  readonly nodes: ReadonlyMap<string, string>;
  readonly created: number;
}

/** Numbers of the nodes of datasets; those not known yet are entered. The lineage lock must be held. */
export async function datasetsNamed(manager: EntityManager, datasets: readonly DatasetKey[]): Promise<NamedDatasets> {
  const names = [datasets.map(({ namespace }) => namespace), datasets.map(({ name }) => name)];
  const made: { node: string }[] = await manager.query(
    `with missing as materialized (
       select a.namespace, a.name, nextval(pg_get_serial_sequence('node', 'id')) as id
       from (select distinct namespace, name from unnest($1::text[], $2::text[]) u(namespace, name)) a
       where not exists (select from external_dataset x where x.namespace = a.namespace and x.name = a.name)
     ), noted as (insert into node (id, key, kind) select id, 'dataset:' || id, 'EXTERNAL_DATASET' from missing)
     insert into external_dataset (node, namespace, name) select id, namespace, name from missing returning node`,
    names,
  );
  if (made.length > 0) await placeMappings(manager, made);
  const rows: { namespace: string; name: string; id: string }[] = await manager.query(
    `select x.namespace, x.name, coalesce(x.linked_to, x.node) as id
     from external_dataset x join (select distinct * from unnest($1::text[], $2::text[]) u(namespace, name)) a using (namespace, name)`,
    names,
  );
  return { nodes: new Map(rows.map(row => [datasetText(row), row.id])), created: made.length };
}

/** Column mappings that so far knew their source by name only get their place. */
async function placeMappings(manager: EntityManager, made: readonly { node: string }[]): Promise<void> {
  await manager.query(
    `update column_mapping m set src = x.node, namespace = null, name = null from external_dataset x
     where x.node = any ($1::bigint[]) and m.src is null and m.namespace = x.namespace and m.name = x.name`,
    [made.map(({ node }) => node)],
  );
}
