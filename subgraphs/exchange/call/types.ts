import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { DateTimeScalar } from '../../../kernel/scalars';
import { AccessGrant } from '../access-grant/types';
import { CrossOutcome, ExportStatus, Match } from './kinds';

@ObjectType({ description: 'A value of a record (信息项的值).' })
export class GrantedValue {
  @Field(() => String, { description: 'Name of the item (信息项).' })
  item: string;

  @Field(() => String, { nullable: true, description: 'Its value; null where the data has none (值).' })
  value?: string | null;
}

@ObjectType({ description: 'A record, with the items that were granted and no other (授权范围内的记录).' })
export class GrantedRecord {
  @Field(() => [GrantedValue], { description: 'Its values (各信息项的值).' })
  values: GrantedValue[];
}

@ObjectType({ description: 'The records of one key (按键查询结果).' })
export class GrantedRecords {
  @Field(() => ID, { nullable: true, description: 'Id of the record of this use; null for a rehearsal (使用记录标识).' })
  usage?: string | null;

  @Field(() => [GrantedRecord], { description: 'The records; at most 100 (记录).' })
  records: GrantedRecord[];
}

@ObjectType({ description: 'Whether a value is the one on record (信息项核验结果).' })
export class ItemVerification {
  @Field(() => ID, { nullable: true, description: 'Id of the record of this use; null for a rehearsal (使用记录标识).' })
  usage?: string | null;

  @Field(() => Match, {
    nullable: true,
    description: 'Whether it is; null for a rehearsal, which compares nothing (核验结果).',
  })
  outcome?: Match | null;
}

@ObjectType({ description: 'One result field of a rule (交叉核验结果项).' })
export class CrossVerificationResult {
  @Field(() => String, { description: 'Name of the field, as the rule has it (结果项名称).' })
  name: string;

  @Field(() => CrossOutcome, { description: 'What was computed (结果).' })
  outcome: CrossOutcome;
}

@ObjectType({ description: 'What a rule computes of its sources, which it never shows (交叉核验结果).' })
export class CrossVerification {
  @Field(() => ID, { nullable: true, description: 'Id of the record of this use; null for a rehearsal (使用记录标识).' })
  usage?: string | null;

  @Field(() => [CrossVerificationResult], { description: 'Its result fields (结果项).' })
  results: CrossVerificationResult[];
}

@ObjectType({ description: 'An export of all that a grant in bulk opens, every record marked (批量导出).' })
export class BulkExport {
  @Field(() => ID, { description: 'Id of the export (标识).' })
  id: string;

  @Field(() => AccessGrant, { nullable: true, description: 'The grant (数据使用授权).' })
  grant?: AccessGrant | null;

  @Field(() => ExportStatus, { description: 'Where it stands (批量导出状态).' })
  exportStatus: ExportStatus;

  @Field(() => Int, { description: 'How many records it will have (记录总数).' })
  total: number;

  @Field(() => Int, { description: 'How many are done (已完成记录数).' })
  done: number;

  @Field(() => Int, { description: 'How many parts can be taken (可提取的分片数).' })
  parts: number;

  @Field(() => String, { description: 'What every record is marked with (水印).' })
  watermark: string;

  @Field(() => String, { description: 'Who asked for it, as tokens name them (申请人员).' })
  requestedBy: string;

  @Field(() => DateTimeScalar, { description: 'When (申请时间).' })
  requestedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended (结束时间).' })
  finishedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it ended before it was whole (停止事由).' })
  stoppedBecause?: string | null;
}

@ObjectType({ description: 'A page of exports in bulk (批量导出分页列表).' })
export class BulkExportConnection extends connectionOf(BulkExport, 'BulkExport') {}

@InputType({ description: 'Which exports to list (批量导出筛选条件).' })
export class BulkExportFilter {
  @Field(() => ID, { nullable: true, description: 'Of this grant (数据使用授权标识).' })
  grant?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose records are marked so: the mark of a record found somewhere (水印).',
  })
  watermark?: string | null;
}

@ObjectType({ description: 'A part of an export (导出分片).' })
export class ExportPart {
  @Field(() => ID, { nullable: true, description: 'Id of the record of this use; null for a rehearsal (使用记录标识).' })
  usage?: string | null;

  @Field(() => Int, { description: 'How many records it has (记录数).' })
  records: number;

  @Field(() => String, { description: 'One JSON object a line, each with its watermark (内容).' })
  content: string;
}

export const GrantedRecordsResult = resultOf('GrantedRecordsResult', GrantedRecords);
export const VerifyItemResult = resultOf('VerifyItemResult', ItemVerification);
export const RunCrossVerificationResult = resultOf('RunCrossVerificationResult', CrossVerification);
export const RequestBulkExportResult = resultOf('RequestBulkExportResult', BulkExport);
export const TakeExportPartResult = resultOf('TakeExportPartResult', ExportPart);
