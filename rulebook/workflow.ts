import type { RoleName } from './actors';
import { type Article, articlesOf } from './articles';
import { cityMachine, machineOf } from './city-machine';
import type { Law } from './law';
import { machines } from './machine';
import type { ParameterName } from './parameters';
import type { Profile } from './profile';

/** A state machine as one city has it: closed, every state within reach, every non-terminal one with a way out. */
export interface WorkflowDefinition {
  /** `SMX-13`. */
  readonly id: string;
  /** `rectification`. */
  readonly name: string;
  readonly title: string;
  readonly titleEn: string;
  /** The slice whose rows move through it. */
  readonly subgraph: string;
  readonly initial: string;
  readonly states: readonly StateDefinition[];
  readonly transitions: readonly TransitionDefinition[];
}

export interface StateDefinition {
  readonly name: string;
  readonly title: string;
  readonly titleEn: string;
  readonly terminal: boolean;
  readonly pausesClocks: boolean;
}

/** One event, and where it leads. No event occurs twice in a machine. */
export interface TransitionDefinition {
  readonly event: string;
  readonly title: string;
  readonly titleEn: string;
  /** Empty: the event creates the thing. */
  readonly from: readonly string[];
  readonly to: string;
  /** Whoever holds one of these roles and, where a party is named, speaks for that organization of the thing. */
  readonly by: readonly { readonly role: RoleName; readonly party?: string }[];
  /** Name of a list of rules; the slice that runs the machine brings it. */
  readonly guard: string | null;
  readonly guardText: string | null;
  readonly guardTextEn: string | null;
  /** What the guard's evidence says never blocks; that there is none refuses. */
  readonly soft: boolean;
  /**
   * Time limit for leaving the state by this event: entering the state starts the clock (once each), this event answers it.
   * An automatic event with a deadline is fired when that clock is past due, and answers nothing.
   */
  readonly deadline: ParameterName | null;
  /** The input whose day starts the clock, where that is not the day on which the state was entered. */
  readonly deadlineFrom?: string;
  /** This event lengthens that clock by at most the value of `deadline`; it starts no clock. */
  readonly extends?: ParameterName;
  /** Fired by the passing of time alone. */
  readonly automatic: boolean;
  /** Leads off the way that the matter normally goes: possible, but nobody is waited for to do it. */
  readonly aside: boolean;
  /** What the city's text says of it; empty where the register adds it. */
  readonly articles: readonly Article[];
  /** The register's own: the city's text does not have it. */
  readonly engine: boolean;
}

/** What a city has instead where its text does not know the matter, or announces it without saying how. */
export type WorkflowIn = WorkflowDefinition | 'NOT_REGULATED' | 'INCOMPLETE';

/** One matter, whatever the city has for it. */
export interface WorkflowEntry {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly titleEn: string;
  readonly definition: WorkflowIn;
}

const made = new WeakMap<Profile, Map<string, WorkflowIn>>();

/**
 * The state machine of a matter in a city, with the city's own differences and articles. A profile never changes, so each is made once.
 * @param idOrName `SMX-13` or `rectification`
 * @throws Error for an unknown workflow
 */
export function workflowOf({ profile }: Law, idOrName: string): WorkflowIn {
  const { id } = machineOf(idOrName);
  const known = made.get(profile) ?? new Map<string, WorkflowIn>();
  made.set(profile, known);
  const definition = known.get(id) ?? define(profile, id);
  known.set(id, definition);
  return definition;
}

/** Every matter, whatever the city has for it, in the order of their ids. */
export const workflowsOf = (law: Law): readonly WorkflowEntry[] =>
  machines.map(({ id, name, title, titleEn }) => ({ id, name, title, titleEn, definition: workflowOf(law, id) }));

/** The first article by which a city's text has an event: what the rules of its guard rest on. Null where the city has it from us. */
export const articleOfEvent =
  (workflow: string, event: string) =>
  (law: Law): Article | null => {
    const definition = workflowOf(law, workflow);
    if (typeof definition === 'string') return null;
    return definition.transitions.find(transition => transition.event === event)?.articles[0] ?? null;
  };

function define(profile: Profile, matter: string): WorkflowIn {
  const machine = cityMachine(profile.workflows, machineOf(matter));
  if (typeof machine === 'string') return machine;
  const { id, name, title, titleEn, subgraph, initial, guards } = machine;
  const guardOf = (guard: string | null) => (guard === null ? undefined : guards[guard]);
  return {
    id,
    name,
    title,
    titleEn,
    subgraph,
    initial,
    states: Object.entries(machine.states).map(([place, state]) => ({ name: place, ...state })),
    transitions: Object.entries(machine.transitions).map(([event, { optional: _optional, articles, ...transition }]) => ({
      event,
      ...transition,
      guardText: guardOf(transition.guard)?.text ?? null,
      guardTextEn: guardOf(transition.guard)?.textEn ?? null,
      articles: articles.flatMap(citation => articlesOf(profile, citation)),
      engine: articles.length === 0,
    })),
  };
}
