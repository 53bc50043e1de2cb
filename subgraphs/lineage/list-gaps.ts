import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../kernel/connection';
import type { Listing } from '../../kernel/pages';
import { all, sql } from '../../kernel/sql';
import type { LineageContext } from './context';
import type { LineageGap } from './gap-types';
import { LineageGapKind } from './kinds';
import { visibleTo } from './policy';
import { nodeColumns, type SeenNodeRow } from './seen-node';

const assets: Listing = {
  from: 'node v left join external_dataset x on x.node = v.id',
  columns: nodeColumns.sql,
  key: 'v.key',
  keyType: 'text',
  sorts: { ID: { by: 'v.id', type: 'bigint' } },
};

/** The assets that are registered, as their register has told. */
const REGISTERED = ['REGISTERED', 'CHANGED'];

export interface ListGaps {
  jurisdiction: string;
  kind: LineageGapKind;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** Registered assets of a city with a gap of this kind, in the order in which lineage came to know them. */
export async function listGaps(
  context: LineageContext,
  { jurisdiction, kind, args, info }: ListGaps,
): Promise<Connection<LineageGap>> {
  const gap =
    kind === LineageGapKind.WITHOUT_SOURCE
      ? sql`not exists (select from edge e where e.dst = v.id and (e.until is null or e.until > ${context.moment}))`
      : sql`v.asset_kind = 'PRODUCT' and v.owner is null`;
  const where = all(
    sql`v.kind = 'DATA_ASSET' and v.jurisdiction = ${jurisdiction} and v.status = any(${REGISTERED})`,
    gap,
    visibleTo(context.actor),
  );
  const { node: remember } = context.loaders;
  const page = await context.pages.list<SeenNodeRow>({ listing: assets, where, sort: { by: 'ID' }, args, info, remember });
  return presentPage(page, ({ key, label, steward }) => ({
    id: key,
    kind,
    label,
    steward: steward === null ? null : { creditCode: steward },
    asset: { id: key },
  }));
}
