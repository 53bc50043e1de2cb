import { demand } from '../../kernel/actor';
import { demandKey } from '../../kernel/global-id';
import { type Finding, Refused } from '../../kernel/refused';
import type { LineageContext } from './context';
import { cycleFinding } from './cycle-finding';
import type { ExternalDatasetRow } from './entity';
import { LineageKind } from './kinds';
import { kindOf, nodesNamed } from './name-nodes';
import { mayLink, untold } from './policy';
import { presentDataset } from './present';
import type { LinkDatasetInput, LinkedDataset } from './types';
import { takeTurn } from './write-edges';

/** Says which entry or asset a dataset is: from then on the lineage of the dataset is that one's, whatever tools send under its name. */
export async function linkDataset(context: LineageContext, input: LinkDatasetInput): Promise<LinkedDataset | Refused> {
  const { actor } = context;
  const kind = kindOf(input.to);
  demand(mayLink(actor, (await context.loaders.node.load(input.to)) ?? untold(kind ?? LineageKind.DATA_ASSET)), actor);
  if (kind === undefined || kind === LineageKind.EXTERNAL_DATASET) return new Refused([notLinkable]);
  const row = await context.write('linkDataset', input, async transaction => {
    const { manager, now } = transaction;
    const key = demandKey('dataset', input.dataset, 'dataset');
    await takeTurn(transaction);
    const [dataset]: ExternalDatasetRow[] = await manager.query(
      'select node, namespace, name, linked_to as "linkedTo" from external_dataset where node = $1',
      [key],
    );
    if (!dataset) return transaction.refuse(unknownDataset);
    const target = (await nodesNamed(manager, [input.to])).get(input.to) as string;
    if (dataset.linkedTo !== null && dataset.linkedTo !== target) transaction.refuse(linkedAlready);
    const [{ way }] = await manager.query('select coalesce(shortest_path($1, $2, $3), shortest_path($2, $1, $3)) as way', [
      dataset.node,
      target,
      now,
    ]);
    if (way) transaction.refuse(await cycleFinding(manager, actor, way, ['input', 'to']));
    for (const step of MOVE) await manager.query(step, [dataset.node, target]);
    await manager.query('update external_dataset set linked_to = $2 where node = $1', [dataset.node, target]);
    transaction.audit({ aggregate: input.dataset, detail: { to: input.to } });
    return { dataset };
  });
  if (row instanceof Refused) return row;
  const node = {
    __typename: kind === LineageKind.DATA_ASSET ? ('DataAsset' as const) : ('CatalogEntry' as const),
    id: input.to,
  };
  return { dataset: presentDataset(row.dataset), node };
}

/** Gives the edges and column mappings of one node to another; what both have stays once, since the earlier and until the later. */
const MOVE = [
  `insert into edge (src, dst, source, via, since, until)
   select case src when $1::bigint then $2::bigint else src end, case dst when $1 then $2 else dst end, source, via, since, until
   from edge where $1 in (src, dst)
   on conflict (src, dst, source, via) do update set since = least(edge.since, excluded.since),
     until = case when edge.until is not null and excluded.until is not null then greatest(edge.until, excluded.until) end`,
  'delete from edge where $1::bigint in (src, dst) and $2::bigint is not null',
  `insert into column_mapping (dst, src, namespace, name, source, from_field, to_field, transformation)
   select case dst when $1::bigint then $2::bigint else dst end, case src when $1 then $2 else src end, namespace, name, source,
     from_field, to_field, transformation
   from column_mapping where $1 in (src, dst) on conflict do nothing`,
  'delete from column_mapping where $1::bigint in (src, dst) and $2::bigint is not null',
];

const notLinkable: Finding = {
  rule: 'ID_OF_ANOTHER_KIND',
  message: '不是目录条目或资产的标识。',
  messageEn: 'This is not the id of a catalog entry or an asset.',
  path: ['input', 'to'],
};

const unknownDataset: Finding = {
  rule: 'LINEAGE_NODE_UNKNOWN',
  message: '没有该外部数据集。',
  messageEn: 'There is no such dataset.',
  path: ['input', 'dataset'],
};

const linkedAlready: Finding = {
  rule: 'DATASET_LINKED_ALREADY',
  message: '该外部数据集已关联到其他目录条目或资产。',
  messageEn: 'The dataset is linked to another entry or asset.',
  path: ['input', 'dataset'],
};
