import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { LocalDateScalar } from '../../../kernel/scalars';
import { CatalogEntry } from '../entry/types';
import { Jurisdiction } from '../stubs';
import { ListKind } from './kinds';

@ObjectType({ description: 'An edition of a list; it is never changed (清单版本).' })
export class ListEdition {
  @Field(() => Int, {
    description: 'Its number, counted through all lists of the city: what changed in one step has one number (版本号).',
  })
  version: number;

  @Field(() => LocalDateScalar, { description: 'First day of this edition (生效日期).' })
  validFrom: string;

  @Field(() => String, { description: 'The event or command that made it (变更事项).' })
  madeBy: string;

  @Field(() => CatalogEntry, { nullable: true, description: 'The entry whose change made it (引起变更的目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => String, { nullable: true, description: 'The document that approved it (批准文件).' })
  approval?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the approval (批准日期).' })
  approvedOn?: string | null;
}

@ObjectType({ description: 'A page of editions (清单版本分页列表).' })
export class ListEditionConnection extends connectionOf(ListEdition, 'ListEdition') {}

@ObjectType({ description: 'A list that is kept beside the catalog, with all of its editions (清单).' })
export class ManagedList {
  @Field(() => Jurisdiction, { nullable: true, description: 'City whose list it is (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => ListKind, { description: 'Which list (清单类别).' })
  kind: ListKind;

  @Field(() => ListEdition, { nullable: true, description: 'The edition that holds; null while it has none (现行版本).' })
  current?: ListEdition | null;
}

export const ManagedListResult = resultOf('ManagedListResult', ManagedList);
