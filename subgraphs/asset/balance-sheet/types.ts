import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { DecimalScalar, LocalDateScalar } from '../../../kernel/scalars';
import { LegalEntity } from '../stubs';
import { BalanceSheetAccount } from './kinds';

@ObjectType({
  description:
    'An asset on the balance sheet of an enterprise, as that enterprise says; recorded, never a guarantee of its worth (数据资产入表记录，登记不构成担保).',
})
export class BalanceSheetEntry {
  @Field(() => ID, { description: 'Id of the entry (记录标识).' })
  id: string;

  @Field(() => LegalEntity, { nullable: true, description: 'On whose balance sheet it stands (入表单位).' })
  holder?: LegalEntity | null;

  @Field(() => BalanceSheetAccount, { description: 'On which account (入表科目).' })
  account: BalanceSheetAccount;

  @Field(() => String, { description: 'What the amount rests on (计量依据).' })
  basis: string;

  @Field(() => DecimalScalar, { description: 'Amount in CNY (入表金额).' })
  amount: string;

  @Field(() => LocalDateScalar, { description: 'Day of the entry (入表日期).' })
  bookedOn: string;

  assetKey: string;
}

@ObjectType({ description: 'A page of entries on balance sheets (入表记录分页列表).' })
export class BalanceSheetEntryConnection extends connectionOf(BalanceSheetEntry, 'BalanceSheetEntry') {}
