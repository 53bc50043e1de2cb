import { Field, InputType } from 'type-graphql';
import { sortOf } from '../../../kernel/connection';
import { CreditCodeScalar, DecimalScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { AssetStepInput } from '../registration/step-inputs';
import { BalanceSheetAccount, BalanceSheetSort } from './kinds';

@InputType({ description: 'An entry on a balance sheet to record (登记入表).' })
export class RecordBalanceSheetEntryInput extends AssetStepInput {
  @Field(() => BalanceSheetAccount, { description: 'On which account (入表科目).' })
  account: BalanceSheetAccount;

  @Field(() => String, { nullable: true, description: 'What the amount rests on (计量依据).' })
  basis?: string | null;

  @Field(() => DecimalScalar, { description: 'Amount in CNY (入表金额).' })
  amount: string;

  @Field(() => LocalDateScalar, { description: 'Day of the entry (入表日期).' })
  bookedOn: string;
}

@InputType({ description: 'Which entries on balance sheets to list (入表记录筛选条件).' })
export class BalanceSheetFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'On the balance sheet of this body (入表单位代码).' })
  holder?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of assets that are registered today, or of assets that are not (资产今日是否在登记有效期内).',
  })
  registered?: boolean | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Booked on this day or later (入表日期起).' })
  bookedSince?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Booked before this day (入表日期止，不含当日).' })
  bookedBefore?: string | null;
}

@InputType({ description: 'By what to sort entries on balance sheets (入表记录排序).' })
export class BalanceSheetSortInput extends sortOf(BalanceSheetSort) {}
