import { judge, type Rule } from '../../rulebook/rule';
import type { TransitionDefinition } from '../../rulebook/workflow';
import { type Finding, findingsOf } from '../refused';
import type { Versioned, Workflow } from './define-workflow';
import { invalidTransition, notYours } from './findings';
import { leavesFrom, machineOf } from './machine';
import { capacityFor } from './permit';
import { rulesOf } from './permitted';
import type { FiringContext } from './record-firing';
import type { AvailableEvent } from './types';

/**
 * Every event of the city's machine that somebody may fire on a matter: whether the caller may now, and why not. What hangs on the
 * input of the command is judged when it is given.
 * @param known rules that judge no input but what is known beside the row, and what is known
 */
export async function available<Row extends Versioned>(
  context: Pick<FiringContext, 'actor' | 'law'>,
  workflow: Workflow<Row>,
  row: Row,
  known: { readonly rules: readonly Rule<never>[]; readonly facts: object } = { rules: [], facts: {} },
): Promise<AvailableEvent[]> {
  const jurisdiction = workflow.jurisdiction(row);
  const { actor } = context;
  const law = context.law(jurisdiction);
  const definition = machineOf(law, workflow);
  if (!definition) return [];
  const matter = { jurisdiction, parties: workflow.parties(row) };
  const state = String(row[workflow.state]);
  const fired = definition.transitions.filter(({ automatic, from }) => !automatic && from.length > 0);
  const guardOf = (transition: TransitionDefinition): Finding[] => {
    const rules = rulesOf(workflow, transition).filter(rule => rule.path.length === 0 || known.rules.includes(rule));
    return transition.soft ? [] : findingsOf(judge(rules, { ...workflow.facts?.(row), ...known.facts } as never, law));
  };
  return [...new Map(fired.map(one => [one.event, one])).values()].map(({ event, title, titleEn }) => {
    const named = fired.filter(transition => transition.event === event);
    const leading = named.filter(transition => leavesFrom(transition, state));
    const mine = (leading.length > 0 ? leading : named).filter(transition => capacityFor(transition, actor, matter));
    const because = [
      ...(leading.length > 0 ? [] : [invalidTransition(definition, state, named[0]?.articles[0], null)]),
      ...(mine.length > 0 ? [] : [notYours]),
      ...(leading.length > 0 && mine[0] ? guardOf(mine[0]) : []),
    ];
    return { event, title, titleEn, allowed: because.length === 0, because };
  });
}
