import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Role } from '../../../kernel/actor';
import { connectionOf } from '../../../kernel/connection';
import { Article } from '../../../kernel/refused';
import { DateTimeScalar, DecimalScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { LegalEntity } from '../stubs';
import { BudgetGate, ConditionOutcome, ConditionStrength, VerdictOutcome } from './kinds';

@ObjectType({ description: 'What was seen, as it was seen, with the way to the thing itself (证据).' })
@Directive('@key(fields: "id", resolvable: false)')
export class EvidenceItem {
  @Field(() => ID, { description: 'Global id of the thing (事项全局标识).' })
  id: string;

  @Field(() => String, { description: 'What it is called (名称).' })
  label: string;

  @Field(() => String, { description: 'What was seen of it, in Chinese (所见情况).' })
  seen: string;

  @Field(() => String, { description: 'What was seen of it, in English (所见情况英文).' })
  seenEn: string;

  @Field(() => String, { nullable: true, description: 'Its version then (版本).' })
  version?: string | null;

  @Field(() => DateTimeScalar, { description: 'As of when it was seen (查询时点).' })
  at: Date;

  @Field(() => Boolean, { nullable: true, description: 'As the condition asks; null where not known (是否符合).' })
  inOrder?: boolean | null;
}

@ObjectType({ description: 'A condition of a decision on money, and how it stands (资金条件).' })
export class BudgetCondition {
  @Field(() => String, { description: 'Permanent id of the condition (条件标识).' })
  rule: string;

  @Field(() => String, { description: 'What it asks, in Chinese (条件内容).' })
  text: string;

  @Field(() => String, { description: 'What it asks, in English (条件内容英文).' })
  textEn: string;

  @Field(() => Article, {
    nullable: true,
    description: 'The article that states it; null where it is borrowed from another city’s text (依据条款).',
  })
  article?: Article | null;

  @Field(() => ConditionStrength, { description: 'Whether it binds the decision (条件效力).' })
  strength: ConditionStrength;

  @Field(() => ConditionOutcome, { description: 'How it stands (条件状态).' })
  outcome: ConditionOutcome;

  @Field(() => [EvidenceItem], { description: 'What it was judged by (证据).' })
  evidence: EvidenceItem[];

  @Field(() => String, { nullable: true, description: 'What would meet it, in Chinese; null where it is met (补正办法).' })
  remedy?: string | null;

  @Field(() => String, { nullable: true, description: 'What would meet it, in English (补正办法英文).' })
  remedyEn?: string | null;
}

@ObjectType({ description: 'How a piece of the work on data was found to be done (工作完成情况).' })
export class ChecklistLine {
  @Field(() => String, { description: 'Which work (工作事项).' })
  item: string;

  @Field(() => String, { description: 'How it was done (完成情况).' })
  finding: string;
}

@ObjectType({ description: 'What lay on the table when a decision was taken (决定所附材料).' })
export class DecisionEvidence {
  @Field(() => String, { nullable: true, description: 'The evaluation of the owner (评估结果).' })
  assessment?: string | null;

  @Field(() => String, { nullable: true, description: 'How its work on the resource system was assessed (资源体系建设评估).' })
  resourceSystemAssessment?: string | null;

  @Field(() => [ChecklistLine], { description: 'The work on data, item by item (工作清单).' })
  checklist: ChecklistLine[];

  @Field(() => String, { nullable: true, description: 'Number of the record of its data work (执行情况文号).' })
  performanceRef?: string | null;

  @Field(() => [String], { description: 'What was found to be missing (差距).' })
  gaps: string[];
}

@ObjectType({ description: 'May the money flow, on which conditions and what evidence (资金结论).' })
export class FundingVerdict {
  @Field(() => ID, { nullable: true, description: 'Id of the record; null for one that was not recorded (记录标识).' })
  id?: string | null;

  @Field(() => ID, { description: 'Project code (项目编码).' })
  projectCode: string;

  @Field(() => BudgetGate, { description: 'Which decision (资金关口).' })
  gate: BudgetGate;

  @Field(() => VerdictOutcome, { description: 'May it (结论).' })
  outcome: VerdictOutcome;

  @Field(() => String, { description: 'The whole of it to be read aloud, in Chinese (结论全文).' })
  reading: string;

  @Field(() => String, { description: 'The whole of it to be read aloud, in English (结论全文英文).' })
  readingEn: string;

  @Field(() => DateTimeScalar, { description: 'The moment that it is about (认定时点).' })
  asOf: Date;

  @Field(() => [BudgetCondition], { description: 'Every condition (全部条件).' })
  conditions: BudgetCondition[];

  @Field(() => [BudgetCondition], { description: 'Those that are not met, or not known to be (未满足的条件).' })
  missing: BudgetCondition[];

  @Field(() => String, { description: 'SHA-256 over what was seen and said, in hex (摘要值).' })
  digest: string;

  @Field(() => String, { nullable: true, description: 'The act that it was recorded for (所依据的办理).' })
  event?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was recorded (记录时间).' })
  recordedAt?: Date | null;

  @Field(() => Role, { nullable: true, description: 'In which capacity it was decided (决定人角色).' })
  decidedAs?: Role | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The body that decided (决定机关).' })
  decidedBy?: LegalEntity | null;

  @Field(() => DecisionEvidence, { nullable: true, description: 'What else lay on the table (决定所附材料).' })
  attached?: DecisionEvidence | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A record is as it was digested; null where not recorded (记录是否完好).',
  })
  intact?: boolean | null;
}

@ObjectType({ description: 'A recorded verdict composed anew (重新认定).' })
export class RecomputedVerdict {
  @Field(() => FundingVerdict, { description: 'As it comes out as of the moment asked about (重新认定结论).' })
  verdict: FundingVerdict;

  @Field(() => Boolean, { description: 'With the same outcome (结论是否一致).' })
  sameOutcome: boolean;

  @Field(() => Boolean, { description: 'All that was seen and said is the same: the digests agree (摘要是否一致).' })
  sameDigest: boolean;

  @Field(() => [String], { description: 'Conditions that stand otherwise than they did (变化的条件).' })
  changed: string[];
}

@ObjectType({ description: 'Money that was given to a project for a year (资金安排).' })
export class FundingDecision {
  @Field(() => BudgetGate, { description: 'To build it or to run it (资金关口).' })
  gate: BudgetGate;

  @Field(() => Int, { description: 'Budget year (预算年度).' })
  year: number;

  @Field(() => DecimalScalar, { description: 'Amount in CNY (金额).' })
  amount: string;

  @Field(() => String, { nullable: true, description: 'Number of the paper that gives it (文号).' })
  reference?: string | null;

  @Field(() => LocalDateScalar, { description: 'Day of the decision (决定日期).' })
  decidedOn: string;
}

@ObjectType({ description: 'A page of recorded verdicts (结论记录分页列表).' })
export class FundingVerdictConnection extends connectionOf(FundingVerdict, 'FundingVerdict') {}

@InputType({ description: 'Which recorded verdicts to list (结论记录筛选条件).' })
export class FundingVerdictFilter {
  @Field(() => ID, { nullable: true, description: 'On this project (项目编码).' })
  projectCode?: string | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => [BudgetGate], { nullable: true, description: 'At any of these gates (资金关口).' })
  gate?: BudgetGate[] | null;

  @Field(() => [VerdictOutcome], { nullable: true, description: 'With any of these outcomes (结论).' })
  outcome?: VerdictOutcome[] | null;

  @Field(() => String, { nullable: true, description: 'With this condition not met, or not known (未满足的条件标识).' })
  missing?: string | null;
}
