import { Role } from '../../../kernel/actor';
import { presentArticle } from '../../../kernel/refused';
import type { TransitionDefinition, WorkflowEntry } from '../../../rulebook/workflow';
import { diagramOf } from '../../../rulebook/workflow-diagram';
import { type Transition, type Workflow, WorkflowStanding } from './workflow-types';

/** What a city has for a matter, as the graph shows it. */
export function presentWorkflow(slug: string, { definition, id: code, ...matter }: WorkflowEntry): Workflow {
  const known = typeof definition === 'string' ? undefined : definition;
  return {
    ...matter,
    id: `${slug}/${code}`,
    code,
    standing: typeof definition === 'string' ? WorkflowStanding[definition] : WorkflowStanding.REGULATED,
    runsAs: known && known.id !== code ? known.id : null,
    initial: known?.initial ?? null,
    states: known?.states.map(({ name }) => name) ?? [],
    labelledStates: known?.states.map(({ name, title, titleEn, terminal }) => ({ name, title, titleEn, terminal })) ?? [],
    transitions: known?.transitions.map(presentTransition) ?? [],
    diagram: diagramOf(definition),
  };
}

const presentTransition = (transition: TransitionDefinition): Transition => {
  const { event, title, titleEn, from, to, by, guard, guardText, guardTextEn, soft, deadline, automatic, engine } = transition;
  return {
    event,
    title,
    titleEn,
    from: [...from],
    to,
    by: [...new Set(by.map(({ role }) => Role[role]))],
    actors: by.map(({ role, party = null }) => ({ role: Role[role], party })),
    guard,
    guardText,
    guardTextEn,
    soft,
    deadline,
    extends: transition.extends ?? null,
    automatic,
    engine,
    articles: transition.articles.map(presentArticle),
  };
};
