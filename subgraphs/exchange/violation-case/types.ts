import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { LocalDateScalar } from '../../../kernel/scalars';
import { CatalogEntry, Jurisdiction, LegalEntity } from '../stubs';
import { CaseStatus, ViolationGround } from './kinds';

@ObjectType({ description: 'A case of violation by a user of data (违规使用案件).' })
@Directive('@key(fields: "id")')
export class ViolationCase {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => String, { description: 'Number of the case (案件编号).' })
  caseNumber: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => CatalogEntry, { nullable: true, description: 'The entry whose data it is (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The body whose data it is (数据提供单位).' })
  provider?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The body said to have used it so (数据使用单位).' })
  user?: LegalEntity | null;

  @Field(() => LegalEntity, {
    nullable: true,
    description: 'The body that reported it; not shown to the user, and null where somebody of the public did (举报单位).',
  })
  reporter?: LegalEntity | null;

  @Field(() => String, { description: 'What was reported (举报内容).' })
  description: string;

  @Field(() => [String], { description: 'Numbers or names of the evidence (佐证材料).' })
  evidence: string[];

  @Field(() => [ID], { description: 'What the register itself noted of the grant (授权违规使用记录标识).' })
  misuses: string[];

  @Field(() => ViolationGround, { nullable: true, description: 'On what ground access was closed (违规事由).' })
  ground?: ViolationGround | null;

  @Field(() => ID, { nullable: true, description: 'The agreement on use that was broken (数据使用协议标识).' })
  agreement?: string | null;

  @Field(() => ID, { nullable: true, description: 'The security incident that followed (安全事件标识).' })
  incident?: string | null;

  @Field(() => String, { nullable: true, description: 'The law that forbids it, or by which it is referred (法律法规条款).' })
  citedLaw?: string | null;

  @Field(() => LegalEntity, {
    nullable: true,
    description:
      'Who answers for it: whoever holds the grant, and nobody can change that; null until a grant is named (责任单位).',
  })
  responsibleDepartment?: LegalEntity | null;

  @Field(() => LegalEntity, {
    nullable: true,
    description: 'The body that deals with it; null where the text of the city leaves it to the authority (办理单位).',
  })
  handler?: LegalEntity | null;

  @Field(() => Boolean, { description: 'Whether it is still dealt with (是否未结).' })
  isOpen: boolean;

  @Field(() => CaseStatus, { description: 'Where it stands (违规案件状态).' })
  caseStatus: CaseStatus;

  @Field(() => LegalEntity, { nullable: true, description: 'The body that closed the access (关闭权限单位).' })
  suspender?: LegalEntity | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When access was closed (关闭日期).' })
  suspendedOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day to correct it, where one was set (改正期限).' })
  dueOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What the user says was corrected (改正情况).' })
  correction?: string | null;

  @Field(() => String, { nullable: true, description: 'On what the correction was accepted (认可意见).' })
  acceptance?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended so (处理理由).' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'The body to which it was referred (移送机关).' })
  receivingBody?: string | null;

  @Field(() => LocalDateScalar, { description: 'Day of the report (举报日期).' })
  reportedOn: string;

  @Field(() => Int, { description: 'Version of the case (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of cases of violation (违规使用案件分页列表).' })
export class ViolationCaseConnection extends connectionOf(ViolationCase, 'ViolationCase') {}
