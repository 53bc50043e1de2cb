import { type Access, all, own } from '../../../kernel/access';
import { Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** What of an opinion decides who sees it. */
export interface SeenOpinion {
  jurisdiction: string;
  submitter: string | null;
  submitterSubject: string;
}

const collects = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/** An opinion is for those who collect them in the city, and for whoever gave it. */
export function maySeeOpinion(actor: Actor, { jurisdiction, submitter, submitterSubject }: SeenOpinion): boolean {
  if (submitter === null && submitterSubject === actor.subject && actor.subject !== Actor.nobody.subject) return true;
  if (actor.isPublic) return false;
  if (collects(actor) && actor.covers(jurisdiction)) return true;
  return submitter !== null && submitter === actor.organization;
}

/** `maySeeOpinion` for lists: the same decision in SQL, over `opinion o`. */
export function opinionsVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction, subject } = actor;
  const isNobody = subject === Actor.nobody.subject;
  const mine = isNobody ? sql`false` : sql`(o.submitter is null and o.submitter_subject = ${subject})`;
  if (actor.isPublic) return mine;
  const ours = organization === undefined ? mine : sql`(${mine} or o.submitter = ${organization})`;
  if (!collects(actor)) return ours;
  return jurisdiction === undefined ? sql`true` : sql`(o.jurisdiction = ${jurisdiction} or ${ours})`;
}

const signedInAll = all(...Object.values(Role));

/** Opinions are for those who collect them; cases are shown to everybody. */
export const opinionAccess = {
  Query: { opinions: 'everyone', showcases: 'everyone' },
  Mutation: {
    submitOpinion: signedInAll,
    answerOpinion: own(Role.AUTHORITY),
    showCase: own(Role.AUTHORITY),
  },
  Opinion: {
    ...own(...Object.values(Role)),
    ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE),
  },
  Showcase: 'everyone',
} satisfies Access;
