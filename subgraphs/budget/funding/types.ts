import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, DecimalScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Project } from '../project/types';
import { Jurisdiction, LegalEntity } from '../stubs';
import { BudgetGate, VerdictOutcome } from '../verdict/kinds';

@ObjectType({
  description: 'Money of projects, each under the verdict of the gate that it stands before, in CNY (资金汇总).',
})
export class FundingFigures {
  @Field(() => Int, { description: 'How many projects; those that were rejected ask for nothing (项目数).' })
  projects: number;

  @Field(() => DecimalScalar, { description: 'Every condition is met (可以安排).' })
  allowed: string;

  @Field(() => DecimalScalar, { description: 'It may flow; something is to be weighed (可以安排，但应权衡).' })
  advised: string;

  @Field(() => DecimalScalar, { description: 'A binding condition is not met (不得安排).' })
  blocked: string;

  @Field(() => DecimalScalar, { description: 'A register that knows cannot be asked (无法认定).' })
  undetermined: string;

  @Field(() => DecimalScalar, { description: 'The text of the city knows no such condition (未规定).' })
  notRegulated: string;

  @Field(() => DecimalScalar, {
    description: 'Of all this, what a gate ahead would judge otherwise once registrations have lapsed (因登记失效存在风险).',
  })
  atRisk: string;
}

@ObjectType({ description: 'Money of the projects of one body (单位资金汇总).' })
export class DepartmentFunding {
  @Field(() => LegalEntity, { nullable: true, description: 'The body (项目单位).' })
  department?: LegalEntity | null;

  @Field(() => FundingFigures, { description: 'Its money (资金汇总).' })
  figures: FundingFigures;
}

@ObjectType({ description: 'Money of the projects of a city, allowed, advised, blocked and at risk (全市项目资金概览).' })
export class FundingOverview {
  @Field(() => Jurisdiction, { nullable: true, description: 'The city (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => DateTimeScalar, { description: 'The moment that it is about (统计时点).' })
  asOf: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it holds all that other registers have told; null while one was not heard (数据截至).',
  })
  projectedUpTo?: Date | null;

  @Field(() => LocalDateScalar, { description: 'Registrations that end by this day count as at risk (失效风险截止日期).' })
  lapsingBy: string;

  @Field(() => FundingFigures, { description: 'Of the whole city (全市合计).' })
  total: FundingFigures;

  @Field(() => [DepartmentFunding], { description: 'Of each body, the most at risk first (各单位).' })
  departments: DepartmentFunding[];
}

@ObjectType({ description: 'A verdict that would come out otherwise (结论变化).' })
export class FundingChange {
  @Field(() => Project, { description: 'On which project (项目).' })
  project: Project;

  @Field(() => BudgetGate, { description: 'At which gate ahead of it (资金关口).' })
  gate: BudgetGate;

  @Field(() => VerdictOutcome, { description: 'As it is now (现在的结论).' })
  outcome: VerdictOutcome;

  @Field(() => VerdictOutcome, { description: 'As it would be (变化后的结论).' })
  outcomeIfLapsed: VerdictOutcome;

  @Field(() => DecimalScalar, { description: 'Money that hangs on it, in CNY (涉及金额).' })
  amount: string;
}
