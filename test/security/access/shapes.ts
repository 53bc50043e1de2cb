import type { Actor, Role } from '../../../kernel/actor';
import type { Answer } from '../../../kernel/execution';
import type { TestRegister } from '../../register';

export type Execute = (actor: Actor, source: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** A city of the sample with a row of every kind whose party is one department, and drafts of it that are not public. */
export interface World {
  readonly register: TestRegister;
  readonly execute: Execute;
  readonly jurisdiction: string;
  /** The department whose the rows are. */
  readonly owner: string;
  /** A department of the same city, party to nothing of the owner's. */
  readonly another: string;
  readonly authority: string;
  readonly consumer: string;
  /** Ids in the graph, by what they are. */
  readonly ids: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export interface LawfulCommand {
  readonly input: object;
  /** For which bodies whoever may only do it for their own must act; left out, for any. */
  readonly parties?: readonly string[];
  /** Roles that may give it only where more holds than this input says, such as for what is taken over. */
  readonly narrowed?: readonly Role[];
}
