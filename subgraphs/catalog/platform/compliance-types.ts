import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { LocalDateScalar } from '../../../kernel/scalars';
import { ComplianceStatus } from './kinds';
import { DataPlatform } from './types';

@ObjectType({ description: 'In which budget the costs of a platform are (平台经费预算).' })
export class PlatformBudget {
  @Field(() => String, { description: 'Number in the budget of the same level (预算编号).' })
  budgetRef: string;

  @Field(() => Int, { description: 'Year (预算年度).' })
  budgetYear: number;
}

@ObjectType({ description: 'Whether a platform meets what is asked of it (平台合规情况).' })
export class PlatformCompliance {
  @Field(() => DataPlatform, { description: 'The platform (平台).' })
  platform: DataPlatform;

  @Field(() => ComplianceStatus, { description: 'Whether its protection is certified on the day asked about (合规状态).' })
  status: ComplianceStatus;

  @Field(() => Int, { nullable: true, description: 'Grade of its protection, 1 to 5 (保护等级).' })
  mlpsGrade?: number | null;

  @Field(() => String, { nullable: true, description: 'Number of the certificate (等级保护备案或者测评编号).' })
  mlpsCertificate?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which it counts no more (失效日期).' })
  mlpsUntil?: string | null;

  @Field(() => PlatformBudget, { nullable: true, description: 'In which budget its costs are; null for none (经费预算).' })
  budget?: PlatformBudget | null;
}

@ObjectType({ description: 'A page of what is asked of platforms (平台合规情况分页列表).' })
export class PlatformComplianceConnection extends connectionOf(PlatformCompliance, 'PlatformCompliance') {}

@InputType()
abstract class PlatformStepFields extends CommandFields {
  @Field(() => ID, { description: 'The platform (平台标识).' })
  platform: string;
}

@InputType({ description: 'How a platform is protected (登记平台等级保护).' })
export class RecordPlatformProtectionInput extends PlatformStepFields {
  @Field(() => Int, { description: 'Grade of the protection, 1 to 5 (保护等级).' })
  mlpsGrade: number;

  @Field(() => String, { description: 'Number of the certificate (等级保护备案或者测评编号).' })
  mlpsCertificate: string;

  @Field(() => LocalDateScalar, { description: 'First day on which it counts no more (失效日期).' })
  mlpsUntil: string;
}

@InputType({ description: 'In which budget the costs of a platform are (登记平台经费预算).' })
export class RecordPlatformBudgetInput extends PlatformStepFields {
  @Field(() => String, { description: 'Number in the budget of the same level (预算编号).' })
  budgetRef: string;

  @Field(() => Int, { description: 'Year (预算年度).' })
  budgetYear: number;
}

@InputType({ description: 'How a platform that stood before the text is merged (登记整合归并方案).' })
export class PlanPlatformMergerInput extends PlatformStepFields {
  @Field(() => String, { description: 'The plan (整合归并方案).' })
  mergePlan: string;

  @Field(() => LocalDateScalar, { description: 'By when (整合期限).' })
  mergeBy: string;
}

export const PlatformComplianceResult = resultOf('PlatformComplianceResult', PlatformCompliance);
