import type { Pool } from 'pg';
import type { EntityManager } from 'typeorm';
import { type Actor, Role } from './actor';
import { codedError } from './errors';
import type { Subscriptions } from './events/inbox';
import type { Event } from './transaction';

/** Access that is suspended, as a subgraph keeps it: of one user, or of everybody who acts for a body. */
export interface Suspended {
  readonly subject: string | null;
  readonly organization: string | null;
  readonly jurisdiction: string;
  readonly byRole: 'AUTHORITY' | 'GOVERNMENT';
  /** From this moment on it suspends nobody. */
  readonly until: Date | null;
}

/** What `suspension.changed` tells: all that an admission needs, and no reason. */
export interface SuspensionTold extends Omit<Suspended, 'until'> {
  readonly id: string;
  /** ISO 8601. */
  readonly until: string | null;
  readonly lifted: boolean;
}

/** Above those whom an authority may suspend: who orders the authority, and who audits it. */
const aboveTheAuthority = [Role.GOVERNMENT, Role.AUDITOR];

/**
 * Whether a suspension keeps this actor out now. It reaches those who act in its city or in all cities; who is narrowed to another city
 * is that city's to suspend. It never reaches the public, nor the register's own processes.
 */
export function isKeptOut(actor: Actor, { subject, organization, jurisdiction, byRole, until }: Suspended, now: Date): boolean {
  if (actor.isPublic || actor.is(Role.SERVICE) || (until !== null && until <= now)) return false;
  if (!actor.covers(jurisdiction) || (byRole === 'AUTHORITY' && actor.is(...aboveTheAuthority))) return false;
  return subject === null ? organization === actor.organization : subject === actor.subject;
}

/** How old what is known may be when somebody is let in, in milliseconds. */
const FRESH_MS = 250;

/** The suspensions that one subgraph of this process knows, read again when they are asked for and older than a quarter of a second. */
export class Suspensions {
  #known: Promise<Suspended[]> | undefined;
  #readAt = 0;

  constructor(
    private readonly pool: Pick<Pool, 'query'>,
    private readonly clock: () => Date,
  ) {}

  /**
   * Stops whoever is suspended; where that cannot be read nobody but the public is let in.
   * @param keptOut told of the suspension before it is answered
   * @throws GraphQLError SUSPENDED (HTTP 403)
   */
  async admit(actor: Actor, keptOut: (by: Suspended) => Promise<void> = async () => {}): Promise<void> {
    if (actor.isPublic || actor.is(Role.SERVICE)) return;
    const known = await this.#current();
    if (known.length === 0) return;
    const now = this.clock();
    const by = known.find(suspended => isKeptOut(actor, suspended, now));
    if (!by) return;
    await keptOut(by);
    throw codedError('SUSPENDED', { status: 403 });
  }

  /** Whoever asks while it is being read waits for the same answer; its age counts from when it was asked for. */
  #current(): Promise<Suspended[]> {
    const at = performance.now();
    if (this.#known && at - this.#readAt <= FRESH_MS) return this.#known;
    const reading = this.#read();
    this.#known = reading;
    this.#readAt = at;
    reading.catch(() => {
      if (this.#known === reading) this.#known = undefined;
    });
    return reading;
  }

  async #read(): Promise<Suspended[]> {
    const { rows } = await this.pool.query<Suspended>({
      name: 'suspended access',
      text: 'select subject, organization, jurisdiction, by_role as "byRole", until from suspended_access',
    });
    return rows;
  }
}

/** Keeps the suspensions that oversight tells of: a lifted one goes. */
export async function keepSuspensions(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const latest = [...new Map(events.map(event => [event.aggregate, event])).values()];
  const told = latest.map(({ payload, sequence }) => ({ ...payload, version: sequence }));
  await manager.query(
    `with told as (
       select * from jsonb_to_recordset($1::jsonb)
         as t(id uuid, subject text, organization text, jurisdiction text, "byRole" text, until timestamptz, lifted boolean, version bigint)
     ), gone as (
       delete from suspended_access s using told t where t.id = s.id and t.lifted
     )
     insert into suspended_access (id, subject, organization, jurisdiction, by_role, until, version)
     select t.id, t.subject, t.organization, t.jurisdiction, t."byRole", t.until, t.version from told t where not t.lifted
     on conflict (id) do update set subject = excluded.subject, organization = excluded.organization,
       jurisdiction = excluded.jurisdiction, by_role = excluded.by_role, until = excluded.until, version = excluded.version`,
    [JSON.stringify(told)],
  );
}

/** Gives a slice its own knowledge of who is suspended. */
export const hearingOfSuspensions = <Slice extends { subscriptions?: Subscriptions; projections?: readonly string[] }>(
  slice: Slice,
): Slice => ({
  ...slice,
  subscriptions: { ...slice.subscriptions, 'suspension.changed': keepSuspensions },
  projections: [...(slice.projections ?? []), 'suspended_access'],
});
