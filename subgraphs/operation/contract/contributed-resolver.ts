import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Directive, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { LocalDateScalar } from '../../../kernel/scalars';
import type { OperationContext } from '../context';
import { DataAsset, Impact, LegalEntity } from '../stubs';
import { ContractParty } from './kinds';
import { listContractsOfAsset, listContractsOfParty, listContractsOfSet } from './list-contracts';
import { OperationContractConnection } from './types';

/** What the contracts add to the organizations of others. */
@Resolver(() => LegalEntity)
export class LegalEntityContractsResolver {
  @FieldResolver(() => OperationContractConnection, {
    nullable: true,
    description: 'Contracts to which it is a party (作为当事方的协议).',
  })
  contracts(
    @Root() entity: LegalEntity,
    @Arg('as', () => ContractParty, { description: 'On which side (当事方).' }) as: ContractParty,
    @Arg('on', () => LocalDateScalar, { nullable: true, description: 'In force on this day (指定日期有效).' }) on:
      | string
      | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listContractsOfParty(context, entity.creditCode, as, on, args, info);
  }
}

/** What the contracts add to the assets of others. */
@Resolver(() => DataAsset)
export class DataAssetContractsResolver {
  @FieldResolver(() => OperationContractConnection, { nullable: true, description: 'Contracts that cover it (涉及的协议).' })
  contracts(
    @Root() asset: DataAsset,
    @Arg('on', () => LocalDateScalar, { nullable: true, description: 'In force on this day (指定日期有效).' }) on:
      | string
      | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listContractsOfAsset(context, asset.id, on, args, info);
  }
}

/** What the contracts add to an impact. */
@Resolver(() => Impact)
export class ImpactContractsResolver {
  @Directive('@requires(fields: "assetIds")')
  @FieldResolver(() => OperationContractConnection, {
    nullable: true,
    description: 'Contracts that cover it, or an asset that depends on it (受影响协议).',
  })
  contracts(
    @Root() impact: Impact,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listContractsOfSet(context, [impact.id, ...impact.assetIds], args, info);
  }
}
