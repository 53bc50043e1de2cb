import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Role } from '../../../kernel/actor';
import { connectionOf } from '../../../kernel/connection';
import { DateTimeScalar } from '../../../kernel/scalars';
import { Jurisdiction } from '../law/types';
import { LegalEntity } from '../stubs';
import { SuspensionStatus } from './kinds';

@ObjectType({ description: 'Access to the register that was suspended (暂停访问).' })
@Directive('@key(fields: "id")')
export class Suspension {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City that suspended it (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => String, { nullable: true, description: 'The user whose access it is, as tokens name them (被暂停的用户).' })
  subject?: string | null;

  @Field(() => LegalEntity, {
    nullable: true,
    description: 'The body for which nobody may act, where it is not of one user (被暂停的机构).',
  })
  organization?: LegalEntity | null;

  @Field(() => String, { description: 'Why (暂停事由).' })
  reason: string;

  @Field(() => String, { description: 'The article, decision or order that it rests on (暂停依据).' })
  basis: string;

  @Field(() => SuspensionStatus, { description: 'Whether it keeps anybody out (暂停状态).' })
  suspensionStatus: SuspensionStatus;

  @Field(() => DateTimeScalar, { description: 'Since when (起始时间).' })
  since: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when on it keeps nobody out; null until it is lifted (截止时间).',
  })
  until?: Date | null;

  @Field(() => Role, { description: 'In which capacity it was ordered (决定机关角色).' })
  byRole: Role;

  @Field(() => LegalEntity, { nullable: true, description: 'Who ordered it (决定机关).' })
  by?: LegalEntity | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was lifted (解除时间).' })
  liftedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was lifted (解除事由).' })
  liftReason?: string | null;

  @Field(() => Int, { description: 'Version of the suspension (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of suspensions (暂停访问分页列表).' })
export class SuspensionConnection extends connectionOf(Suspension, 'Suspension') {}
