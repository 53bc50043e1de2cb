import { type Access, all, own } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import type { Sql } from '../../../kernel/sql';
import { maySeeRaised, raisedSeers, raisedVisibleTo } from '../raised/policy';

/** What of a demand decides who sees it. */
export interface SeenDemand {
  jurisdiction: string;
  provider: string | null;
  applicant: string | null;
  applicantSubject: string;
}

/** A demand is a matter of whoever stated it, of the department that holds the data, and of those who decide or watch in its city. */
export const maySeeDemand = (actor: Actor, { applicant, applicantSubject, provider, jurisdiction }: SeenDemand): boolean =>
  maySeeRaised(actor, { jurisdiction, provider: provider ?? '', by: applicant, subject: applicantSubject });

/** `maySeeDemand` for lists: the same decision in SQL, over `demand d`. */
export const demandsVisibleTo = (actor: Actor): Sql => raisedVisibleTo(actor, 'd', 'applicant');

const reviewing = { ...all(Role.AUTHORITY), ...own(Role.PROVIDER) };

/** Who fires what is the machine's to say, city by city; here is what no city goes beyond. */
export const demandAccess = {
  Query: { demand: raisedSeers, demands: 'everyone', openDemands: 'everyone' },
  Mutation: {
    submitDemand: { ...own(Role.CONSUMER, Role.PROVIDER, Role.OPERATOR), ...all(Role.PUBLIC, Role.AUTHORITY) },
    acceptDemand: reviewing,
    decideDemand: reviewing,
    forwardDemandUpstream: reviewing,
    startPreService: reviewing,
    linkDemandEntry: own(Role.PROVIDER),
  },
  Demand: raisedSeers,
} satisfies Access;
