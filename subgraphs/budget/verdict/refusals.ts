import type { Finding } from '../../../kernel/refused';
import { articleOfId } from '../../../kernel/workflow/present';
import type { BudgetContext } from '../context';
import { shownTo } from './closed-evidence';
import type { ComposedVerdict } from './compose-verdict';
import type { KeptCondition } from './kept-condition';

/** The rule that a gate refuses by, where one of its binding conditions is not met. */
const refusing = {
  APPROVAL: { rule: 'APPROVAL_CONDITIONS_NOT_MET', what: '立项条件', whatEn: 'approval' },
  INVESTMENT: { rule: 'INVESTMENT_CONDITIONS_NOT_MET', what: '投资条件', whatEn: 'investment' },
  ACCEPTANCE: { rule: 'ACCEPTANCE_CONDITIONS_NOT_MET', what: '验收条件', whatEn: 'acceptance' },
  OPERATIONS_FUNDING: { rule: 'OPERATIONS_CONDITIONS_NOT_MET', what: '运维经费条件', whatEn: 'money to run it' },
} as const;

/** Findings of more things are not each named; their number is. */
const NAMED = 100;

/**
 * Why a gate is not passed: a finding for each thing that stands in the way of a binding condition, or for the condition where nothing
 * is there at all; and one for each register that could not be asked. What is closed to the actor is not named here either.
 */
export function refusalsOf(
  context: Pick<BudgetContext, 'law' | 'actor'>,
  { project, gate, conditions: judged }: ComposedVerdict,
): Finding[] {
  const conditions = judged.map(condition => ({
    ...condition,
    evidence: condition.evidence.map(one => shownTo(context.actor, project, one)),
  }));
  const lacking = conditions.filter(({ strength, outcome }) => strength === 'HARD' && outcome === 'UNMET');
  if (lacking.length > 0) return lacking.flatMap(condition => findingsOn(context, gate, condition));
  return conditions.filter(({ outcome }) => outcome === 'UNDETERMINED').map(condition => unknown(context, condition));
}

function findingsOn(
  context: Pick<BudgetContext, 'law'>,
  gate: ComposedVerdict['gate'],
  { rule: condition, text, textEn, remedy, remedyEn, article, evidence }: KeptCondition,
): Finding[] {
  const { rule, what, whatEn } = refusing[gate];
  const stated = articleOfId(context, article);
  if (condition === 'ACCEPTED') {
    const [message, messageEn] = notAccepted;
    return [{ rule: 'PROJECT_NOT_ACCEPTED', message, messageEn, path: ['input', 'code'], article: stated }];
  }
  const gaps = evidence.filter(({ inOrder }) => inOrder === false);
  const about = gaps.length > 0 ? gaps.slice(0, NAMED) : [null];
  return about.map(gap => ({
    rule,
    message: `${what}“${text}”未满足：${gap ? `“${gap.label}”${gap.seen}` : '没有任何一项'}。${remedy}。`,
    messageEn: `Condition of the ${whatEn} not met: ${textEn}. ${gap ? `“${gap.label}”: ${gap.seenEn}` : 'There is none at all'}. ${remedyEn}.`,
    path: ['input', 'code'],
    article: stated,
  }));
}

const notAccepted = [
  '项目未通过验收，财政部门不予安排项目运行维护经费。',
  'The project was not accepted: finance gives it no money for operation and maintenance.',
] as const;

function unknown(context: Pick<BudgetContext, 'law'>, { text, textEn, article }: KeptCondition): Finding {
  return {
    rule: 'FACT_UNDETERMINED',
    message: `条件“${text}”暂时无法认定：有关登记系统无法查询，不能据以办理，请稍后再试。`,
    messageEn: `It cannot be determined whether this holds: ${textEn}. A register that knows cannot be asked; nothing is decided without it.`,
    path: ['input', 'code'],
    article: articleOfId(context, article),
  };
}
