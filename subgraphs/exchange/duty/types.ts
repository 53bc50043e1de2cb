import { Field, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { LegalEntity } from '../stubs';

@ObjectType({ description: 'A duty of a department, that requests refer to (部门职责).' })
export class DepartmentDuty {
  @Field(() => LegalEntity, { nullable: true, description: 'The department (部门).' })
  department?: LegalEntity | null;

  @Field(() => String, { description: 'Code in the list of the department (职责编号).' })
  code: string;

  @Field(() => String, { description: 'What it is (职责内容).' })
  title: string;

  @Field(() => String, { description: 'The text that gives the department this duty (职责依据).' })
  basis: string;

  @Field(() => LocalDateScalar, { description: 'Since when (起始日期).' })
  since: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which it is its duty no more (终止日期).' })
  until?: string | null;
}

@ObjectType({ description: 'A page of duties (部门职责分页列表).' })
export class DepartmentDutyConnection extends connectionOf(DepartmentDuty, 'DepartmentDuty') {}

@InputType({ description: 'Which duties to list (部门职责筛选条件).' })
export class DepartmentDutyFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this department (部门代码).' })
  department?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that stand today, or those that are over (是否现行).' })
  standing?: boolean | null;
}

@InputType({ description: 'A duty to record (登记部门职责).' })
export class RecordDepartmentDutyInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => CreditCodeScalar, { description: 'The department (部门代码).' })
  department: string;

  @Field(() => String, { description: 'Code in the list of the department (职责编号).' })
  code: string;

  @Field(() => String, { description: 'What it is (职责内容).' })
  title: string;

  @Field(() => String, { description: 'The text that gives the department this duty (职责依据).' })
  basis: string;
}

@InputType({ description: 'A duty to end (终止部门职责).' })
export class EndDepartmentDutyInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => CreditCodeScalar, { description: 'The department (部门代码).' })
  department: string;

  @Field(() => String, { description: 'Code in the list of the department (职责编号).' })
  code: string;
}

export const DepartmentDutyResult = resultOf('DepartmentDutyResult', DepartmentDuty);
