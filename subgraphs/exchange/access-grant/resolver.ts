import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { SecurityStage } from '../../../kernel/security-stage';
import type { ExchangeContext } from '../context';
import { listGrants, listMisuses } from './list-grants';
import { grantByKey, grantOf } from './look-up';
import { responsibleParty } from './responsible-party';
import {
  AccessGrant,
  AccessGrantConnection,
  AccessGrantFilter,
  AccessGrantSortInput,
  AccessMisuse,
  AccessMisuseConnection,
  AccessMisuseFilter,
  ResponsibleParty,
} from './types';

@Resolver(() => AccessMisuse)
export class AccessGrantResolver {
  @Query(() => AccessGrant, { nullable: true, description: 'One grant of access by its id (查询数据使用授权).' })
  accessGrant(@Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string, @Ctx() context: ExchangeContext) {
    return grantOf(context, id);
  }

  @Query(() => AccessGrantConnection, { description: 'Grants of access, filtered and sorted (数据使用授权列表).' })
  accessGrants(
    @Arg('filter', () => AccessGrantFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: AccessGrantFilter | null,
    @Arg('sort', () => AccessGrantSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: AccessGrantSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listGrants(context, { filter, sort, args, info });
  }

  @Query(() => AccessMisuseConnection, {
    nullable: true,
    description: 'What was tried with grants and refused, the latest first (授权违规使用记录列表).',
  })
  accessMisuses(
    @Arg('filter', () => AccessMisuseFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: AccessMisuseFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listMisuses(context, { filter, args, info });
  }

  @FieldResolver(() => AccessGrant, { nullable: true, description: 'The grant (数据使用授权).' })
  grant(@Root() misuse: AccessMisuse & { grantKey: string }, @Ctx() context: ExchangeContext) {
    return grantByKey(context, misuse.grantKey);
  }
}

@Resolver(() => AccessGrant)
export class ResponsiblePartyResolver {
  @FieldResolver(() => ResponsibleParty, { description: 'Who answers for its data at a stage (数据安全责任方).' })
  responsibleParty(
    @Root() grant: AccessGrant,
    @Arg('stage', () => SecurityStage, { description: 'The stage (环节).' }) stage: SecurityStage,
    @Ctx() context: ExchangeContext,
  ) {
    return responsibleParty(context, grant, stage);
  }
}
