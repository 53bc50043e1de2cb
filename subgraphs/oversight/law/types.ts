import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Article, Instrument } from '../../../kernel/refused';
import { DivisionCodeScalar, JSONScalar, LocalDateScalar } from '../../../kernel/scalars';
import type { LocalDate } from '../../../rulebook/values/local-date';

export enum ParameterOrigin {
  STATED = 'STATED',
  BORROWED = 'BORROWED',
  ENGINE = 'ENGINE',
  NOT_REGULATED = 'NOT_REGULATED',
  INCOMPLETE = 'INCOMPLETE',
}
registerEnumType(ParameterOrigin, {
  name: 'ParameterOrigin',
  description: 'Where the value of a parameter comes from (参数来源).',
  valuesConfig: {
    STATED: { description: 'The text of the city states it (文本规定).' },
    BORROWED: { description: 'The text is silent; the value is that of another city and binds nobody (借用他市).' },
    ENGINE: { description: 'The text is silent; the value is our own and binds nobody (系统自定).' },
    NOT_REGULATED: { description: 'The text does not know the subject; acts that need it are refused (未作规定).' },
    INCOMPLETE: { description: 'The text announces it without naming it; acts that need it are refused (规定不完整).' },
  },
});

@ObjectType({ description: 'One thing in which the texts of the cities differ, as one city has it (制度参数).' })
export class Parameter {
  @Field(() => String, { description: 'Name, the same in every city (参数名).' })
  name: string;

  @Field(() => String, { description: 'What it means, in English and Chinese (说明).' })
  description: string;

  @Field(() => JSONScalar, { nullable: true, description: 'Value; null where the city has none (取值).' })
  value?: unknown;

  @Field(() => String, { nullable: true, description: 'Unit of the value (单位).' })
  unit?: string | null;

  @Field(() => ParameterOrigin, { description: 'Where the value comes from (来源).' })
  origin: ParameterOrigin;

  @Field(() => String, { nullable: true, description: 'Slug of the city whose value it is (借自地区).' })
  borrowedFrom?: string | null;

  @Field(() => Article, { nullable: true, description: 'The first article that states it (依据条款).' })
  article?: Article | null;

  @Field(() => [Article], { description: 'Every article that states it; none unless stated (全部依据条款).' })
  articles: Article[];

  @Field(() => Boolean, { description: 'Whether it binds on the day asked about (是否具有约束力).' })
  binding: boolean;

  @Field(() => String, { nullable: true, description: 'What else is to be known of it (备注).' })
  note?: string | null;
}

@ObjectType({ description: 'A notion and the word that the text of a city has for it (用语).' })
export class Term {
  @Field(() => String, { description: 'The notion, named the same in every city (概念).' })
  term: string;

  @Field(() => String, { description: 'The words of the text (文本用语).' })
  wording: string;
}

@ObjectType({ description: 'That a text which does not bind by itself was adopted where this register runs (采用决定).' })
export class Adoption {
  @Field(() => LocalDateScalar, { description: 'First day on which it binds (采用日期).' })
  since: LocalDate;

  @Field(() => String, { description: 'The decision by which it was adopted (决定文号).' })
  decision: string;
}

@ObjectType({ description: 'A city whose regulation applies (适用地区).' })
@Directive('@key(fields: "code")')
export class Jurisdiction {
  @Field(() => DivisionCodeScalar, { description: 'GB/T 2260 code (行政区划代码).' })
  code: string;

  @Field(() => String, { description: 'Short name in Latin letters (拼音简称).' })
  slug: string;

  @Field(() => String, { description: 'Name (名称).' })
  name: string;

  @Field(() => String, { description: 'Authority for public data, as the text names it (公共数据主管部门).' })
  authority: string;

  @Field(() => [String], { description: 'Platforms that the text names (平台).' })
  platforms: string[];

  @Field(() => String, { description: 'What the text regulates (适用范围).' })
  scope: string;

  @Field(() => [Term], { description: 'The words of this text where the texts differ (本地用语).' })
  terms: Term[];

  @Field(() => Instrument, { description: 'The text that applies, with its standing (适用文件).' })
  instrument: Instrument;
}
