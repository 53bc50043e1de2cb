import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { DateTimeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction, LegalEntity } from '../stubs';

@ObjectType({ description: 'A term that was refused because it was longer than allowed (超期限申请).' })
export class RefusedTerm {
  @Field(() => ID, { description: 'Id (标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => String, { description: 'The command that named it (操作).' })
  operation: string;

  @Field(() => LegalEntity, { nullable: true, description: 'Who was to grant the right (授权方).' })
  grantor?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who was to operate the data (运营方).' })
  operator?: LegalEntity | null;

  @Field(() => LocalDateScalar, { description: 'First day of the term (起始日).' })
  startsOn: string;

  @Field(() => LocalDateScalar, { description: 'First day after the term (终止日).' })
  endsOn: string;

  @Field(() => LegalEntity, { nullable: true, description: 'For which body it was tried (提出单位).' })
  triedBy?: LegalEntity | null;

  @Field(() => DateTimeScalar, { description: 'When (时间).' })
  triedAt: Date;
}

@ObjectType({ description: 'A page of refused terms (超期限申请分页列表).' })
export class RefusedTermConnection extends connectionOf(RefusedTerm, 'RefusedTerm') {}
