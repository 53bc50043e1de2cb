import { Field, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../../kernel/scalars';
import { LegalEntity } from '../stubs';
import { ProducerOpinionKind } from './kinds';

@ObjectType({ description: 'A department that is asked about a request, and what it said (数据生产单位意见).' })
export class ProducerOpinion {
  @Field(() => LegalEntity, { nullable: true, description: 'The department (数据生产单位).' })
  source?: LegalEntity | null;

  @Field(() => ProducerOpinionKind, { nullable: true, description: 'What it said; null until it has spoken (意见).' })
  opinion?: ProducerOpinionKind | null;

  @Field(() => String, { nullable: true, description: 'In its words (意见内容).' })
  statement?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it spoke (提出日期).' })
  givenOn?: string | null;
}
