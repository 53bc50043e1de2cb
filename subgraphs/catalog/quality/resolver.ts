import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { CatalogContext } from '../context';
import { DataStage } from './kinds';
import { listQualityChecks, qualityScoreOf } from './look-up';
import { recordQualityCheck } from './record-quality-check';
import { QualityCheck, QualityCheckConnection, QualityCheckResult, QualityScore, RecordQualityCheckInput } from './types';

@Resolver(() => QualityCheck)
export class QualityCheckResolver {
  @Query(() => QualityCheckConnection, {
    description: 'Checks of the quality of an entry’s data, the latest first (质量检查记录).',
  })
  qualityChecks(
    @Arg('entry', () => ID, { description: 'The entry (目录条目标识).' }) entry: string,
    @Arg('stage', () => DataStage, { nullable: true, description: 'At this step only (数据环节).' }) stage: DataStage | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listQualityChecks(context, { entry, stage }, args, info);
  }

  @Query(() => QualityScore, { nullable: true, description: 'How good the data of an entry is (质量得分).' })
  qualityScore(
    @Arg('entry', () => ID, { description: 'The entry (目录条目标识).' }) entry: string,
    @Ctx() context: CatalogContext,
  ) {
    return qualityScoreOf(context, entry);
  }

  @Mutation(() => QualityCheckResult, { description: 'Puts a check of the quality of data on record (登记质量检查).' })
  recordQualityCheck(
    @Arg('input', () => RecordQualityCheckInput, { description: 'What was checked, and the result (检查内容).' })
    input: RecordQualityCheckInput,
    @Ctx() context: CatalogContext,
  ) {
    return recordQualityCheck(context, input);
  }
}
