import { Directive, Field, ObjectType } from 'type-graphql';
import { Instrument } from '../../../kernel/refused';
import { DivisionCodeScalar } from '../../../kernel/scalars';

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

  @Field(() => Instrument, { description: 'The text that applies, with its standing (适用文件).' })
  instrument: Instrument;
}
