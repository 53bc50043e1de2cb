import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type RoleName, roleNames } from './actors';
import { type ParameterName, parameterNames } from './parameters';
import { parseYaml } from './yaml';

/** Who may fire an event: a role and, where a party is named, speaking for that organization of the thing. */
export interface Actor {
  readonly role: RoleName;
  readonly party?: string;
}

const title = z.string().min(1);
const titleEn = z.string().regex(/^[A-Z][\x20-\x7e]*$/, 'English in plain letters');
const state = z.string().regex(/^[A-Z]+(_[A-Z]+)*$/);
const name = z.string().regex(/^[a-z][A-Za-z]*$/);
const parameter = z.string().refine((text): text is ParameterName => parameterNames.includes(text as ParameterName), {
  error: issue => `unknown parameter ${String(issue.input)}`,
});

/** `PROVIDER`, or `PROVIDER of addressee`. */
export const actorShape = z
  .string()
  .regex(/^[A-Z]+( of [a-z][A-Za-z]*)?$/, 'ROLE or ROLE of party')
  .transform((text, context): Actor => {
    const [role, party] = text.split(' of ') as [string, string?];
    if (!roleNames.includes(role as RoleName)) context.addIssue({ code: 'custom', message: `unknown role ${role}` });
    return party === undefined ? { role: role as RoleName } : { role: role as RoleName, party };
  });

/** What a city may settle otherwise than the machine that all share. */
export const variableShape = {
  /** Empty: the event creates the thing. */
  from: z.array(state),
  to: state,
  by: z.array(actorShape).min(1),
  guard: name.nullable(),
  deadline: parameter.nullable(),
  soft: z.boolean(),
};

const transition = z.strictObject({
  title,
  titleEn,
  from: variableShape.from,
  to: variableShape.to,
  by: variableShape.by,
  guard: variableShape.guard.default(null),
  deadline: variableShape.deadline.default(null),
  soft: variableShape.soft.default(false),
  /** The clock that this event lengthens, by the value of `deadline`. */
  extends: parameter.optional(),
  /** The input whose day starts the clock, where that is not the day on which the state was entered. */
  deadlineFrom: name.optional(),
  /** Fired by the passing of time alone. */
  automatic: z.boolean().default(false),
  /** Leads off the way that the matter normally goes: possible, but nobody is waited for to do it. */
  aside: z.boolean().default(false),
  /** Known only to the cities whose profile names it. */
  optional: z.boolean().default(false),
});

const machine = z.strictObject({
  id: z.string().regex(/^SMX-\d\d(-[A-Z]+)?$/),
  name: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  title,
  titleEn,
  subgraph: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  initial: state,
  /** The organizations of the thing that `by` may name. */
  parties: z.array(name),
  states: z.record(
    state,
    z.strictObject({ title, titleEn, terminal: z.boolean().default(false), pausesClocks: z.boolean().default(false) }),
  ),
  guards: z.record(name, z.strictObject({ text: title, textEn: z.string().regex(/^[A-Z][\x20-\x7e]*\.$/) })),
  transitions: z.record(name, transition),
});

/** A state machine as all cities share it: every state and event that any of them knows. */
export type Machine = z.output<typeof machine>;
export type MachineTransition = z.output<typeof transition>;

/**
 * Reads the state machines of a folder, one YAML file each.
 * @throws Error naming the file and every fault in it
 */
export function readMachines(folder: string): Machine[] {
  const machines = readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .map(file => {
      const read = machine.safeParse(parseYaml(readFileSync(join(folder, file), 'utf8')));
      if (!read.success) throw new Error(`${file}:\n${z.prettifyError(read.error)}`);
      const faults = faultsOf(read.data);
      if (faults.length > 0) throw new Error(`${file}:\n${faults.join('\n')}`);
      return read.data;
    });
  const twice = machines.find(({ id, name }, index) =>
    machines.slice(0, index).some(earlier => earlier.id === id || earlier.name === name),
  );
  if (twice) throw new Error(`${folder}: ${twice.id} ${twice.name} is given twice`);
  return machines.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** What is not right with a machine, each with its place; nothing when it is closed. */
export function faultsOf({ initial, states, parties, guards, transitions }: Omit<Machine, 'title' | 'titleEn'>): string[] {
  const known = new Set(Object.keys(states));
  const faults: string[] = [];
  const demand = (holds: boolean, fault: string) => void (holds || faults.push(fault));
  demand(known.has(initial), `initial: unknown state ${initial}`);
  for (const [event, { from, to, by, guard }] of Object.entries(transitions)) {
    for (const place of [...from, to]) demand(known.has(place), `${event}: unknown state ${place}`);
    for (const { party } of by) demand(party === undefined || parties.includes(party), `${event}: unknown party ${party}`);
    demand(guard === null || guard in guards, `${event}: unknown guard ${guard}`);
    for (const place of from) demand(!states[place]?.terminal, `${event}: leaves ${place}, which is terminal`);
  }
  const reached = statesReached(Object.values(transitions));
  for (const place of known) demand(reached.has(place), `${place}: cannot be reached`);
  const ends = statesThatEnd(states, Object.values(transitions));
  for (const place of known) demand(ends.has(place), `${place}: no way to a terminal state`);
  return faults;
}

interface Arrow {
  readonly from: readonly string[];
  readonly to: string;
}

/** Every state that can come about, from the events that create the thing on. */
export function statesReached(arrows: readonly Arrow[]): Set<string> {
  const reached = new Set<string>();
  const follows = ({ from, to }: Arrow) => !reached.has(to) && (from.length === 0 || from.some(place => reached.has(place)));
  for (let next = arrows.find(follows); next; next = arrows.find(follows)) reached.add(next.to);
  return reached;
}

/** Every state that is terminal or from which some terminal one can be reached. */
export function statesThatEnd(states: Readonly<Record<string, { terminal: boolean }>>, arrows: readonly Arrow[]): Set<string> {
  const ends = new Set(Object.keys(states).filter(place => states[place]?.terminal));
  const leads = ({ from, to }: Arrow) => ends.has(to) && from.some(place => !ends.has(place));
  for (let next = arrows.find(leads); next; next = arrows.find(leads)) for (const place of next.from) ends.add(place);
  return ends;
}

/** The state machines of this register. */
export const machines: readonly Machine[] = readMachines(join(__dirname, 'workflows'));
