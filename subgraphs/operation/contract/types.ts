import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { DecimalScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction, LegalEntity } from '../stubs';
import {
  AssessmentConclusion,
  ContractClause,
  ContractMode,
  ContractStatus,
  SelectionMethod,
  SuspensionCause,
  UsePurpose,
} from './kinds';

@ObjectType({ description: 'How an operator was chosen in competition (竞争性选择).' })
export class CompetitiveSelection {
  @Field(() => SelectionMethod, { description: 'By which competition (方式).' })
  method: SelectionMethod;

  @Field(() => String, { description: 'Reference of the procedure (项目编号).' })
  reference: string;

  @Field(() => LocalDateScalar, { description: 'Day of the decision (确定日期).' })
  decidedOn: string;
}

@ObjectType({ description: 'What experts said of a request (专家评估).' })
export class ExpertAssessment {
  @Field(() => AssessmentConclusion, { description: 'To what they came (结论).' })
  conclusion: AssessmentConclusion;

  @Field(() => String, { description: 'Reference of their report (报告编号).' })
  reference: string;

  @Field(() => LocalDateScalar, { description: 'Day of the assessment (评估日期).' })
  assessedOn: string;
}

@ObjectType({ description: 'A contract that lets an operator use public data (授权运营协议).' })
@Directive('@key(fields: "id")')
@Directive('@key(fields: "contractNumber")')
export class OperationContract {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => String, { description: 'Number of the contract (协议编号).' })
  contractNumber: string;

  @Field(() => ContractStatus, { description: 'Where it stands (协议状态).' })
  contractStatus: ContractStatus;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who grants the right (授权方).' })
  grantor?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who operates the data (授权运营方).' })
  operator?: LegalEntity | null;

  @Field(() => [String], { description: 'Fields in which the data may be used (授权领域).' })
  domains: string[];

  @Field(() => Boolean, { description: 'Nobody else may hold the right at the same time (独家授权).' })
  exclusive: boolean;

  @Field(() => LocalDateScalar, { description: 'First day with the right (起始日).' })
  startsOn: string;

  @Field(() => LocalDateScalar, { description: 'First day without the right, at most three years after the start (终止日).' })
  endsOn: string;

  @Field(() => UsePurpose, { description: 'What the data may be used for (使用目的).' })
  purpose: UsePurpose;

  @Field(() => DecimalScalar, { nullable: true, description: 'Price in CNY, for those who may see it (价格).' })
  price?: string | null;

  @Field(() => String, { nullable: true, description: 'What the price rests on, for those who may see it (定价依据).' })
  priceBasis?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Revenue expected per year in CNY, for those who may see it (预期年收入).',
  })
  expectedRevenuePerYear?: string | null;

  @Field(() => ContractMode, { nullable: true, description: 'In which way the data is developed (开发利用方式).' })
  mode?: ContractMode | null;

  @Field(() => String, { nullable: true, description: 'Under which conditions it may be used (使用条件).' })
  conditions?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why use for the public good is paid, for those who may see the price (收费理由).',
  })
  priceJustification?: string | null;

  @Field(() => [String], { description: 'Responsibilities and obligations of the operator (责任义务).' })
  obligations: string[];

  @Field(() => [ContractClause], { description: 'Clauses that it has (协议条款).' })
  clauses: ContractClause[];

  @Field(() => String, {
    nullable: true,
    description: 'Rules of authorised operation in force when it was drawn up (规则版本).',
  })
  ruleVersion?: string | null;

  @Field(() => String, { nullable: true, description: 'Number that the register gave the request (申请编号).' })
  requestNumber?: string | null;

  @Field(() => CompetitiveSelection, { nullable: true, description: 'How the operator was chosen (竞争性选择).' })
  selection?: CompetitiveSelection | null;

  @Field(() => ExpertAssessment, { nullable: true, description: 'What the experts said of the request (专家评估).' })
  expertAssessment?: ExpertAssessment | null;

  @Field(() => SuspensionCause, { nullable: true, description: 'Why it stands still, where it does (暂停原因).' })
  suspendedFor?: SuspensionCause | null;

  @Field(() => LegalEntity, {
    nullable: true,
    description: 'The operator that is gone, where the contract stands still for that (不再存续的运营方).',
  })
  goneBody?: LegalEntity | null;

  @Field(() => Boolean, { description: 'Taken over from before the register as it stood (历史协议).' })
  takenOver: boolean;

  @Field(() => Int, { description: 'Version of the contract (版本).' })
  version: number;

  /** Key of the contract that it renews. */
  renewedKey?: string | null;
}

@ObjectType({ description: 'A page of contracts (协议分页列表).' })
export class OperationContractConnection extends connectionOf(OperationContract, 'OperationContract') {}
