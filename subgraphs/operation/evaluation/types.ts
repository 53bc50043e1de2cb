import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DecimalScalar, LocalDateScalar } from '../../../kernel/scalars';
import { LegalEntity } from '../stubs';

@ObjectType({ description: 'How the effect of a contract was judged (成效评估).' })
export class EffectEvaluation {
  @Field(() => ID, { description: 'Id (标识).' })
  id: string;

  @Field(() => LocalDateScalar, { description: 'Day of the evaluation (评估日期).' })
  evaluatedOn: string;

  @Field(() => DecimalScalar, { description: 'Score from 0 to 100 (评分).' })
  score: string;

  @Field(() => LegalEntity, { nullable: true, description: 'Who judged (评估机构).' })
  evaluator?: LegalEntity | null;

  @Field(() => String, { nullable: true, description: 'In words (评估结论).' })
  summary?: string | null;
}

@InputType({ description: 'How the effect of a contract was judged (登记成效评估).' })
export class RecordEffectEvaluationInput extends CommandFields {
  @Field(() => ID, { description: 'The contract (协议标识).' })
  contract: string;

  @Field(() => LocalDateScalar, { description: 'Day of the evaluation (评估日期).' })
  evaluatedOn: string;

  @Field(() => DecimalScalar, { description: 'Score from 0 to 100 (评分).' })
  score: string;

  @Field(() => CreditCodeScalar, {
    nullable: true,
    description: 'Who judged; left out, the body that the caller acts for (评估机构代码).',
  })
  evaluator?: string | null;

  @Field(() => String, { nullable: true, description: 'In words; no personal data (评估结论).' })
  summary?: string | null;
}

export const EffectEvaluationResult = resultOf('EffectEvaluationResult', EffectEvaluation);
