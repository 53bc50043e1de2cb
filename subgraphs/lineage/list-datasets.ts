import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../kernel/connection';
import type { Listing } from '../../kernel/pages';
import { contained } from '../../kernel/search';
import { all, sql } from '../../kernel/sql';
import type { LineageContext } from './context';
import type { ExternalDatasetFilter } from './dataset-types';
import type { ExternalDatasetRow } from './entity';
import { LineageKind } from './kinds';
import { maySee, untold } from './policy';
import { presentDataset } from './present';
import type { ExternalDataset } from './types';

const datasets: Listing = {
  from: 'external_dataset d',
  columns: 'd.node, d.namespace, d.name, d.linked_to as "linkedTo"',
  key: 'd.node',
  keyType: 'bigint',
  sorts: { NAME: { by: 'd.name', type: 'text' } },
};

const isSeen = (context: LineageContext) => maySee(context.actor, untold(LineageKind.EXTERNAL_DATASET));

export interface ListDatasets {
  filter?: ExternalDatasetFilter | null;
  search?: string | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The datasets that only lineage knows, by name. */
export async function listDatasets(
  context: LineageContext,
  { filter, search, args, info }: ListDatasets,
): Promise<Connection<ExternalDataset>> {
  const where = all(
    isSeen(context) ? undefined : sql`false`,
    filter?.namespace != null ? sql`d.namespace = ${filter.namespace}` : undefined,
    filter?.linked != null ? sql`(d.linked_to is not null) = ${filter.linked}` : undefined,
    search ? contained('d.name', search) : undefined,
  );
  const remember = context.loaders.dataset;
  const page = await context.pages.list<ExternalDatasetRow>({
    listing: datasets,
    where,
    sort: { by: 'NAME' },
    args,
    info,
    remember,
  });
  return presentPage(page, presentDataset);
}

/** A dataset by the name its producer gives it; null where there is none, or none that the actor may see. */
export async function datasetNamed(context: LineageContext, namespace: string, name: string): Promise<ExternalDataset | null> {
  if (!isSeen(context)) return null;
  const [row] = await context.reader.rows<ExternalDatasetRow>(sql`
    select node, namespace, name, linked_to as "linkedTo" from external_dataset where namespace = ${namespace} and name = ${name}`);
  return row ? presentDataset(row) : null;
}
