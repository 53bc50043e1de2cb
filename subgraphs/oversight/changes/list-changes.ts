import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, presentPage } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import type { ChangeRow } from './entity';
import { changes } from './listing';
import { followedBy } from './policy';
import { presentChange } from './present';
import type { Change, ChangeArgs } from './types';

/** What changed since a cursor, in the order of arrival. */
export async function listChanges(
  context: OversightContext,
  { after, first, filter }: ChangeArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<Change>> {
  const where = all(
    followedBy(context.actor),
    filter?.kinds ? sql`c.kind = any(${filter.kinds})` : undefined,
    filter?.registers ? sql`c.kind = any(${filter.registers.map(register => `${register}.changed`)})` : undefined,
    filter?.jurisdiction ? sql`c.jurisdiction = ${filter.jurisdiction}` : undefined,
  );
  const page = await context.pages.list<ChangeRow>({
    listing: changes,
    where,
    sort: { by: 'ARRIVAL' },
    args: { after, first },
    info,
    remember: context.loaders.change,
  });
  const { nodes, edges, pageInfo, totalCount, totalIsCapped } = presentPage(page, presentChange);
  return { nodes, edges, totalCount, totalIsCapped, pageInfo: { ...pageInfo, endCursor: pageInfo.endCursor ?? after ?? null } };
}
