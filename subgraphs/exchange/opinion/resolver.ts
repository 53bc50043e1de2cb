import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Connection, PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { opinions, showcases } from './context';
import type { OpinionRow, ShowcaseRow } from './entity';
import { answerOpinion, submitOpinion } from './give-opinion';
import { OpinionStatus } from './kinds';
import { opinionsVisibleTo } from './policy';
import { presentOpinion, presentShowcase } from './present';
import { showCase } from './show-case';
import {
  AnswerOpinionInput,
  type Opinion,
  OpinionConnection,
  OpinionFilter,
  OpinionResult,
  ShowCaseInput,
  ShowCaseResult,
  type Showcase,
  ShowcaseConnection,
  ShowcaseFilter,
  SubmitOpinionInput,
} from './types';

@Resolver()
export class OpinionResolver {
  @Query(() => OpinionConnection, { description: 'Opinions of the work of opening data, the newest first (意见列表).' })
  async opinions(
    @Arg('filter', () => OpinionFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: OpinionFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Opinion>> {
    const where = all(
      opinionsVisibleTo(context.actor),
      filter?.jurisdiction ? sql`o.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.opinionStatus ? sql`(o.answer is null) = ${filter.opinionStatus === OpinionStatus.RECEIVED}` : undefined,
    );
    const sort = { by: 'SUBMITTED_ON', direction: SortDirection.DESC };
    const remember = context.loaders.opinion;
    const page = await context.pages.list<OpinionRow>({ listing: opinions, where, sort, args, info, remember });
    return presentPage(page, presentOpinion);
  }

  @Query(() => ShowcaseConnection, { description: 'Cases of use of public data, the newest first (示范应用展示).' })
  async showcases(
    @Arg('filter', () => ShowcaseFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: ShowcaseFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Showcase>> {
    const where = all(
      filter?.jurisdiction ? sql`s.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.value ? sql`s.value = ${filter.value}` : undefined,
      filter?.entry ? sql`${keyOf('catalog', filter.entry) ?? null}::uuid = any(s.entries)` : undefined,
    );
    const sort = { by: 'SHOWN_ON', direction: SortDirection.DESC };
    const remember = context.loaders.showcase;
    const page = await context.pages.list<ShowcaseRow>({ listing: showcases, where, sort, args, info, remember });
    return presentPage(page, presentShowcase);
  }

  @Mutation(() => OpinionResult, { description: 'Says what one thinks of the work of opening data (提出意见).' })
  submitOpinion(
    @Arg('input', () => SubmitOpinionInput, { description: 'The opinion (意见内容).' }) input: SubmitOpinionInput,
    @Ctx() context: ExchangeContext,
  ) {
    return submitOpinion(context, input);
  }

  @Mutation(() => OpinionResult, { description: 'Says how an opinion was dealt with (答复意见).' })
  answerOpinion(
    @Arg('input', () => AnswerOpinionInput, { description: 'Which opinion, and how (处理情况).' }) input: AnswerOpinionInput,
    @Ctx() context: ExchangeContext,
  ) {
    return answerOpinion(context, input);
  }

  @Mutation(() => ShowCaseResult, { description: 'Shows a case of use of public data (展示应用案例).' })
  showCase(
    @Arg('input', () => ShowCaseInput, { description: 'The case (案例内容).' }) input: ShowCaseInput,
    @Ctx() context: ExchangeContext,
  ) {
    return showCase(context, input);
  }
}
