import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Article } from '../../../kernel/refused';
import { LocalDateScalar } from '../../../kernel/scalars';
import type { LocalDate } from '../../../rulebook/values/local-date';

export enum TextValidity {
  IN_FORCE = 'IN_FORCE',
  ON_TRIAL = 'ON_TRIAL',
  ADOPTED = 'ADOPTED',
  NOT_IN_FORCE = 'NOT_IN_FORCE',
  EXPIRED_TRIAL = 'EXPIRED_TRIAL',
  ENDED = 'ENDED',
}
registerEnumType(TextValidity, {
  name: 'TextValidity',
  description: 'Whether a text binds on the day asked about (文件当日效力).',
  valuesConfig: {
    IN_FORCE: { description: 'It binds (施行).' },
    ON_TRIAL: { description: 'It binds for the time of its trial (试行).' },
    ADOPTED: { description: 'It binds by the decision that adopted it here (依采用决定适用).' },
    NOT_IN_FORCE: { description: 'A draft, or not yet in force (未施行).' },
    EXPIRED_TRIAL: { description: 'Its trial is over and no extension is known (试行期满).' },
    ENDED: { description: 'It is no longer in force (已失效).' },
  },
});

@ObjectType({ description: 'What whoever begins a matter should know (提示).' })
export class ValidityWarning {
  @Field(() => String, { description: 'In Chinese (中文提示).' })
  message: string;

  @Field(() => String, { description: 'In English (英文提示).' })
  messageEn: string;
}

@ObjectType({ description: 'How things stand with a text on the day asked about (文件效力情况).' })
export class Validity {
  @Field(() => TextValidity, { description: 'Whether it binds (当日效力).' })
  validity: TextValidity;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it binds, by itself or as adopted; null where no day is set (施行日期).',
  })
  effectiveFrom?: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which it binds no more (失效日期).' })
  effectiveTo?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Where these days come from, and what is not known (日期来源说明).' })
  note?: string | null;

  @Field(() => ValidityWarning, {
    nullable: true,
    description: 'What is to be known of matters begun under it; null where it binds by itself (提示).',
  })
  warning?: ValidityWarning | null;
}

export enum FeatureName {
  CHIEF_DATA_OFFICER = 'CHIEF_DATA_OFFICER',
  OBJECTION_FEEDBACK = 'OBJECTION_FEEDBACK',
  OPEN_DEMAND_COLLECTION = 'OPEN_DEMAND_COLLECTION',
}
registerEnumType(FeatureName, {
  name: 'FeatureName',
  description: 'A mechanism that a text may set up (制度机制).',
  valuesConfig: {
    CHIEF_DATA_OFFICER: { description: 'Chief data officers (首席数据官制度).' },
    OBJECTION_FEEDBACK: { description: 'Objections to data go back to its source (数据异议反馈机制).' },
    OPEN_DEMAND_COLLECTION: { description: 'Demands for opening are collected (开放需求征集机制).' },
  },
});

@ObjectType({ description: 'A mechanism, and whether the text of the city sets it up (制度机制情况).' })
export class Feature {
  @Field(() => FeatureName, { description: 'Which one (机制).' })
  name: FeatureName;

  @Field(() => Boolean, { description: 'Whether the text itself sets it up; what is borrowed does not count (是否建立).' })
  enabled: boolean;

  @Field(() => Article, { nullable: true, description: 'The article that does (依据条款).' })
  article?: Article | null;
}
