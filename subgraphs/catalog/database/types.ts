import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { BaseDatabase } from '../entry/terms-kinds';
import { Jurisdiction, LegalEntity } from '../stubs';
import { DatabaseKind } from './kinds';

@ObjectType({ description: 'A database in which the data of many departments comes together (基础、主题和专题数据库).' })
export class ManagedDatabase {
  @Field(() => ID, { description: 'Id of the database (数据库标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose database it is (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => DatabaseKind, { description: 'What it brings together (数据库类别).' })
  kind: DatabaseKind;

  @Field(() => String, { description: 'Name (数据库名称).' })
  name: string;

  @Field(() => BaseDatabase, { nullable: true, description: 'Which base database it is (所属基础数据库).' })
  base?: BaseDatabase | null;

  @Field(() => String, { nullable: true, description: 'Which theme it is of (所属主题).' })
  theme?: string | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who manages it (管理单位).' })
  manager?: LegalEntity | null;

  @Field(() => [LegalEntity], { description: 'Who manages it together with them (会同管理部门).' })
  managers: LegalEntity[];

  @Field(() => LegalEntity, { nullable: true, description: 'Who builds it and compiles its catalog (建设单位).' })
  builder?: LegalEntity | null;

  @Field(() => String, { nullable: true, description: 'Department that the text of the city has lead it (牵头部门).' })
  leadByText?: string | null;

  @Field(() => String, { nullable: true, description: 'Norm by which it is managed (数据资源管理规范).' })
  norm?: string | null;

  @Field(() => LocalDateScalar, { description: 'Day on which it was registered (登记日期).' })
  createdOn: string;
}

@ObjectType({ description: 'A page of databases (数据库分页列表).' })
export class ManagedDatabaseConnection extends connectionOf(ManagedDatabase, 'ManagedDatabase') {}

@InputType({ description: 'Which databases to list (数据库筛选条件).' })
export class DatabaseFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => [DatabaseKind], { nullable: true, description: 'Any of these kinds (数据库类别).' })
  kind?: DatabaseKind[] | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Built by this department (建设单位代码).' })
  builder?: string | null;
}

@InputType({ description: 'A database to register (登记数据库).' })
export class CreateDatabaseInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => DatabaseKind, { description: 'What it brings together (数据库类别).' })
  kind: DatabaseKind;

  @Field(() => String, { description: 'Name (数据库名称).' })
  name: string;

  @Field(() => BaseDatabase, { nullable: true, description: 'Which base database it is (所属基础数据库).' })
  base?: BaseDatabase | null;

  @Field(() => String, { nullable: true, description: 'Which theme it is of (所属主题).' })
  theme?: string | null;

  @Field(() => [CreditCodeScalar], {
    defaultValue: [],
    description: 'Who manages it together with the caller (会同管理部门代码).',
  })
  managers: string[];

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Who builds it (建设单位代码).' })
  builder?: string | null;

  @Field(() => String, { nullable: true, description: 'Norm by which it is managed (数据资源管理规范).' })
  norm?: string | null;
}

export const ManagedDatabaseResult = resultOf('ManagedDatabaseResult', ManagedDatabase);
