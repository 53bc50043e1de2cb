import { faultsOf, type Machine, type MachineTransition, machines, statesReached } from './machine';
import type { WorkflowSection, WorkflowVariation } from './workflow-section';

/** A machine as one city has it, its articles by citation. */
export interface CityMachine extends Omit<Machine, 'transitions'> {
  readonly transitions: Readonly<Record<string, MachineTransition & { readonly articles: readonly string[] }>>;
}

/**
 * A machine by its id or name.
 * @throws Error for one that is not there
 */
export function machineOf(idOrName: string): Machine {
  const machine = machines.find(({ id, name }) => id === idOrName || name === idOrName);
  if (!machine) throw new Error(`unknown workflow ${idOrName}`);
  return machine;
}

/**
 * What a city has for a matter.
 * @throws Error with every event or state that does not fit
 */
export function cityMachine(section: WorkflowSection, { id }: Machine): CityMachine | 'NOT_REGULATED' | 'INCOMPLETE' {
  const standing = section[id];
  if (standing === undefined) throw new Error(`${id} is missing`);
  if (typeof standing === 'string') return standing;
  if (!('runsAs' in standing)) return vary(machineOf(id), standing.without, standing.with);
  const other = section[standing.runsAs];
  if (typeof other !== 'object' || 'runsAs' in other) throw new Error(`the city has no ${standing.runsAs} of its own`);
  return vary(machineOf(standing.runsAs), other.without, other.with);
}

/** Leaves out, adds and alters what the city settles otherwise; what cannot be reached any more goes with it. */
function vary(
  machine: Machine,
  without: readonly string[],
  variations: Readonly<Record<string, WorkflowVariation>>,
): CityMachine {
  const faults = [...without, ...Object.keys(variations)]
    .filter(event => !(event in machine.transitions))
    .map(event => `unknown event ${event}`);
  const taken = Object.entries(machine.transitions)
    .filter(([event, { optional }]) => !without.includes(event) && (!optional || event in variations))
    .map(([event, transition]) => ({ event, transition: { ...transition, articles: [], ...variations[event] } }));
  const reached = statesReached(taken.map(({ transition }) => transition));
  const transitions: Record<string, CityMachine['transitions'][string]> = {};
  for (const { event, transition } of taken) {
    const from = transition.from.filter(place => reached.has(place) || !(place in machine.states));
    if (transition.from.length > 0 && from.length === 0) faults.push(`${event}: none of its states can be reached`);
    transitions[event] = { ...transition, from };
  }
  const creating = taken.filter(({ transition }) => transition.from.length === 0);
  if (creating.length !== 1) faults.push(`one event creates, not ${creating.map(({ event }) => event).join(', ') || 'none'}`);
  const states = Object.fromEntries(Object.entries(machine.states).filter(([place]) => reached.has(place)));
  const made = { ...machine, initial: creating[0]?.transition.to ?? machine.initial, states, transitions };
  faults.push(...faultsOf(made));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return made;
}

/** What of a section does not fit the machines or cites what is not there, each fault with its place. */
export function faultsOfSection(section: WorkflowSection, isCited: (citation: string) => boolean): string[] {
  const unknown = Object.keys(section).filter(id => !machines.some(machine => machine.id === id));
  return [
    ...unknown.map(id => `✖ Unknown workflow\n  → at workflows.${id}`),
    ...machines.flatMap(machine => {
      try {
        const made = cityMachine(section, machine);
        if (typeof made === 'string') return [];
        return Object.entries(made.transitions).flatMap(([event, { articles }]) =>
          articles
            .filter(citation => !isCited(citation))
            .map(citation => `✖ No such article: ${citation}\n  → at workflows.${machine.id}.with.${event}.articles`),
        );
      } catch (fault) {
        return [`✖ ${(fault as Error).message}\n  → at workflows.${machine.id}`];
      }
    }),
  ];
}
