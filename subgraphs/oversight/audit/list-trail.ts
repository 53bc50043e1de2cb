import type { GraphQLResolveInfo } from 'graphql';
import { Role } from '../../../kernel/actor';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { demandOpenInspection } from '../inspector/demand-open';
import { trail } from './context';
import type { AuditTrailRow } from './entity';
import { trailVisibleTo } from './policy';
import { presentEntry } from './present';
import type { AuditEntry, AuditTrailFilter } from './types';

export interface ListTrail {
  filter?: AuditTrailFilter | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/**
 * The lines of all subgraphs' trails that fit the filter, the newest first.
 * @throws GraphQLError FORBIDDEN where somebody who inspects asks for what no open inspection of theirs is of
 */
export async function listTrail(context: OversightContext, { filter, args, info }: ListTrail): Promise<Connection<AuditEntry>> {
  const inspects = !context.actor.is(Role.AUDITOR);
  const inspected = inspects ? await demandOpenInspection(context, filter?.organization) : undefined;
  const where = all(
    trailVisibleTo(context.actor, inspected),
    filter?.subgraph ? sql`t.subgraph = any(${filter.subgraph})` : undefined,
    filter?.operation ? sql`t.operation = any(${filter.operation})` : undefined,
    filter?.outcome ? sql`t.outcome = any(${filter.outcome})` : undefined,
    filter?.subject ? sql`t.subject = ${filter.subject}` : undefined,
    filter?.organization ? sql`t.organization = ${filter.organization}` : undefined,
    filter?.aggregate ? sql`t.aggregate = ${filter.aggregate}` : undefined,
    filter?.jurisdiction ? sql`t.jurisdictions @> ${[filter.jurisdiction]}::text[]` : undefined,
    filter?.requestId ? sql`t.request_id = ${filter.requestId}` : undefined,
    filter?.from ? sql`t.at >= ${filter.from}` : undefined,
    filter?.until ? sql`t.at < ${filter.until}` : undefined,
  );
  const page = await context.pages.list<AuditTrailRow>({
    listing: trail,
    where,
    sort: { by: 'AT', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.auditEntry,
  });
  return presentPage(page, presentEntry);
}
