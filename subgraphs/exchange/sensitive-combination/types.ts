import { Field, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction } from '../stubs';

@ObjectType({ description: 'Items that reveal more together than each does alone (敏感组合).' })
export class SensitiveCombination {
  @Field(() => Jurisdiction, { nullable: true, description: 'City (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => String, { description: 'What it is called (名称).' })
  title: string;

  @Field(() => [String], { description: 'Names of the items (信息项).' })
  items: string[];

  @Field(() => String, { description: 'What they reveal together (理由).' })
  reason: string;

  @Field(() => LocalDateScalar, { description: 'Since when it is looked for (起始日期).' })
  since: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which it is no more (终止日期).' })
  until?: string | null;
}

@ObjectType({ description: 'A page of combinations (敏感组合分页列表).' })
export class SensitiveCombinationConnection extends connectionOf(SensitiveCombination, 'SensitiveCombination') {}

@InputType({ description: 'A combination to look for from today on (设置敏感组合).' })
export class NameSensitiveCombinationInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => String, { description: 'What it is called (名称).' })
  title: string;

  @Field(() => [String], { description: 'Names of the items, two at least (信息项).' })
  items: string[];

  @Field(() => String, { description: 'What they reveal together (理由).' })
  reason: string;
}

@InputType({ description: 'A combination to look for no more (取消敏感组合).' })
export class EndSensitiveCombinationInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => String, { description: 'What it is called (名称).' })
  title: string;
}

export const SensitiveCombinationResult = resultOf('SensitiveCombinationResult', SensitiveCombination);
