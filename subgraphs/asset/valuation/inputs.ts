import { Field, InputType } from 'type-graphql';
import { DecimalScalar, LocalDateScalar } from '../../../kernel/scalars';
import { ValuationMethod } from '../registration/kinds';
import { AssetStepInput } from '../registration/step-inputs';

@InputType({ description: 'A valuation to record (登记评估价值).' })
export class RecordValuationInput extends AssetStepInput {
  @Field(() => ValuationMethod, { description: 'How it was valued (评估方法).' })
  method: ValuationMethod;

  @Field(() => DecimalScalar, { description: 'Amount in CNY (评估金额).' })
  amount: string;

  @Field(() => LocalDateScalar, { description: 'Day of the valuation (评估基准日).' })
  valuedOn: string;

  @Field(() => String, { description: 'Who valued it (评估机构).' })
  valuer: string;
}
