import type { Rule } from '../../rulebook/rule';
import type { Register } from '../global-id';
import type { Event } from '../transaction';
import type { Parties } from './permit';

/** What every row that goes through a workflow has: its version counts its firings and its other changes. */
export interface Versioned {
  version: number;
}

/** How the rows of one slice go through one machine of the rulebook. */
export interface Workflow<Row extends Versioned> {
  /** The machine: `SMX-13`. */
  readonly id: string;
  readonly register: Register;
  /** One primary key column, and a `VersionColumn`. */
  readonly entity: new () => Versioned;
  /** Whether a row of the entity goes through this machine; all do, where left out. */
  governs?(row: Row): boolean;
  /** The property that holds the state. */
  readonly state: keyof Row & string;
  /** GB/T 2260 code of the city whose text holds. */
  jurisdiction(row: Row): string;
  /** By the names that the machine's transitions give the parties: issuer, addressee, … */
  parties(row: Row): Parties;
  /** One line for a list of tasks: no personal data. */
  title(row: Row): string;
  /** Whether the row still waits for an organization (null: whoever holds the role) to fire an event; it does, where left out. */
  awaits?(row: Row, event: string, organization: string | null, role: string): boolean;
  /** The primary key as text. */
  key(row: Row): string;
  /** The field of a command's input that names the row; `id`, where left out. */
  readonly namedBy?: string;
  /** What other subgraphs hear of the row as it is now; its sequence is the row's version. */
  changed(row: Row): Event;
  /** What of the row its guards judge, beside the facts that a command brings. */
  facts?(row: Row): object;
  /** Rules by the names of the machine's guards. Those with an empty path judge the row alone, so `available` judges them too. */
  readonly guards: Readonly<Record<string, readonly Rule<never>[]>>;
}

/** States the type of the rows once. */
export const defineWorkflow = <Row extends Versioned>(workflow: Workflow<Row>): Workflow<Row> => workflow;
