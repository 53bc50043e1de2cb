import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { DateTimeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { CatalogEntry, Jurisdiction, LegalEntity } from '../stubs';
import { CoordinationResult, ProblemCause, ProblemStatus } from './kinds';

@ObjectType({ description: 'A report of errors or omissions in data that is used (问题数据反馈).' })
@Directive('@key(fields: "id")')
export class ProblemReport {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => CatalogEntry, { nullable: true, description: 'The entry whose data it is (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => [String], { description: 'Names of the data items concerned; none means the whole entry (涉及的信息项).' })
  items: string[];

  @Field(() => LegalEntity, {
    nullable: true,
    description: 'The body that reports it; null where somebody of the public does (反馈单位).',
  })
  reporter?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The department that produces the data (数据生产部门).' })
  provider?: LegalEntity | null;

  @Field(() => String, { description: 'What is wrong, in short (问题描述).' })
  description: string;

  @Field(() => [String], { description: 'Numbers or names of the evidence (佐证材料).' })
  evidence: string[];

  @Field(() => ProblemStatus, { description: 'Where it stands (问题数据状态).' })
  problemStatus: ProblemStatus;

  @Field(() => ProblemCause, { nullable: true, description: 'Who caused a confirmed error (错误原因).' })
  cause?: ProblemCause | null;

  @Field(() => String, { nullable: true, description: 'Why the department decided as it did (决定理由).' })
  reason?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the department decided (决定时间).' })
  decidedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What was put right (更正情况).' })
  correction?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the aggregation that brought the correction (重新汇聚编号).' })
  aggregation?: string | null;

  @Field(() => String, { nullable: true, description: 'What whoever reported it was told (反馈结果).' })
  feedback?: string | null;

  @Field(() => String, { nullable: true, description: 'What is disputed (争议内容).' })
  dispute?: string | null;

  @Field(() => CoordinationResult, { nullable: true, description: 'Whether the coordination succeeded (协调是否一致).' })
  coordinationResult?: CoordinationResult | null;

  @Field(() => String, { nullable: true, description: 'What the coordination came to (协调情况).' })
  coordination?: string | null;

  @Field(() => String, { nullable: true, description: 'What was decided on the dispute (决定内容).' })
  decision?: string | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The body that decided it (决定机关).' })
  decidedBy?: LegalEntity | null;

  @Field(() => LocalDateScalar, { description: 'Day of the report (反馈日期).' })
  reportedOn: string;

  @Field(() => Int, { description: 'Version of the report (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of reports of problem data (问题数据反馈分页列表).' })
export class ProblemReportConnection extends connectionOf(ProblemReport, 'ProblemReport') {}
