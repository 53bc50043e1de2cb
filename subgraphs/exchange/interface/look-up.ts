import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import { available } from '../../../kernel/workflow/available';
import type { AvailableEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import { interfaces } from './context';
import type { DataInterfaceRow } from './entity';
import { DataInterfaceSort } from './kinds';
import { interfacesVisibleTo, maySeeInterface } from './policy';
import { presentInterface } from './present';
import type { DataInterface, DataInterfaceFilter, DataInterfaceSortInput } from './types';
import { dataInterface } from './workflow';

async function rowOf(context: ExchangeContext, id: string): Promise<DataInterfaceRow | null> {
  const key = keyOf('data-interface', id);
  const row = key === undefined ? null : await context.loaders.dataInterface.load(key);
  return row && maySeeInterface(context.actor, row) ? row : null;
}

/** An interface by its id; null where there is none, or none that the actor may see. */
export async function interfaceOf(context: ExchangeContext, id: string): Promise<DataInterface | null> {
  const row = await rowOf(context, id);
  return row && presentInterface(row);
}

/** What the actor may do with an interface now, and why not the rest. */
export async function availableOn(context: ExchangeContext, id: string): Promise<AvailableEvent[]> {
  const row = await rowOf(context, id);
  return row ? available(context, dataInterface, row) : [];
}

export interface ListInterfaces {
  filter?: DataInterfaceFilter | null;
  sort?: DataInterfaceSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The interfaces that fit the filter, the newest first unless told otherwise. */
export async function listInterfaces(
  context: ExchangeContext,
  { filter, sort, args, info }: ListInterfaces,
): Promise<Connection<DataInterface>> {
  const page = await context.pages.list<DataInterfaceRow>({
    listing: interfaces,
    where: all(
      interfacesVisibleTo(context.actor),
      filter?.interfaceStatus ? sql`i.interface_status = any(${filter.interfaceStatus})` : undefined,
      filter?.jurisdiction ? sql`i.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.provider ? sql`i.provider = ${filter.provider}` : undefined,
      filter?.entry ? sql`i.entry = ${keyOf('catalog', filter.entry) ?? null}::uuid` : undefined,
    ),
    sort: sort ?? { by: DataInterfaceSort.DEMANDED_ON, direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.dataInterface,
  });
  return presentPage(page, presentInterface);
}
