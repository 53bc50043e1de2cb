import { type ClassType, createUnionType, Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Article as LawArticle } from '../rulebook/articles';
import type { Breach } from '../rulebook/rule';
import { LocalDateScalar } from './scalars';

export enum InstrumentStanding {
  IN_FORCE = 'IN_FORCE',
  TRIAL = 'TRIAL',
  TRIAL_LAPSED = 'TRIAL_LAPSED',
  DRAFT = 'DRAFT',
  INTERPRETATION = 'INTERPRETATION',
}
registerEnumType(InstrumentStanding, {
  name: 'InstrumentStanding',
  description: 'Whether a text binds (文件效力状态).',
  valuesConfig: {
    IN_FORCE: { description: 'Binds (现行有效).' },
    TRIAL: { description: 'Binds for a trial period (试行).' },
    TRIAL_LAPSED: { description: 'Its trial period is over (试行期满).' },
    DRAFT: { description: 'A draft that does not bind (征求意见稿).' },
    INTERPRETATION: { description: 'Explains a measure that is in force (解读).' },
  },
});

@ObjectType({ description: 'A regulation or standard that articles belong to (规范性文件).' })
@Directive('@shareable')
export class Instrument {
  @Field(() => ID, { description: 'Stable id of the text (文件标识).' })
  id: string;

  @Field(() => String, { description: 'Title as printed (标题).' })
  title: string;

  @Field(() => InstrumentStanding, { description: 'Whether the text binds (效力状态).' })
  standing: InstrumentStanding;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of issue (发布日期).' })
  issuedOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day after the trial period (试行期满日).' })
  trialUntil?: string | null;
}

@ObjectType({ description: 'An article that a rule stands on (条款).' })
@Directive('@shareable')
export class Article {
  @Field(() => ID, { description: 'Stable id of the article (条款标识).' })
  id: string;

  @Field(() => Instrument, { description: 'The text it belongs to (所属文件).' })
  instrument: Instrument;

  @Field(() => String, { description: 'Number as printed (条款编号).' })
  number: string;

  @Field(() => String, { description: 'Wording of the article (条款原文).' })
  text: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day in force (生效日期).' })
  inForceFrom?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer in force (失效日期).' })
  inForceTo?: string | null;
}

@ObjectType({ description: 'One thing the law or the data said no to (审查意见).' })
@Directive('@shareable')
export class Finding {
  @Field(() => String, { description: 'Permanent id of the rule (规则标识).' })
  rule: string;

  @Field(() => String, { description: 'What is wrong, in Chinese (中文说明).' })
  message: string;

  @Field(() => String, { description: 'What is wrong, in English (英文说明).' })
  messageEn: string;

  @Field(() => Article, { nullable: true, description: 'The article it rests on; null for rules of the product (依据条款).' })
  article?: Article | null;

  @Field(() => [String], { nullable: true, description: 'Way to the input field concerned (字段路径).' })
  path?: string[] | null;
}

@ObjectType({ description: 'What the law or the data said no to: an answer, with all findings at once (不予受理).' })
@Directive('@shareable')
export class Refused {
  @Field(() => [Finding], { description: 'Every finding, not the first (全部意见).' })
  findings: Finding[];

  constructor(findings: Finding[]) {
    this.findings = findings;
  }
}

/** Findings of the rulebook as they are answered: the one place where they change their form. */
export const findingsOf = (breaches: readonly Breach[]): Finding[] =>
  breaches.map(({ article, ...said }) => ({ ...said, article: article && presentArticle(article) }));

/** An article of the rulebook as the graph shows it. */
export const presentArticle = ({ instrument, ...article }: LawArticle): Article => ({
  ...article,
  instrument: { ...instrument, standing: InstrumentStanding[instrument.standing] },
});

/** The union a mutation answers with: what it made, or why not. */
export function resultOf<T extends object>(name: string, made: ClassType<T>) {
  return createUnionType({
    name,
    description: 'What was made, or why it was refused (结果或拒绝理由).',
    types: () => [made, Refused] as const,
    resolveType: value => (value instanceof Refused ? Refused : made),
  });
}

/** Stops a transaction with findings; the command turns it into its `Refused` answer and nothing stays written. */
export class Refusal extends Error {
  constructor(readonly findings: Finding[]) {
    super(findings.map(finding => finding.rule).join(', '));
  }
}
