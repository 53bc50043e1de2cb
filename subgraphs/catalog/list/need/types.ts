import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../../kernel/command-input';
import { connectionOf } from '../../../../kernel/connection';
import { resultOf } from '../../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../../kernel/scalars';
import { CatalogEntry } from '../../entry/types';
import { Jurisdiction, LegalEntity } from '../../stubs';
import { ListEdition } from '../types';

@ObjectType({ description: 'Data that a department needs of another (需求清单条目).' })
@Directive('@key(fields: "id")')
export class DemandListItem {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose list it stands on (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who needs it (需求部门).' })
  requester?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who has it (数据提供部门).' })
  owner?: LegalEntity | null;

  @Field(() => String, { description: 'Which data (所需数据).' })
  description: string;

  @Field(() => String, { description: 'For which duty (履职需要).' })
  purpose: string;

  @Field(() => Int, { description: 'First edition with it (列入版本).' })
  sinceVersion: number;

  @Field(() => LocalDateScalar, { description: 'First day (列入日期).' })
  since: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer on the list (移出日期).' })
  until?: string | null;

  @Field(() => CatalogEntry, { nullable: true, description: 'The entry that meets it (满足需求的目录条目).' })
  metBy?: CatalogEntry | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken off the list (移出理由).' })
  endedBecause?: string | null;
}

@ObjectType({ description: 'A page of the demand list (需求清单分页列表).' })
export class DemandListItemConnection extends connectionOf(DemandListItem, 'DemandListItem') {
  @Field(() => ListEdition, { nullable: true, description: 'The edition that is shown (清单版本).' })
  edition?: ListEdition | null;
}

@InputType({ description: 'Which lines of the demand list (需求清单筛选条件).' })
export class DemandListFilter {
  @Field(() => CreditCodeScalar, { nullable: true, description: 'Needed by this department (需求部门代码).' })
  requester?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Asked of this department (数据提供部门代码).' })
  owner?: string | null;
}

@InputType({ description: 'Data that is needed of another department (列入需求清单).' })
export class DeclareNeedInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => CreditCodeScalar, { description: 'Who has it (数据提供部门代码).' })
  owner: string;

  @Field(() => String, { description: 'Which data; no personal data (所需数据).' })
  description: string;

  @Field(() => String, { description: 'For which duty (履职需要).' })
  purpose: string;
}

@InputType({ description: 'A need to take off the list (移出需求清单).' })
export class EndNeedInput extends CommandFields {
  @Field(() => ID, { description: 'The line (需求标识).' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The published entry that meets it (满足需求的目录条目标识).' })
  metBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, where no entry meets it (移出理由).' })
  reason?: string | null;
}

export const DemandListResult = resultOf('DemandListResult', DemandListItem);
