import { jurisdictionCode } from '../../rulebook/jurisdictions';
import type { Adoption } from '../../rulebook/law';
import { keepUntil } from '../../rulebook/retention';
import { parseDivisionCode } from '../../rulebook/values/division-code';
import { dayOf } from '../../rulebook/values/local-date';
import { type ActorClaims, Role } from '../actor';

/** What became of what was asked. */
export type Outcome = 'DONE' | 'REFUSED' | 'FORBIDDEN' | 'FAILED' | 'REHEARSED';

/** On whose behalf something is done, as a request tells it. */
export interface Author {
  readonly actor: ActorClaims;
  readonly requestId: string;
  readonly purpose?: string;
  /** As the client called its document. */
  readonly operationName?: string;
}

/** What the register does by itself, and nobody asked for: a job is its own request. */
export const theRegister = (operation: string): Author => ({
  actor: { subject: 'register', roles: [Role.SERVICE] },
  requestId: operation,
});

/** What a command says of what it did. Never a personal value, in `detail` least of all. */
export interface AuditNote {
  /** Global id of what it concerns. */
  readonly aggregate?: string | null;
  readonly event?: string | null;
  /** Cities that it concerns, by slug or GB/T 2260 code. */
  readonly jurisdictions?: readonly string[];
  readonly detail?: Readonly<Record<string, unknown>>;
  /** Where it is another than that of the request. */
  readonly purpose?: string | null;
  /** Where it is another than that of the transaction. */
  readonly operation?: string;
  readonly outcome?: Outcome;
  readonly rules?: readonly string[];
}

/** One line of the audit trail as it is written. */
export interface AuditEntry {
  readonly at: Date;
  readonly subject: string;
  readonly roles: readonly string[];
  readonly organization: string | null;
  readonly purpose: string | null;
  /** The mutation, the job or the command. */
  readonly operation: string;
  readonly operationName: string | null;
  readonly outcome: Outcome;
  readonly rules: readonly string[];
  readonly aggregate: string | null;
  readonly event: string | null;
  readonly jurisdictions: readonly string[];
  readonly keepUntil: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly requestId: string;
}

export interface Occasion {
  readonly at: Date;
  readonly operation: string;
  readonly by: Author;
  /** Texts that the deployment applies by decision: they may state a floor. */
  readonly adoptions?: readonly Adoption[];
}

/** Codes of the cities, each once; what is neither a city's name nor a code of a division is none. */
const codesOf = (cities: readonly string[]): string[] => [
  ...new Set(cities.map(city => jurisdictionCode(city) ?? city).filter(code => parseDivisionCode(code).ok)),
];

/** The line that a note becomes. */
export function entryOf({ at, operation, by, adoptions }: Occasion, note: AuditNote): AuditEntry {
  const jurisdictions = codesOf(note.jurisdictions ?? (by.actor.jurisdiction === undefined ? [] : [by.actor.jurisdiction]));
  return {
    at,
    subject: by.actor.subject,
    roles: by.actor.roles,
    organization: by.actor.organization ?? null,
    purpose: note.purpose ?? by.purpose ?? null,
    operation: note.operation ?? operation,
    operationName: by.operationName ?? null,
    outcome: note.outcome ?? 'DONE',
    rules: note.rules ?? [],
    aggregate: note.aggregate ?? null,
    event: note.event ?? null,
    jurisdictions,
    keepUntil: keepUntil(jurisdictions, dayOf(at), adoptions),
    detail: note.detail ?? {},
    requestId: by.requestId,
  };
}
