import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { CreditCodeScalar } from '../../../kernel/scalars';
import type { LegalEntityContext } from '../context';
import { changeLegalEntity } from './change-legal-entity';
import { ChangeLegalEntityInput, RegisterLegalEntityInput } from './inputs';
import { listChildren, listLegalEntities, listPredecessors } from './list-legal-entities';
import { ancestorsOf, relativeOf } from './look-up';
import { registerLegalEntity } from './register-legal-entity';
import {
  ChangeLegalEntityResult,
  LegalEntity,
  LegalEntityConnection,
  LegalEntityFilter,
  LegalEntitySortInput,
  RegisterLegalEntityResult,
} from './types';

@Resolver(() => LegalEntity)
export class LegalEntityResolver {
  @Query(() => LegalEntity, {
    nullable: true,
    description: 'One organization by its credit code (按统一社会信用代码查询机构).',
  })
  legalEntity(
    @Arg('creditCode', () => CreditCodeScalar, { description: 'Unified social credit code (统一社会信用代码).' })
    creditCode: string,
    @Ctx() context: LegalEntityContext,
  ) {
    return relativeOf(context, creditCode);
  }

  @Query(() => LegalEntityConnection, { description: 'Organizations, filtered, searched and sorted (机构列表).' })
  legalEntities(
    @Arg('filter', () => LegalEntityFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: LegalEntityFilter | null,
    @Arg('search', () => String, { nullable: true, description: 'Text found in the name (名称检索词).' }) search: string | null,
    @Arg('sort', () => LegalEntitySortInput, { nullable: true, description: 'In which order (排序).' })
    sort: LegalEntitySortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: LegalEntityContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listLegalEntities(context, { filter, search, sort, args, info });
  }

  @FieldResolver(() => LegalEntity, { nullable: true, description: 'The body directly above (上级机构).' })
  parent(@Root() entity: LegalEntity, @Ctx() context: LegalEntityContext) {
    return relativeOf(context, entity.parentCode);
  }

  @FieldResolver(() => LegalEntity, { nullable: true, description: 'The body that took over (承继机构).' })
  successor(@Root() entity: LegalEntity, @Ctx() context: LegalEntityContext) {
    return relativeOf(context, entity.successorCode);
  }

  @FieldResolver(() => [LegalEntity], { description: 'From the body above up to the root (上级链).' })
  ancestors(@Root() entity: LegalEntity, @Ctx() context: LegalEntityContext) {
    return ancestorsOf(context, entity.creditCode);
  }

  @FieldResolver(() => LegalEntityConnection, { description: 'Bodies directly below (下级机构).' })
  children(
    @Root() entity: LegalEntity,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: LegalEntityContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listChildren(context, entity.creditCode, { args, info });
  }

  @FieldResolver(() => LegalEntityConnection, { description: 'Bodies that it took over from (被承继机构).' })
  predecessors(
    @Root() entity: LegalEntity,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: LegalEntityContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listPredecessors(context, entity.creditCode, { args, info });
  }

  @Mutation(() => RegisterLegalEntityResult, { description: 'Enters a body into the base registry (法人登记).' })
  registerLegalEntity(
    @Arg('input', () => RegisterLegalEntityInput, { description: 'The body to register (机构登记内容).' })
    input: RegisterLegalEntityInput,
    @Ctx() context: LegalEntityContext,
  ) {
    return registerLegalEntity(context, input);
  }

  @Mutation(() => ChangeLegalEntityResult, { description: 'Changes what is recorded of a body (法人变更登记).' })
  changeLegalEntity(
    @Arg('input', () => ChangeLegalEntityInput, { description: 'What changes (变更内容).' })
    input: ChangeLegalEntityInput,
    @Ctx() context: LegalEntityContext,
  ) {
    return changeLegalEntity(context, input);
  }
}
