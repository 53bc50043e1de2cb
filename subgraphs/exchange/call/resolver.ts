import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { grantByKey } from '../access-grant/look-up';
import { AccessGrant } from '../access-grant/types';
import type { ExchangeContext } from '../context';
import { grantedRecords } from './granted-records';
import {
  GrantedRecordsInput,
  RequestBulkExportInput,
  RunCrossVerificationInput,
  TakeExportPartInput,
  VerifyItemInput,
} from './inputs';
import { listExports } from './list-exports';
import { requestBulkExport } from './request-bulk-export';
import { runCrossVerification } from './run-cross-verification';
import { takeExportPart } from './take-export-part';
import {
  BulkExport,
  BulkExportConnection,
  BulkExportFilter,
  GrantedRecordsResult,
  RequestBulkExportResult,
  RunCrossVerificationResult,
  TakeExportPartResult,
  VerifyItemResult,
} from './types';
import { verifyItem } from './verify-item';

/** Calls with a grant. They are mutations because each leaves a record of use before it is answered. */
@Resolver(() => BulkExport)
export class CallResolver {
  @Mutation(() => GrantedRecordsResult, { description: 'Records of one key, as far as the grant goes (按授权查询记录).' })
  grantedRecords(
    @Arg('input', () => GrantedRecordsInput, { description: 'The call (查询内容).' }) input: GrantedRecordsInput,
    @Ctx() context: ExchangeContext,
  ) {
    return grantedRecords(context, input);
  }

  @Mutation(() => VerifyItemResult, { description: 'Whether a value is the one on record (核验信息项).' })
  verifyItem(
    @Arg('input', () => VerifyItemInput, { description: 'The call (核验内容).' }) input: VerifyItemInput,
    @Ctx() context: ExchangeContext,
  ) {
    return verifyItem(context, input);
  }

  @Mutation(() => RunCrossVerificationResult, { description: 'What the rule of a grant computes for one key (交叉核验).' })
  runCrossVerification(
    @Arg('input', () => RunCrossVerificationInput, { description: 'The call (核验内容).' }) input: RunCrossVerificationInput,
    @Ctx() context: ExchangeContext,
  ) {
    return runCrossVerification(context, input);
  }

  @Mutation(() => RequestBulkExportResult, { description: 'Sets going an export of all that a grant opens (申请批量导出).' })
  requestBulkExport(
    @Arg('input', () => RequestBulkExportInput, { description: 'The call (导出内容).' }) input: RequestBulkExportInput,
    @Ctx() context: ExchangeContext,
  ) {
    return requestBulkExport(context, input);
  }

  @Mutation(() => TakeExportPartResult, { description: 'A part of an export, every record marked (提取导出分片).' })
  takeExportPart(
    @Arg('input', () => TakeExportPartInput, { description: 'The call (提取内容).' }) input: TakeExportPartInput,
    @Ctx() context: ExchangeContext,
  ) {
    return takeExportPart(context, input);
  }

  @Query(() => BulkExportConnection, { description: 'Exports in bulk, the latest first (批量导出列表).' })
  bulkExports(
    @Arg('filter', () => BulkExportFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: BulkExportFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listExports(context, { filter, args, info });
  }

  @FieldResolver(() => AccessGrant, { nullable: true, description: 'The grant (数据使用授权).' })
  grant(@Root() exported: BulkExport & { grantKey: string }, @Ctx() context: ExchangeContext) {
    return grantByKey(context, exported.grantKey);
  }
}
