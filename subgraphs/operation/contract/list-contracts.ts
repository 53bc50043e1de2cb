import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../../kernel/connection';
import { keyOf, keysOf } from '../../../kernel/global-id';
import { all, type Sql, sql } from '../../../kernel/sql';
import type { OperationContext } from '../context';
import { contracts } from './context';
import type { ContractRow } from './entity';
import type { ContractFilter, ContractSortInput } from './inputs';
import { ContractParty, ContractSort } from './kinds';
import { visibleTo } from './policy';
import { presentContract } from './present';
import type { OperationContract } from './types';

/** In force on this day: by its dates, and neither undecided nor ended early. */
const inForce = (day: string): Sql =>
  sql`c.starts_on <= ${day} and ${day} < c.ends_on and c.contract_status in ('APPROVED', 'ACTIVE', 'SUSPENDED', 'EXPIRED')`;

export interface ListContracts {
  filter?: ContractFilter | null;
  sort?: ContractSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The contracts that fit the filter. */
export async function listContracts(
  context: OperationContext,
  { filter, sort, args, info }: ListContracts,
): Promise<Connection<OperationContract>> {
  const where = all(
    visibleTo(context.actor),
    filter?.contractStatus ? sql`c.contract_status = any(${filter.contractStatus})` : undefined,
    filter?.jurisdiction ? sql`c.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.grantor ? sql`c.grantor = ${filter.grantor}` : undefined,
    filter?.operator ? sql`c.operator = ${filter.operator}` : undefined,
    filter?.purpose ? sql`c.purpose = any(${filter.purpose})` : undefined,
    filter?.mode ? sql`c.mode = any(${filter.mode})` : undefined,
    filter?.on ? inForce(filter.on) : undefined,
    filter?.endsBefore ? sql`c.ends_on < ${filter.endsBefore}` : undefined,
  );
  const page = await context.pages.list<ContractRow>({
    listing: contracts,
    where,
    sort: sort ?? { by: ContractSort.ENDS_ON },
    args,
    info,
    remember: context.loaders.contract,
  });
  return presentPage(page, row => presentContract(row, context.actor));
}

const related = (context: OperationContext, condition: Sql, args: PageArgs, info: GraphQLResolveInfo) => ({
  listing: contracts,
  where: all(condition, visibleTo(context.actor)),
  sort: { by: ContractSort.ENDS_ON },
  args,
  info,
  remember: context.loaders.contract,
});

/** @param condition alike for every parent */
async function listOfEach(
  context: OperationContext,
  parent: string,
  condition: () => Sql,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<OperationContract>> {
  const page = await context.pages.ofEach<ContractRow>(parent, info, () => related(context, condition(), args, info));
  return presentPage(page, row => presentContract(row, context.actor));
}

/** The contracts to which a body is a party, all or those in force on a day. */
export const listContractsOfParty = (
  context: OperationContext,
  creditCode: string,
  as: ContractParty,
  on: string | null,
  args: PageArgs,
  info: GraphQLResolveInfo,
) =>
  listOfEach(
    context,
    creditCode,
    () =>
      all(as === ContractParty.GRANTOR ? sql`c.grantor = k.parent` : sql`c.operator = k.parent`, on ? inForce(on) : undefined),
    args,
    info,
  );

/** The contracts that cover an asset, all or those in force on a day. */
export const listContractsOfAsset = (
  context: OperationContext,
  assetId: string,
  on: string | null,
  args: PageArgs,
  info: GraphQLResolveInfo,
) =>
  listOfEach(
    context,
    keyOf('asset', assetId) as string,
    () =>
      all(
        sql`exists (select from contract_asset m where m.contract = c.id and m.asset = k.parent::uuid)`,
        on ? inForce(on) : undefined,
      ),
    args,
    info,
  );

/** The contracts that cover any asset of a bounded set, such as an impact. */
export async function listContractsOfSet(
  context: OperationContext,
  assetIds: readonly string[],
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<OperationContract>> {
  const covers = sql`exists (select from contract_asset m where m.contract = c.id and m.asset = any(${keysOf('asset', assetIds)}::uuid[]))`;
  const page = await context.pages.of<ContractRow>('', related(context, covers, args, info));
  return presentPage(page, row => presentContract(row, context.actor));
}
