import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { CatalogContext } from '../context';
import type { CatalogEntry } from '../entry/types';
import { emergencies } from './context';
import type { EmergencyRow } from './entity';
import type { EmergencyFilter } from './inputs';
import { presentEmergency, presentUpdate } from './present';
import type { Emergency, EmergencyUpdate } from './types';

/** Emergencies, the latest declared first. */
export async function listEmergencies(
  context: CatalogContext,
  { filter, args, info }: { filter?: EmergencyFilter | null; args: PageArgs; info: GraphQLResolveInfo },
): Promise<Connection<Emergency>> {
  const page = await context.pages.list<EmergencyRow>({
    listing: emergencies,
    where: all(
      filter?.jurisdiction ? sql`m.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.kind ? sql`m.kind = any(${filter.kind})` : undefined,
      filter?.goesOn == null ? undefined : sql`(m.ended_on is null) = ${filter.goesOn}`,
    ),
    sort: { by: 'DECLARED_ON', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.emergency,
  });
  return presentPage(page, presentEmergency);
}

/** What was brought up to date of an entry for emergencies, the latest first. */
export async function updatesOf(context: CatalogContext, { id }: CatalogEntry): Promise<EmergencyUpdate[]> {
  const { emergency, emergencyUpdates } = context.loaders;
  const rows = await emergencyUpdates.load(keyOf('catalog', id) as string);
  return Promise.all(rows.map(async row => presentUpdate(row, await emergency.load(row.emergency))));
}
