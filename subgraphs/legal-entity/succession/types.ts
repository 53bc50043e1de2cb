import { Field, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { LegalEntityKind } from '../entity/kinds';
import { LegalEntity } from '../entity/types';
import { ChildrenOnLeaving, DutiesOnLeaving, OfficesOnLeaving } from './kinds';

@InputType()
abstract class LeavingInput extends CommandFields {
  @Field(() => LocalDateScalar, { description: 'First day on which it no longer exists (终止日).' })
  on: string;

  @Field(() => ChildrenOnLeaving, { defaultValue: ChildrenOnLeaving.REFUSE, description: 'Bodies below (下级机构的处理方式).' })
  children: ChildrenOnLeaving;

  @Field(() => OfficesOnLeaving, { defaultValue: OfficesOnLeaving.REFUSE, description: 'Offices held in it (任职的处理方式).' })
  offices: OfficesOnLeaving;

  @Field(() => DutiesOnLeaving, {
    defaultValue: DutiesOnLeaving.REFUSE,
    description: 'What it is responsible for (登记职责的处理方式).',
  })
  duties: DutiesOnLeaving;
}

@InputType({ description: 'A body that is taken up into another (被合并机构).' })
export class MergedBodyInput {
  @Field(() => CreditCodeScalar, { description: 'Unified social credit code (统一社会信用代码).' })
  creditCode: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read (所依据的版本).' })
  expectedVersion?: number | null;
}

@InputType({
  description: 'The body that comes out of a merger anew; where it stands it has from the first that it takes up (新设机构).',
})
export class NewBodyInput {
  @Field(() => CreditCodeScalar, { description: 'Unified social credit code (统一社会信用代码).' })
  creditCode: string;

  @Field(() => String, { description: 'Registered name (名称).' })
  name: string;

  @Field(() => LegalEntityKind, { description: 'What kind of body it is (机构类型).' })
  entityKind: LegalEntityKind;
}

@InputType({ description: 'Bodies that become one: a new one, or one that stands (机构合并).' })
export class MergeLegalEntitiesInput extends LeavingInput {
  @Field(() => [MergedBodyInput], { description: 'Those that are taken up (被合并机构).' })
  bodies: MergedBodyInput[];

  @Field(() => CreditCodeScalar, { nullable: true, description: 'One that stands and takes them up (吸收合并机构).' })
  into?: string | null;

  @Field(() => NewBodyInput, { nullable: true, description: 'One that comes out of it anew (新设机构).' })
  newBody?: NewBodyInput | null;
}

@InputType({ description: 'A body that ends (机构注销).' })
export class DeregisterLegalEntityInput extends LeavingInput {
  @Field(() => CreditCodeScalar, { description: 'Unified social credit code (统一社会信用代码).' })
  creditCode: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read (所依据的版本).' })
  expectedVersion?: number | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Body that takes over from it (承继机构代码).' })
  successor?: string | null;
}

export const MergeLegalEntitiesResult = resultOf('MergeLegalEntitiesResult', LegalEntity);
export const DeregisterLegalEntityResult = resultOf('DeregisterLegalEntityResult', LegalEntity);
