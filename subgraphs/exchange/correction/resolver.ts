import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { clocksOf, eventsOf } from '../../../kernel/workflow/present';
import { AvailableEvent, StatutoryClock, WorkflowEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import { decideCorrection, extendCorrectionReply, reviewCatalogCorrection } from './answer-correction';
import { fileCatalogCorrection } from './file-correction';
import {
  CatalogCorrectionFilter,
  CatalogCorrectionResult,
  CorrectionSortInput,
  DecideCorrectionInput,
  ExtendCorrectionReplyInput,
  FileCatalogCorrectionInput,
  ReviewCatalogCorrectionInput,
} from './inputs';
import { listCorrections } from './list-corrections';
import { availableOnCorrection, correctionOf } from './look-up';
import { CatalogCorrection, CatalogCorrectionConnection } from './types';

@Resolver(() => CatalogCorrection)
export class CatalogCorrectionResolver {
  @Query(() => CatalogCorrection, {
    nullable: true,
    description: 'One request to correct the open catalog by its id (查询目录更正申请).',
  })
  catalogCorrection(
    @Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string,
    @Ctx() context: ExchangeContext,
  ) {
    return correctionOf(context, id);
  }

  @Query(() => CatalogCorrectionConnection, {
    description: 'Requests to correct the open catalog, filtered and sorted (目录更正申请列表).',
  })
  catalogCorrections(
    @Arg('filter', () => CatalogCorrectionFilter, {
      nullable: true,
      description: 'Only those that fit all of this (筛选条件).',
    })
    filter: CatalogCorrectionFilter | null,
    @Arg('sort', () => CorrectionSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: CorrectionSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listCorrections(context, { filter, sort, args, info });
  }

  @FieldResolver(() => [StatutoryClock], { description: 'Its deadlines, with their arithmetic (法定时限).' })
  clocks(@Root() { id }: CatalogCorrection, @Ctx() context: ExchangeContext) {
    return clocksOf(context, id);
  }

  @FieldResolver(() => [WorkflowEvent], { description: 'What was done to it, in order (办理记录).' })
  events(@Root() { id, jurisdiction }: CatalogCorrection, @Ctx() context: ExchangeContext) {
    return jurisdiction ? eventsOf(context, id, jurisdiction.code) : [];
  }

  @FieldResolver(() => [AvailableEvent], { description: 'What the caller may do now, and why not the rest (可办理事项).' })
  available(@Root() { id }: CatalogCorrection, @Ctx() context: ExchangeContext) {
    return availableOnCorrection(context, id);
  }

  @Mutation(() => CatalogCorrectionResult, { description: 'Asks for the open catalog to be corrected (提出更正申请).' })
  fileCatalogCorrection(
    @Arg('input', () => FileCatalogCorrectionInput, { description: 'The request to file (更正申请内容).' })
    input: FileCatalogCorrectionInput,
    @Ctx() context: ExchangeContext,
  ) {
    return fileCatalogCorrection(context, input);
  }

  @Mutation(() => CatalogCorrectionResult, { description: 'Puts off the reply to a request for correction (延长答复期限).' })
  extendCorrectionReply(
    @Arg('input', () => ExtendCorrectionReplyInput, { description: 'Which request, and by how much (延长天数).' })
    input: ExtendCorrectionReplyInput,
    @Ctx() context: ExchangeContext,
  ) {
    return extendCorrectionReply(context, input);
  }

  @Mutation(() => CatalogCorrectionResult, { description: 'Replies to a request for correction (答复更正申请).' })
  decideCorrection(
    @Arg('input', () => DecideCorrectionInput, { description: 'Which request, and the reply (答复内容).' })
    input: DecideCorrectionInput,
    @Ctx() context: ExchangeContext,
  ) {
    return decideCorrection(context, input);
  }

  @Mutation(() => CatalogCorrectionResult, { description: 'Has the open catalog changed as was agreed (审核变更开放目录).' })
  reviewCatalogCorrection(
    @Arg('input', () => ReviewCatalogCorrectionInput, { description: 'Which request (更正申请).' })
    input: ReviewCatalogCorrectionInput,
    @Ctx() context: ExchangeContext,
  ) {
    return reviewCatalogCorrection(context, input);
  }
}
