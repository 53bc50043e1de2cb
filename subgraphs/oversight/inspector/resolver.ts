import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { seenOfBodies } from '../security/policy';
import { inspections, openAt } from './context';
import type { SecurityInspectionRow } from './entity';
import { closeSecurityInspection, openSecurityInspection } from './keep-inspection';
import { presentInspection } from './present';
import {
  CloseSecurityInspectionInput,
  OpenSecurityInspectionInput,
  SecurityInspectionConnection,
  SecurityInspectionFilter,
  SecurityInspectionResult,
} from './types';

@Resolver()
export class SecurityInspectionResolver {
  @Query(() => SecurityInspectionConnection, {
    description: 'Inspections by security and secrecy bodies, the latest first (安全检查列表).',
  })
  async securityInspections(
    @Arg('filter', () => SecurityInspectionFilter, {
      nullable: true,
      description: 'Only those that fit all of this (筛选条件).',
    })
    filter: SecurityInspectionFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const page = await context.pages.list<SecurityInspectionRow>({
      listing: inspections,
      where: all(
        seenOfBodies(context.actor, sql`x.jurisdiction`, code => sql`${code} in (x.inspector, x.department)`),
        filter?.jurisdiction ? sql`x.jurisdiction = ${filter.jurisdiction}` : undefined,
        filter?.department ? sql`x.department = ${filter.department}` : undefined,
        filter?.inspector ? sql`x.inspector = ${filter.inspector}` : undefined,
        filter?.open == null ? undefined : sql`${openAt(context.moment)} = ${filter.open}`,
      ),
      sort: { by: 'OPENED_AT', direction: SortDirection.DESC },
      args,
      info,
      remember: context.loaders.securityInspection,
    });
    return presentPage(page, row => presentInspection(row, context.moment));
  }

  @Mutation(() => SecurityInspectionResult, { description: 'Opens an inspection of a department (登记安全检查).' })
  openSecurityInspection(
    @Arg('input', () => OpenSecurityInspectionInput, { description: 'The inspection (检查内容).' })
    input: OpenSecurityInspectionInput,
    @Ctx() context: OversightContext,
  ) {
    return openSecurityInspection(context, input);
  }

  @Mutation(() => SecurityInspectionResult, { description: 'Closes an inspection (结束安全检查).' })
  closeSecurityInspection(
    @Arg('input', () => CloseSecurityInspectionInput, { description: 'Which inspection (结束内容).' })
    input: CloseSecurityInspectionInput,
    @Ctx() context: OversightContext,
  ) {
    return closeSecurityInspection(context, input);
  }
}
