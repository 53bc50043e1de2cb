import { type Access, all } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';
import { ownKey, type SeenPerson } from '../person/policy';

/** The log is the person's own and the auditor's of the city; to everybody else there is none, the authority included. */
export const maySeeLog = (actor: Actor, person: SeenPerson): boolean => person.id === ownKey(actor) || seesWhole(actor, person);

/** The auditor sees every line and which user it was; the person sees the body, and not yet what is deferred. */
export const seesWhole = (actor: Actor, person: SeenPerson): boolean =>
  actor.is(Role.AUDITOR) && actor.covers(person.jurisdiction);

/**
 * Lines of the audit trail `a` that are disclosed on a day: not those of a body and case under a deferral that is in force. Whoever asks
 * about the past is answered by the deferrals there are now, or what is kept from them would stand in the moment before the order.
 */
export const disclosedOn = (day: string): Sql =>
  sql`not exists (select from natural_person.disclosure_deferral d
    where d.organization = a.organization and d.case_number = a.detail->>'caseNumber' and d.jurisdiction = any(a.jurisdictions)
      and d.hides_from <= a.at and ${day}::date < d.until and (d.lifted_at is null))`;

const seeing = { ...all(Role.AUDITOR), PERSON: 'own' } as const;

export const accessLogAccess = {
  AccessRecord: { '*': seeing, user: all(Role.AUDITOR), approvedBy: all(Role.AUDITOR) },
} satisfies Access;
