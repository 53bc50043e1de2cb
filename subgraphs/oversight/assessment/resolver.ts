import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { CreditCodeScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import type { OversightContext } from '../context';
import { mayListSecurity, watchesOver } from '../security/policy';
import { LegalEntity } from '../stubs';
import {
  RecordSecurityCheckInput,
  SecurityCheckFilter,
  SecurityCheckResult,
  SecurityIntervalResult,
  SetSecurityIntervalInput,
} from './inputs';
import { intervalsOf } from './intervals';
import { listChecks, listOverdue, listReadiness } from './list-checks';
import { recordSecurityCheck, setSecurityInterval } from './record-check';
import { EmergencyReadinessConnection, OverdueCheckConnection, SecurityCheckConnection, SecurityInterval } from './types';

const CITY = 'City (适用地区代码).';

@Resolver(() => LegalEntity)
export class SecurityCheckResolver {
  @Query(() => SecurityCheckConnection, { description: 'Tests, assessments, self-checks and drills (安全检查列表).' })
  securityChecks(
    @Arg('filter', () => SecurityCheckFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: SecurityCheckFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listChecks(context, { filter, args, info });
  }

  @FieldResolver(() => SecurityCheckConnection, {
    nullable: true,
    description: 'Tests, assessments, self-checks and drills of its security (安全检查记录).',
  })
  securityRecord(
    @Root() { creditCode: body }: LegalEntity,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listChecks(context, { filter: { body }, args, info });
  }

  @Query(() => OverdueCheckConnection, {
    nullable: true,
    description: 'Security tests and risk assessments that were not made in their interval (逾期未开展的测评评估列表).',
  })
  assessmentsOverdue(
    @Arg('jurisdiction', () => DivisionCodeScalar, { description: CITY }) jurisdiction: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mayListSecurity(context.actor) ? listOverdue(context, { owed: 'assessments', jurisdiction, args, info }) : null;
  }

  @Query(() => OverdueCheckConnection, {
    nullable: true,
    description: 'Drills and self-checks that were not held in their interval (逾期未开展的演练自查列表).',
  })
  drillsOverdue(
    @Arg('jurisdiction', () => DivisionCodeScalar, { description: CITY }) jurisdiction: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mayListSecurity(context.actor) ? listOverdue(context, { owed: 'drills', jurisdiction, args, info }) : null;
  }

  @Query(() => EmergencyReadinessConnection, {
    nullable: true,
    description: 'Plans and last drills of departments (应急准备情况列表).',
  })
  emergencyReadiness(
    @Arg('jurisdiction', () => DivisionCodeScalar, { description: CITY }) jurisdiction: string,
    @Arg('body', () => CreditCodeScalar, { nullable: true, description: 'Of this department alone (部门代码).' })
    body: string | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mayListSecurity(context.actor) ? listReadiness(context, { jurisdiction, body, args, info }) : null;
  }

  @Query(() => [SecurityInterval], { nullable: true, description: 'How often a city has security checked (安全检查周期).' })
  securityIntervals(
    @Arg('jurisdiction', () => DivisionCodeScalar, { description: CITY }) jurisdiction: string,
    @Ctx() context: OversightContext,
  ) {
    return watchesOver(context.actor, jurisdiction) ? intervalsOf(context, jurisdiction) : null;
  }

  @Mutation(() => SecurityCheckResult, { description: 'Records a test, an assessment or a drill (登记安全检查).' })
  recordSecurityCheck(
    @Arg('input', () => RecordSecurityCheckInput, { description: 'The check (安全检查内容).' }) input: RecordSecurityCheckInput,
    @Ctx() context: OversightContext,
  ) {
    return recordSecurityCheck(context, input);
  }

  @Mutation(() => SecurityIntervalResult, { description: 'Sets how often security is checked (设定安全检查周期).' })
  setSecurityInterval(
    @Arg('input', () => SetSecurityIntervalInput, { description: 'Kind and interval (周期内容).' })
    input: SetSecurityIntervalInput,
    @Ctx() context: OversightContext,
  ) {
    return setSecurityInterval(context, input);
  }
}
