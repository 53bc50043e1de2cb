import type { RoleName } from './actors';
import type { Article } from './articles';
import type { JurisdictionProfile } from './jurisdictions';
import { jurisdictions } from './jurisdictions';
import type { Law } from './law';
import { type Actor, faultsOf, type Machine, machines, statesReached } from './machine';
import type { ParameterName } from './parameters';
import type { WorkflowStanding, WorkflowVariation } from './workflow-section';

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

const machineOf = (idOrName: string): Machine => {
  const machine = machines.find(({ id, name }) => id === idOrName || name === idOrName);
  if (!machine) throw new Error(`unknown workflow ${idOrName}`);
  return machine;
};

/** What a profile says of a matter. */
function standingIn({ slug, workflows }: JurisdictionProfile, { id }: Machine): WorkflowStanding {
  const standing = workflows?.[id];
  if (standing === undefined) throw new Error(`${slug}: workflows: ${id} is missing`);
  return standing;
}

/** Without the articles, which hang on the law of the day. */
type CityMachine = Pick<Machine, 'id' | 'name' | 'title' | 'titleEn' | 'subgraph' | 'initial' | 'states' | 'parties' | 'guards'> & {
  transitions: Readonly<Record<string, Machine['transitions'][string] & { articles: readonly string[] }>>;
};

/**
 * The machine as a profile has it.
 * @throws Error naming the city, the machine and every event or state that does not fit
 */
function vary(profile: JurisdictionProfile, machine: Machine, standing: Extract<WorkflowStanding, { with: unknown }>): CityMachine {
  const faults = [...standing.without, ...Object.keys(standing.with)]
    .filter(event => !(event in machine.transitions))
    .map(event => `unknown event ${event}`);
  const taken = Object.entries(machine.transitions).filter(
    ([event, { optional }]) => !standing.without.includes(event) && (!optional || event in standing.with),
  );
  const varied = taken.map(([event, transition]) => {
    const { articles = [], ...otherwise }: Partial<WorkflowVariation> & { articles?: string[] } = standing.with[event] ?? {};
    return [event, { ...transition, ...otherwise, articles }] as const;
  });
  const reached = statesReached(varied.map(([, transition]) => transition));
  const within = varied.map(([event, { from, ...transition }]) => {
    const left = from.filter(place => reached.has(place) || !(place in machine.states));
    if (from.length > 0 && left.length === 0) faults.push(`${event}: none of its states can be reached`);
    return [event, { ...transition, from: left }] as const;
  });
  const creating = varied.filter(([, { from }]) => from.length === 0).map(([event, { to }]) => ({ event, to }));
  if (creating.length !== 1) faults.push(`exactly one event creates, not ${creating.map(({ event }) => event).join(', ') || 'none'}`);
  const made: CityMachine = {
    ...machine,
    initial: creating[0]?.to ?? machine.initial,
    states: Object.fromEntries(Object.entries(machine.states).filter(([place]) => reached.has(place))),
    transitions: Object.fromEntries(within),
  };
  faults.push(...faultsOf(made));
  if (faults.length > 0) throw new Error(`${profile.slug}: workflows: ${machine.id}:\n${faults.join('\n')}`);
  return made;
}

/** What a city has for a matter, the articles not looked up yet. */
function cityMachine(profile: JurisdictionProfile, machine: Machine): CityMachine | 'NOT_REGULATED' | 'INCOMPLETE' {
  const standing = standingIn(profile, machine);
  if (typeof standing === 'string') return standing;
  if ('with' in standing) return vary(profile, machine, standing);
  const other = machineOf(standing.runsAs);
  const instead = standingIn(profile, other);
  if (typeof instead === 'string' || !('with' in instead)) {
    throw new Error(`${profile.slug}: workflows: ${machine.id} runs as ${other.id}, which the city does not have`);
  }
  return vary(profile, other, instead);
}

const made = new WeakMap<JurisdictionProfile, Map<string, WorkflowIn>>();

/**
 * The state machine of a matter in a city, with the city's own differences and articles.
 * @param idOrName `SMX-13` or `rectification`
 * @throws Error for an unknown workflow
 */
export function workflowOf(law: Law, idOrName: string): WorkflowIn {
  const machine = machineOf(idOrName);
  const known = made.get(law.profile) ?? new Map<string, WorkflowIn>();
  made.set(law.profile, known);
  const definition = known.get(machine.id) ?? define(law, cityMachine(law.profile, machine));
  known.set(machine.id, definition);
  return definition;
}

/** Every matter, whatever the city has for it, in the order of their ids. */
export const workflowsOf = (law: Law): readonly WorkflowEntry[] =>
  machines.map(({ id, name, title, titleEn }) => ({ id, name, title, titleEn, definition: workflowOf(law, id) }));

function define(law: Law, machine: CityMachine | 'NOT_REGULATED' | 'INCOMPLETE'): WorkflowIn {
  if (typeof machine === 'string') return machine;
  const { id, name, title, titleEn, subgraph, initial, states, guards, transitions } = machine;
  return {
    id,
    name,
    title,
    titleEn,
    subgraph,
    initial,
    states: Object.entries(states).map(([place, state]) => ({ name: place, ...state })),
    transitions: Object.entries(transitions).map(([event, { optional: _optional, articles, ...transition }]) => ({
      event,
      ...transition,
      guardText: transition.guard === null ? null : (guards[transition.guard]?.text ?? null),
      guardTextEn: transition.guard === null ? null : (guards[transition.guard]?.textEn ?? null),
      articles: articles.map(citation => law.article(citation)),
      engine: articles.length === 0,
    })),
  };
}

// a profile that does not fit its machines stops the start
for (const profile of jurisdictions) for (const machine of machines) cityMachine(profile, machine);
