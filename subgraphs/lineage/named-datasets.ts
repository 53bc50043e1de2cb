import { globalId } from '../../kernel/global-id';
import { sql } from '../../kernel/sql';
import type { LineageContext } from './context';
import type { DatasetKey } from './merge-openlineage';

/** Global ids of datasets by the names that tools give them, in the order asked; those that lineage does not know are left out. */
export async function datasetsNamedBy(
  { reader }: LineageContext,
  keys: readonly DatasetKey[],
): Promise<(DatasetKey & { id: string })[]> {
  const [namespaces, names] = [keys.map(({ namespace }) => namespace), keys.map(({ name }) => name)];
  const rows = await reader.rows<DatasetKey & { node: string }>(sql`
    select x.node, x.namespace, x.name from unnest(${namespaces}::text[], ${names}::text[]) with ordinality asked(namespace, name, place)
    join external_dataset x on (x.namespace, x.name) = (asked.namespace, asked.name) order by asked.place`);
  return rows.map(({ node, namespace, name }) => ({ id: globalId('dataset', node), namespace, name }));
}
