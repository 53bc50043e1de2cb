import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import { RaisedStepFields } from '../raised/step-fields';
import { CorrectionDecision, CorrectionSort, CorrectionStatus } from './kinds';
import { CatalogCorrection } from './types';

@InputType({ description: 'Which requests for correction to list (目录更正筛选条件).' })
export class CatalogCorrectionFilter {
  @Field(() => [CorrectionStatus], { nullable: true, description: 'Any of these states (目录更正状态).' })
  correctionStatus?: CorrectionStatus[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'About data of this body (数据生产部门代码).' })
  provider?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this catalog entry (目录条目标识).' })
  entry?: string | null;
}

@InputType({ description: 'By what to sort requests for correction (目录更正排序).' })
export class CorrectionSortInput extends sortOf(CorrectionSort) {}

@InputType({ description: 'A request to correct the open catalog (提出更正申请).' })
export class FileCatalogCorrectionInput extends CommandFields {
  @Field(() => ID, { description: 'The entry to correct (目录条目标识).' })
  entry: string;

  @Field(() => String, { description: 'What is wrong and how it should read; no personal data (更正内容).' })
  description: string;
}

@InputType({ description: 'A reply to put off (延长答复期限).' })
export class ExtendCorrectionReplyInput extends RaisedStepFields {
  @Field(() => Int, { description: 'By how many working days (延长的工作日数).' })
  workingDays: number;

  @Field(() => String, { nullable: true, description: 'Why; no personal data (理由).' })
  reason?: string | null;
}

@InputType({ description: 'A reply to a request for correction (答复更正申请).' })
export class DecideCorrectionInput extends RaisedStepFields {
  @Field(() => CorrectionDecision, { description: 'Whether the department agrees (是否同意更正).' })
  decision: CorrectionDecision;

  @Field(() => String, { nullable: true, description: 'Why; asked for where it does not agree (理由).' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'On what basis; asked for where it does not agree (依据).' })
  basis?: string | null;
}

@InputType({ description: 'A change of the open catalog to carry out (审核变更).' })
export class ReviewCatalogCorrectionInput extends RaisedStepFields {
  @Field(() => String, { nullable: true, description: 'What is to be said with it; no personal data (意见).' })
  comment?: string | null;
}

export const CatalogCorrectionResult = resultOf('CatalogCorrectionResult', CatalogCorrection);
