import { Directive, Field, ObjectType } from 'type-graphql';
import { CreditCodeScalar, DivisionCodeScalar } from '../../kernel/scalars';

// What belongs to other subgraphs, as far as the catalog names it or adds fields to it.

@ObjectType({ description: 'A city whose regulation applies (适用地区).' })
@Directive('@key(fields: "code", resolvable: false)')
export class Jurisdiction {
  @Field(() => DivisionCodeScalar, { description: 'GB/T 2260 code (行政区划代码).' })
  code: string;
}

@ObjectType({ description: 'A legal entity or other organization (法人和其他组织).' })
@Directive('@key(fields: "creditCode")')
export class LegalEntity {
  @Field(() => CreditCodeScalar, { description: 'Unified social credit code, GB 32100-2015 (统一社会信用代码).' })
  creditCode: string;
}
