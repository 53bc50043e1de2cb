import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { LocalDateScalar } from '../../../kernel/scalars';
import { CatalogEntry, Jurisdiction, LegalEntity } from '../stubs';
import { ObjectionGround, ObjectionKind, ObjectionOutcome, ObjectionStatus } from './kinds';

@ObjectType({ description: 'An objection to opened data or to a matter of sharing (异议).' })
@Directive('@key(fields: "id")')
export class Objection {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => ObjectionKind, { description: 'To what it objects (异议种类).' })
  kind: ObjectionKind;

  @Field(() => CatalogEntry, { nullable: true, description: 'The entry whose data it is (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => LegalEntity, {
    nullable: true,
    description: 'The body that objects; null where somebody of the public does (异议方).',
  })
  objector?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The department whose data it is (数据提供部门).' })
  provider?: LegalEntity | null;

  @Field(() => [ObjectionGround], { description: 'On what grounds (异议事由).' })
  grounds: ObjectionGround[];

  @Field(() => String, { description: 'What is wrong (情形说明).' })
  description: string;

  @Field(() => [String], { description: 'Numbers or names of the evidence (证据材料).' })
  evidence: string[];

  @Field(() => ObjectionStatus, { description: 'Where it stands (异议状态).' })
  objectionStatus: ObjectionStatus;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether suspension was deemed necessary; null where nobody is asked (是否认为有必要中止开放).',
  })
  suspensionNeeded?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why it was suspended or kept open (中止或者继续开放的理由).' })
  suspensionReason?: string | null;

  @Field(() => String, { nullable: true, description: 'What the department says to it (数据提供部门意见).' })
  producerStatement?: string | null;

  @Field(() => String, { nullable: true, description: 'What the authority says to it (主管部门协调意见).' })
  authorityStatement?: string | null;

  @Field(() => ObjectionOutcome, { nullable: true, description: 'What came of it (处理结果).' })
  outcome?: ObjectionOutcome | null;

  @Field(() => String, { nullable: true, description: 'Why that came of it (处理理由).' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'What was done to the data before it was opened again (处理情况).' })
  processing?: string | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The body that ended it (处理单位).' })
  handler?: LegalEntity | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the outcome (处理日期).' })
  resolvedOn?: string | null;

  @Field(() => LocalDateScalar, { description: 'Day of filing (提出日期).' })
  filedOn: string;

  @Field(() => Int, { description: 'Version of the objection (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of objections (异议分页列表).' })
export class ObjectionConnection extends connectionOf(Objection, 'Objection') {}
