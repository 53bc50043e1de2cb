import type { Article } from '../articles';
import type { Law } from '../law';
import type { ParameterValue } from '../parameters';

export type BudgetGateName = 'APPROVAL' | 'INVESTMENT' | 'ACCEPTANCE' | 'OPERATIONS_FUNDING';
type Gate = NonNullable<ParameterValue<'project_approval_gate'>>;
export type ConditionName = Gate['conditions'][number];
export type ConditionOutcomeName = 'MET' | 'UNMET' | 'UNDETERMINED';
export type VerdictOutcomeName = 'ALLOW' | 'ADVISE' | 'BLOCK' | 'UNDETERMINED' | 'NOT_REGULATED';

/** How many things a condition is about, and how many of them are as they should be; null while a register that knows cannot be asked. */
export interface Tally {
  readonly of: number;
  readonly met: number | null;
}

/** What of a project the conditions of every gate are judged by. */
export interface ProjectStanding {
  /** Planned entries that the catalog has. */
  readonly listed: Tally;
  /** Planned entries that are published. */
  readonly published: Tally;
  /** Planned entries that are published and have reached the platform. */
  readonly aggregated: Tally;
  readonly named: Tally;
  /** Declared assets that are registered on the day, all of whose entries have reached the platform. */
  readonly registered: Tally;
  /** Systems of the project that are connected. */
  readonly connected: Tally;
  /** The owner's three scores. */
  readonly scored: Tally;
  /** The owner's last evaluation. */
  readonly evaluated: Tally;
  readonly accepted: Tally;
}

interface Wording {
  readonly text: string;
  readonly textEn: string;
  readonly remedy: string;
  readonly remedyEn: string;
}

/** A condition of a gate as one city has it. */
export interface Condition extends Wording {
  readonly rule: ConditionName;
  readonly strength: 'HARD' | 'SOFT';
  /** What it rests on; null where it is borrowed from another city's text. */
  readonly article: Article | null;
}

export interface JudgedCondition extends Condition {
  readonly outcome: ConditionOutcomeName;
}

const wordings: Readonly<Record<ConditionName, Wording & { readonly asks: readonly (keyof ProjectStanding)[] }>> = {
  EVALUATION_RESULT: {
    asks: ['evaluated'],
    text: '项目单位已有评估结果，作为审批参考',
    textEn: 'The owner has been evaluated; the result is a reference of the approval',
    remedy: '由公共数据主管部门完成对项目单位的评估并公布定稿',
    remedyEn: 'The authority evaluates the owner and closes the evaluation',
  },
  CATALOGUE_LIST_PRECOMPILED: {
    asks: ['listed'],
    text: '本项目的数据目录清单已预编制',
    textEn: 'The catalog list of the project is compiled beforehand',
    remedy: '项目单位预编制目录清单，并将清单各项录入目录',
    remedyEn: 'The owner compiles the list and enters each of its items in the catalog',
  },
  DATA_ASSETS_NAMED: {
    asks: ['named'],
    text: '已明确本项目相关数据资产',
    textEn: 'The data assets of the project are named',
    remedy: '项目单位在项目编制阶段明确相关数据资产',
    remedyEn: 'The owner names the data assets while the project is drawn up',
  },
  CATALOGUE_FULFILLED: {
    asks: ['published'],
    text: '目录清单各项均已发布',
    textEn: 'Every item of the catalog list is published',
    remedy: '项目单位补齐清单中尚未发布的目录，报主管部门审核发布',
    remedyEn: 'The owner completes the items that are not published and has them published',
  },
  SYSTEM_CONNECTED: {
    asks: ['connected'],
    text: '项目建成的信息系统已与共享交换平台对接',
    textEn: 'The systems of the project are connected to the sharing platform',
    remedy: '项目单位登记建成的信息系统，并完成与共享交换平台的对接',
    remedyEn: 'The owner enters the systems that were built and connects them to the sharing platform',
  },
  ASSETS_REGISTERED_AND_AGGREGATED: {
    asks: ['registered'],
    text: '申报的数据资产均已登记且在有效期内，其数据均已汇聚',
    textEn: 'Every declared asset is registered and valid, and its data has reached the platform',
    remedy: '项目单位完成相关数据资产的登记（或者续展）和数据汇聚',
    remedyEn: 'The owner has each asset registered, or its registration renewed, and its data aggregated',
  },
  CATALOGUE_PROVIDED_AND_AGGREGATED: {
    asks: ['aggregated', 'scored'],
    text: '目录已提供、数据已汇聚，项目单位有完整性、及时性、规范性评分',
    textEn: 'The catalog is provided, the data aggregated, and the owner scored for completeness, timeliness and conformity',
    remedy: '项目单位发布目录、向平台汇聚数据；缺少评分的，由主管部门评分',
    remedyEn: 'The owner publishes its entries and aggregates their data; where scores are missing the authority scores',
  },
  DATA_RESOURCE_WORK: {
    asks: ['scored'],
    text: '项目单位公共数据资源体系建设工作已有评分，作为重要依据',
    textEn: 'The work of the owner on public data resources is scored, which is an important basis',
    remedy: '由公共数据主管部门对项目单位的数据工作评分',
    remedyEn: 'The authority scores the data work of the owner',
  },
  ACCEPTED: {
    asks: ['accepted'],
    text: '项目已通过验收',
    textEn: 'The project was accepted',
    remedy: '项目单位补齐差距后报请验收，通过后再安排运维经费',
    remedyEn: 'The owner closes what is missing and has the project accepted before money is given to run it',
  },
};

/** Which conditions a gate has in a city, with the article of each; NOT_REGULATED where its text knows no such gate. */
export function conditionsOf(law: Law, gate: BudgetGateName): readonly Condition[] | 'NOT_REGULATED' {
  if (gate === 'APPROVAL') return ofGate(law, 'project_approval_gate') ?? 'NOT_REGULATED';
  if (gate === 'ACCEPTANCE') return ofGate(law, 'project_acceptance_gate') ?? 'NOT_REGULATED';
  if (gate === 'INVESTMENT') return ofMoney(law) ?? 'NOT_REGULATED';
  const ofOperations = ofGate(law, 'om_funding_gate');
  // the record of the owner's work is an important basis of all money where the city's own text says so
  const stated = law.parameter('budget_basis').origin === 'STATED' ? ofMoney(law) : [];
  return ofOperations === null ? 'NOT_REGULATED' : [...ofOperations, ...(stated ?? [])];
}

function ofGate(law: Law, name: 'project_approval_gate' | 'project_acceptance_gate' | 'om_funding_gate'): Condition[] | null {
  const { value, origin, articles } = law.parameter(name);
  if (value === null) return null;
  const article = origin === 'STATED' ? (articles[0] ?? null) : null;
  return value.conditions.map(rule => conditionOf(rule, value.strength, article));
}

function ofMoney(law: Law): Condition[] | null {
  const { value, origin, articles } = law.parameter('budget_basis');
  if (value === null) return null;
  return [conditionOf('DATA_RESOURCE_WORK', 'SOFT', origin === 'STATED' ? (articles[0] ?? null) : null)];
}

function conditionOf(rule: ConditionName, strength: Condition['strength'], article: Article | null): Condition {
  const { asks: _, ...wording } = wordings[rule];
  return { rule, strength, article, ...wording };
}

/** What a condition is judged by. */
export const askedBy = (rule: ConditionName): readonly (keyof ProjectStanding)[] => wordings[rule].asks;

/** Nothing there is nothing fulfilled, whoever cannot be asked; what is not known is neither. */
export function outcomeOf({ of, met }: Tally): ConditionOutcomeName {
  if (of === 0) return 'UNMET';
  if (met === null) return 'UNDETERMINED';
  return met < of ? 'UNMET' : 'MET';
}

function outcomeOfAll(tallies: readonly Tally[]): ConditionOutcomeName {
  const outcomes = tallies.map(outcomeOf);
  if (outcomes.includes('UNMET')) return 'UNMET';
  return outcomes.includes('UNDETERMINED') ? 'UNDETERMINED' : 'MET';
}

export const judgeCondition = (condition: Condition, standing: ProjectStanding): JudgedCondition => ({
  ...condition,
  outcome: outcomeOfAll(askedBy(condition.rule).map(asked => standing[asked])),
});

/** May the money flow? What blocks is said first; what is not known is never allowed. */
export function verdictOn(conditions: readonly JudgedCondition[] | 'NOT_REGULATED'): VerdictOutcomeName {
  if (conditions === 'NOT_REGULATED') return 'NOT_REGULATED';
  if (conditions.some(({ strength, outcome }) => strength === 'HARD' && outcome === 'UNMET')) return 'BLOCK';
  if (conditions.some(({ outcome }) => outcome === 'UNDETERMINED')) return 'UNDETERMINED';
  return conditions.some(({ outcome }) => outcome === 'UNMET') ? 'ADVISE' : 'ALLOW';
}

/** The whole of it: the conditions of a gate in a city, judged, and what follows. */
export function judgeGate(
  law: Law,
  gate: BudgetGateName,
  standing: ProjectStanding,
): { readonly outcome: VerdictOutcomeName; readonly conditions: readonly JudgedCondition[] } {
  const conditions = conditionsOf(law, gate);
  if (conditions === 'NOT_REGULATED') return { outcome: 'NOT_REGULATED', conditions: [] };
  const judged = conditions.map(condition => judgeCondition(condition, standing));
  return { outcome: verdictOn(judged), conditions: judged };
}

/** The gate that a project stands before; null for one that was rejected. */
export function gateBefore(stage: string): BudgetGateName | null {
  if (stage === 'DRAFTING' || stage === 'SUBMITTED') return 'APPROVAL';
  if (stage === 'APPROVED') return 'INVESTMENT';
  if (stage === 'BUILT' || stage === 'ACCEPTANCE_FAILED') return 'ACCEPTANCE';
  return stage === 'REJECTED' ? null : 'OPERATIONS_FUNDING';
}

/** The gates that a project has yet to pass, in their order. */
export function gatesAhead(stage: string): readonly BudgetGateName[] {
  const order: readonly BudgetGateName[] = ['APPROVAL', 'INVESTMENT', 'ACCEPTANCE', 'OPERATIONS_FUNDING'];
  const next = gateBefore(stage);
  return next === null || stage === 'OPERATIONS_FUNDED' ? [] : order.slice(order.indexOf(next));
}
