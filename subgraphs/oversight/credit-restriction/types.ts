import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction } from '../law/types';
import { LegalEntity } from '../stubs';

@ObjectType({ description: 'That a body may not apply for opened data, for dishonest conduct (失信限制).' })
@Directive('@key(fields: "id")')
export class CreditRestriction {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City in which it holds (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who is restricted (被限制主体).' })
  entity?: LegalEntity | null;

  @Field(() => String, { description: 'The dishonest conduct (失信行为).' })
  reason: string;

  @Field(() => String, { description: 'The decision or article that it rests on (限制依据).' })
  basis: string;

  @Field(() => LocalDateScalar, { description: 'First day (起始日期).' })
  since: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day without it; null until it is lifted (截止日期).' })
  until?: string | null;

  @Field(() => Boolean, { description: 'Whether it holds on the day asked about (是否有效).' })
  active: boolean;

  @Field(() => LegalEntity, { nullable: true, description: 'Who ordered it (决定单位).' })
  orderedBy?: LegalEntity | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was lifted (解除日期).' })
  liftedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was lifted (解除理由).' })
  liftReason?: string | null;

  @Field(() => Int, { description: 'Version of the record (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of restrictions (失信限制分页列表).' })
export class CreditRestrictionConnection extends connectionOf(CreditRestriction, 'CreditRestriction') {}

@InputType({ description: 'Which restrictions to list (失信限制筛选条件).' })
export class CreditRestrictionFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this body (被限制主体代码).' })
  entity?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that hold, or not (是否有效).' })
  active?: boolean | null;
}

@InputType({ description: 'A body to restrict (实施失信限制).' })
export class RestrictEntityInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => CreditCodeScalar, { description: 'Who is restricted (被限制主体代码).' })
  entity: string;

  @Field(() => String, { description: 'The dishonest conduct; no personal data (失信行为).' })
  reason: string;

  @Field(() => String, { description: 'The decision or article that it rests on (限制依据).' })
  basis: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day; today if left out (起始日期).' })
  since?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day without it (截止日期).' })
  until?: string | null;
}

@InputType({ description: 'A restriction to lift (解除失信限制).' })
export class LiftRestrictionInput extends CommandFields {
  @Field(() => ID, { description: 'Which restriction (失信限制标识).' })
  id: string;

  @Field(() => String, { description: 'Why (解除理由).' })
  reason: string;
}

export const CreditRestrictionResult = resultOf('CreditRestrictionResult', CreditRestriction);
