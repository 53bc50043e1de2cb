import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Role } from '../../../kernel/actor';
import { connectionOf } from '../../../kernel/connection';
import { Article } from '../../../kernel/refused';
import { LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction } from '../law/types';
import { LegalEntity, NaturalPerson } from '../stubs';
import { EvidenceKind, RectificationStatus } from './kinds';

@ObjectType({ description: 'A ground on which a city orders correction, as its text lists it (整改事由).' })
export class RectificationGround {
  @Field(() => String, { description: 'Code of the ground, permanent in its city (事由代码).' })
  code: string;

  @Field(() => String, { description: 'As the text words it (事由).' })
  wording: string;

  @Field(() => String, { description: 'The same in English (事由英文).' })
  wordingEn: string;

  @Field(() => Article, { description: 'The article that lists it (依据条款).' })
  article: Article;

  @Field(() => [EvidenceKind], { description: 'Kinds of evidence of which one at least is asked for (所需依据材料).' })
  evidence: EvidenceKind[];
}

@ObjectType({ description: 'What an order rests on (依据材料).' })
export class Evidence {
  @Field(() => EvidenceKind, { description: 'What it refers to (种类).' })
  kind: EvidenceKind;

  @Field(() => String, { description: 'Global id or number of what it refers to (编号).' })
  reference: string;

  @Field(() => String, { nullable: true, description: 'What is to be said of it (说明).' })
  note?: string | null;
}

@ObjectType({ description: 'An order to put something right (责令整改).' })
@Directive('@key(fields: "id")')
export class RectificationOrder {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who must put it right (整改单位).' })
  addressee?: LegalEntity | null;

  @Field(() => Role, { description: 'In which capacity it was issued (责令机关角色).' })
  issuerRole: Role;

  @Field(() => LegalEntity, { nullable: true, description: 'Who issued it (责令机关).' })
  issuer?: LegalEntity | null;

  @Field(() => LegalEntity, {
    nullable: true,
    description: 'To whom it was reported once overdue, and who supervises it since (督办机关).',
  })
  supervisor?: LegalEntity | null;

  @Field(() => Role, {
    description:
      'Whose it is to see it through now: the issuer’s, or the government’s once it was reported there (现由何种角色负责).',
  })
  inCharge: Role;

  @Field(() => String, { description: 'Code of the ground (事由代码).' })
  ground: string;

  @Field(() => String, { description: 'The ground as the text words it (整改事由).' })
  groundText: string;

  @Field(() => Article, { nullable: true, description: 'The article that lists the ground (依据条款).' })
  groundArticle?: Article | null;

  @Field(() => [Evidence], { description: 'What it rests on (依据材料).' })
  evidence: Evidence[];

  @Field(() => String, { nullable: true, description: 'What was not as it should be (情形说明).' })
  description?: string | null;

  @Field(() => Article, { nullable: true, description: 'The article that was broken (违反的条款).' })
  citedArticle?: Article | null;

  @Field(() => String, { nullable: true, description: 'Another law that prevails on the liability (优先适用的法律法规).' })
  supersedingLaw?: string | null;

  @Field(() => Boolean, { description: 'The case is serious (是否情节严重).' })
  serious: boolean;

  @Field(() => RectificationStatus, { description: 'Where it stands (整改状态).' })
  orderStatus: RectificationStatus;

  @Field(() => LocalDateScalar, { description: 'Day of issue (发出日期).' })
  issuedOn: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day to put it right; null where the text of the city knows no limit (整改期限).',
  })
  dueOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What the addressee says it has done (整改情况).' })
  report?: string | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The body to which a serious case was handed (移送部门).' })
  receivingBody?: LegalEntity | null;

  @Field(() => [NaturalPerson], { description: 'Persons directly responsible, by opaque id (直接责任人员).' })
  persons: NaturalPerson[];

  @Field(() => String, { nullable: true, description: 'Code of the ground of exemption (免责事由代码).' })
  exemptionGround?: string | null;

  @Field(() => Int, { description: 'Version of the order (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of orders (整改通知分页列表).' })
export class RectificationOrderConnection extends connectionOf(RectificationOrder, 'RectificationOrder') {}
