import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { ExchangeContext } from '../context';
import { endDepartmentDuty, recordDepartmentDuty } from './keep-duties';
import { listDuties } from './list-duties';
import {
  DepartmentDutyConnection,
  DepartmentDutyFilter,
  DepartmentDutyResult,
  EndDepartmentDutyInput,
  RecordDepartmentDutyInput,
} from './types';

@Resolver()
export class DepartmentDutyResolver {
  @Query(() => DepartmentDutyConnection, { nullable: true, description: 'What departments are for (部门职责清单).' })
  departmentDuties(
    @Arg('filter', () => DepartmentDutyFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: DepartmentDutyFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listDuties(context, { filter, args, info });
  }

  @Mutation(() => DepartmentDutyResult, { description: 'Records a duty of a department (登记部门职责).' })
  recordDepartmentDuty(
    @Arg('input', () => RecordDepartmentDutyInput, { description: 'The duty (职责).' }) input: RecordDepartmentDutyInput,
    @Ctx() context: ExchangeContext,
  ) {
    return recordDepartmentDuty(context, input);
  }

  @Mutation(() => DepartmentDutyResult, { description: 'Ends a duty of a department (终止部门职责).' })
  endDepartmentDuty(
    @Arg('input', () => EndDepartmentDutyInput, { description: 'Which duty (职责).' }) input: EndDepartmentDutyInput,
    @Ctx() context: ExchangeContext,
  ) {
    return endDepartmentDuty(context, input);
  }
}
