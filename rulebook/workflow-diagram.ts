import type { StateDefinition, TransitionDefinition, WorkflowIn } from './workflow';

/** What is drawn of a machine. */
interface Drawn {
  readonly states: readonly Pick<StateDefinition, 'name' | 'title' | 'titleEn' | 'terminal'>[];
  readonly transitions: readonly Pick<TransitionDefinition, 'event' | 'title' | 'from' | 'to' | 'deadline'>[];
}

/**
 * A state machine as a Mermaid `stateDiagram-v2`: states with their titles, one arrow an event and state it leaves, the deadline in
 * brackets. The same machine gives the same text. Where a city has no machine, a diagram without states that says why.
 */
export function diagramOf(definition: WorkflowIn | Drawn): string {
  if (definition === 'NOT_REGULATED') return 'stateDiagram-v2\n  %% 本地文件未作规定 not regulated\n';
  if (definition === 'INCOMPLETE') return 'stateDiagram-v2\n  %% 本地文件未列明 announced, not named\n';
  return ['stateDiagram-v2', ...named(definition), ...arrows(definition), ...ends(definition)].join('\n  ').concat('\n');
}

const named = ({ states }: Drawn) => states.map(({ name, title, titleEn }) => `state "${title} ${titleEn}" as ${name}`);

const arrows = ({ transitions }: Drawn) =>
  transitions.flatMap(({ event, title, from, to, deadline }) =>
    (from.length === 0 ? ['[*]'] : from).map(
      place => `${place} --> ${to} : ${title} ${event}${deadline === null ? '' : ` [${deadline}]`}`,
    ),
  );

const ends = ({ states }: Drawn) => states.filter(({ terminal }) => terminal).map(({ name }) => `${name} --> [*]`);
