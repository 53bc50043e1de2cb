import { Field, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../../kernel/scalars';

@ObjectType({
  description: 'What came up on the way of an entry, for those who decide on it and those whose it is (办理情况).',
})
export class CatalogProcess {
  @Field(() => String, { nullable: true, description: 'What is to be mended (退回意见).' })
  returnComment?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Account of the data administrator who registered it for the unit (登记的数据管理员账号).',
  })
  registerClerk?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Section that looked for secrets, or number of its review (保密审查机构或编号).',
  })
  secrecyReviewer?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which the law or the duties changed (变更日期).' })
  changedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What changed in the law or the duties (变更事由).' })
  changeGround?: string | null;

  @Field(() => Boolean, { description: 'The update was asked for later than the city’s text says (是否逾期申请).' })
  late: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was taken out of the catalog (撤回理由).' })
  withdrawalReason?: string | null;
}
