import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { DivisionCodeScalar } from '../../../kernel/scalars';
import type { OversightContext } from '../context';
import { listMissingRegimes, listRegimes } from './list-regimes';
import { recordSecurityRegime } from './record-regime';
import {
  DepartmentMissingRegimeConnection,
  RecordSecurityRegimeInput,
  SecurityRegimeConnection,
  SecurityRegimeFilter,
  SecurityRegimeResult,
} from './types';

@Resolver()
export class SecurityRegimeResolver {
  @Query(() => SecurityRegimeConnection, { description: 'How bodies keep their data secure (安全管理制度列表).' })
  securityRegimes(
    @Arg('filter', () => SecurityRegimeFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: SecurityRegimeFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listRegimes(context, { filter, args, info });
  }

  @Query(() => DepartmentMissingRegimeConnection, {
    nullable: true,
    description: 'Departments without a document, a unit or a post for security (安全管理制度不全的部门列表).',
  })
  departmentsMissingSecurityRegime(
    @Arg('jurisdiction', () => DivisionCodeScalar, { description: 'City (适用地区代码).' }) jurisdiction: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listMissingRegimes(context, { jurisdiction, args, info });
  }

  @Mutation(() => SecurityRegimeResult, { description: 'Records how a body keeps its data secure (登记安全管理制度).' })
  recordSecurityRegime(
    @Arg('input', () => RecordSecurityRegimeInput, { description: 'The regime (安全管理制度内容).' })
    input: RecordSecurityRegimeInput,
    @Ctx() context: OversightContext,
  ) {
    return recordSecurityRegime(context, input);
  }
}
