import type { Event } from '../transaction';
import type { Failure } from './failure';

/** An event on its way. A snapshot carries the aggregate as it is now, whatever was heard of it before. */
export interface DeliveredEvent extends Event {
  readonly snapshot?: boolean;
}

/** What one subgraph tells another in one call: at most a thousand events, in the order of the outbox. */
export interface Delivery {
  readonly source: string;
  /** The database they were read from, where it matters that the receiver's is the same: by `thisDatabase`. */
  readonly database?: string;
  readonly events: readonly DeliveredEvent[];
  /** Everything that the source recorded until then has been delivered, this included: ISO 8601. */
  readonly upTo?: string;
}

/** The receiver's answer. */
export interface Receipt {
  /** Events applied by this call; what was heard before does not count. */
  readonly accepted: number;
  /** Aggregates of which nothing was applied any more since versions are missing: the version that must come next. */
  readonly expected: Readonly<Record<string, number>>;
  /** One of the events cannot be applied: then none was. */
  readonly failed?: Failure;
}

/** A subscriber as its source sees it, in this process or another. */
export interface Peer {
  readonly name: string;
  /** Kinds of event it wants. */
  readonly kinds: readonly string[];
  /** @throws Error when it cannot be reached, or cannot take anything now: then nothing was applied */
  deliver(delivery: Delivery): Promise<Receipt>;
}

/** Most events of one call. */
export const deliveryLimit = 1_000;

/** `asset.changed` → `asset`: the register that a kind of event tells of. */
export const registerOf = (kind: string): string => kind.slice(0, kind.lastIndexOf('.'));

/** An import is told by one event, and to subscribers by the register's feed; so is a batch of the audit trail. */
export const isImport = (kind: string): boolean => kind.endsWith('.imported') || kind === 'audit.sealed';

const importOf = (register: string): string => (register === 'audit' ? 'audit.sealed' : `${register}.imported`);

/** The kinds that a subscriber of these is owed: whoever follows a register also follows what is imported into it. */
export const kindsOwed = (kinds: readonly string[]): string[] => [
  ...new Set(kinds.flatMap(kind => (kind.endsWith('.changed') ? [kind, importOf(registerOf(kind))] : [kind]))),
];
