import { Directive, Field, ObjectType } from 'type-graphql';
import { CreditCodeScalar } from '../../kernel/scalars';

/** Entities of other slices, by the keys that persons keep of them. */

@ObjectType({ description: 'A legal entity or other organization (法人和其他组织).' })
@Directive('@key(fields: "creditCode", resolvable: false)')
export class LegalEntity {
  @Field(() => CreditCodeScalar, { description: 'Unified social credit code (统一社会信用代码).' })
  creditCode: string;
}
