import type { Actor } from '../../kernel/actor';
import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { oneByKey } from '../../kernel/loaders';
import { sql } from '../../kernel/sql';
import { columnsLoader, edgesLoader } from './edges';
import type { ExternalDatasetRow } from './entity';
import { impactLoader } from './impact';
import { pathLoader } from './path';
import { reachLoader } from './reach';
import { nodeColumns, type SeenNodeRow } from './seen-node';

export const loaders = ({ reader, moment, actor }: { reader: Reader; moment: Date; actor: Actor }) => ({
  /** By global id; a dataset that was linked is what it was linked to. */
  node: oneByKey<SeenNodeRow & { asked: string }>(
    keys =>
      reader.rows(sql`select asked.key as asked, ${nodeColumns}
        from node asked left join external_dataset linked on linked.node = asked.id
        join node v on v.id = coalesce(linked.linked_to, asked.id) left join external_dataset x on x.node = v.id
        where asked.key = any(${keys})`),
    row => row.asked,
  ),
  /** By its number: the dataset itself, linked or not. */
  dataset: oneByKey<ExternalDatasetRow>(
    keys =>
      reader.rows(
        sql`select node, namespace, name, linked_to as "linkedTo" from external_dataset where node = any(${keys}::bigint[])`,
      ),
    row => row.node,
  ),
  reach: reachLoader(reader, moment),
  edges: edgesLoader(reader, moment),
  columns: columnsLoader(reader),
  impact: impactLoader(reader, moment, actor),
  path: pathLoader(reader, moment),
});

export type LineageContext = SliceContext<ReturnType<typeof loaders>>;
