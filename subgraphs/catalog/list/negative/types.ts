import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../../kernel/command-input';
import { connectionOf } from '../../../../kernel/connection';
import { resultOf } from '../../../../kernel/refused';
import { LocalDateScalar } from '../../../../kernel/scalars';
import { CatalogEntry } from '../../entry/types';
import { Jurisdiction } from '../../stubs';
import { ListEdition } from '../types';
import { Exclusion } from './kinds';

@ObjectType({ description: 'Data that is not shared or not opened (负面清单条目).' })
export class NegativeListItem {
  @Field(() => ID, { description: 'Id of the line (条目标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose list it stands on (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => CatalogEntry, { nullable: true, description: 'The entry whose data it is (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => Exclusion, { description: 'What it is kept from (限制范围).' })
  exclusion: Exclusion;

  @Field(() => String, { description: 'What this rests on (依据).' })
  basis: string;

  @Field(() => Int, { description: 'First edition with it (列入版本).' })
  sinceVersion: number;

  @Field(() => LocalDateScalar, { description: 'First day (列入日期).' })
  since: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer on the list (移出日期).' })
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken off (移出理由).' })
  removedBecause?: string | null;
}

@ObjectType({ description: 'A page of the negative list (负面清单分页列表).' })
export class NegativeListItemConnection extends connectionOf(NegativeListItem, 'NegativeListItem') {
  @Field(() => ListEdition, { nullable: true, description: 'The edition that is shown (清单版本).' })
  edition?: ListEdition | null;
}

@InputType({ description: 'Which lines of the negative list (负面清单筛选条件).' })
export class NegativeListFilter {
  @Field(() => [Exclusion], { nullable: true, description: 'Kept from any of these (限制范围).' })
  exclusion?: Exclusion[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this entry (目录条目标识).' })
  entry?: string | null;
}

@InputType({ description: 'Data to put on the negative list (列入负面清单).' })
export class AddToNegativeListInput extends CommandFields {
  @Field(() => ID, { description: 'The entry whose data it is (目录条目标识).' })
  entry: string;

  @Field(() => Exclusion, { description: 'What it is kept from (限制范围).' })
  exclusion: Exclusion;

  @Field(() => String, { description: 'What this rests on (依据).' })
  basis: string;
}

@InputType({ description: 'Data to take off the negative list (移出负面清单).' })
export class RemoveFromNegativeListInput extends CommandFields {
  @Field(() => ID, { description: 'The line (条目标识).' })
  id: string;

  @Field(() => String, { description: 'Why (移出理由).' })
  reason: string;
}

export const NegativeListResult = resultOf('NegativeListResult', NegativeListItem);
