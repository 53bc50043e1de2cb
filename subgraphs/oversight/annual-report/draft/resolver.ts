import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../../kernel/connection';
import type { OversightContext } from '../../context';
import { nodeOf } from '../../node/look-up';
import { Node } from '../../node/types';
import { draftOfReport } from '../look-up';
import { AnnualReport } from '../types';
import { ReportFigureKind } from './kinds';
import { listReportThings } from './list-things';
import { ReportDraft, ReportThing, ReportThingConnection } from './types';

@Resolver(() => AnnualReport)
export class AnnualReportDraftResolver {
  @FieldResolver(() => ReportDraft, {
    nullable: true,
    description: 'What the register knows for it, as data and as a text; null while its year has not begun (报告草稿).',
  })
  draft(@Root() { id }: AnnualReport, @Ctx() context: OversightContext) {
    return draftOfReport(context, id);
  }
}

@Resolver(() => ReportDraft)
export class ReportDraftResolver {
  @FieldResolver(() => ReportThingConnection, { description: 'The rows that one of its figures counts (数据项明细).' })
  things(
    @Root() { of }: ReportDraft,
    @Arg('figure', () => ReportFigureKind, { description: 'Which figure (指标).' }) figure: ReportFigureKind,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listReportThings(context, of, figure, args, info);
  }
}

@Resolver(() => ReportThing)
export class ReportThingResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The thing itself, where the caller may see it (事项).' })
  node(@Root() { id }: ReportThing, @Ctx() context: OversightContext) {
    return nodeOf(context, id.replace(/\/\d+$/, ''));
  }
}
