import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { DivisionCodeScalar } from '../../kernel/scalars';

@ObjectType({ description: 'A city whose regulation applies (适用地区).' })
@Directive('@key(fields: "code", resolvable: false)')
export class Jurisdiction {
  @Field(() => DivisionCodeScalar, { description: 'GB/T 2260 code (行政区划代码).' })
  code: string;
}

@ObjectType({ description: 'A natural person, by opaque id (自然人).' })
@Directive('@key(fields: "id", resolvable: false)')
export class NaturalPerson {
  @Field(() => ID, { description: 'Opaque id (标识).' })
  id: string;
}
