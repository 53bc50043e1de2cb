import { type Access, all, own, parties, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** What of a project decides who sees it. */
export interface SeenProject {
  jurisdiction: string;
  owner: string;
}

/** Projects are a matter of government: its departments see their own, those who decide and watch see all. */
const oversees = (actor: Actor) =>
  actor.is(
    Role.AUTHORITY,
    Role.FINANCE,
    Role.GOVERNMENT,
    Role.AUDITOR,
    Role.ANALYST,
    Role.EXPERT,
    Role.INTEGRATOR,
    Role.SERVICE,
  );

export const maySee = (actor: Actor, project: SeenProject): boolean =>
  actor.covers(project.jurisdiction) && (oversees(actor) || actor.organization === project.owner);

/** `maySee` for lists: the same decision in SQL, over `project p`. */
export function visibleTo(actor: Actor): Sql {
  const there = actor.jurisdiction === undefined ? sql`true` : sql`p.jurisdiction = ${actor.jurisdiction}`;
  if (oversees(actor)) return there;
  return actor.organization === undefined ? sql`false` : sql`${there} and p.owner = ${actor.organization}`;
}

/** Who may ever be shown the money of this body's projects. */
export const maySeeFundsOf = (actor: Actor, owner: string): boolean =>
  actor.is(Role.AUTHORITY, Role.FINANCE, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE) || actor.organization === owner;

/** Money is shown to finance, to those who decide on it or watch over it, and to the project's own body. */
export const maySeeMoney = (actor: Actor, project: SeenProject): boolean =>
  actor.is(Role.AUTHORITY, Role.FINANCE, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE) || actor.organization === project.owner;

/** A department submits its own projects; the authority may enter any in its city. */
export const maySubmit = (actor: Actor, project: SeenProject): boolean =>
  actor.covers(project.jurisdiction) &&
  (actor.is(Role.AUTHORITY) || (actor.is(Role.PROVIDER) && actor.organization === project.owner));

/** Only the authority takes over projects begun elsewhere: they come with a stage of their own. */
export const mayTakeOver = (actor: Actor): boolean => actor.is(Role.AUTHORITY);

export const projectSeers: Who = {
  ...parties,
  ...all(Role.AUTHORITY, Role.FINANCE, Role.GOVERNMENT, Role.AUDITOR, Role.ANALYST, Role.EXPERT, Role.INTEGRATOR, Role.SERVICE),
};
export const money: Who = { ...parties, ...all(Role.AUTHORITY, Role.FINANCE, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE) };

export const projectAccess = {
  Query: { project: projectSeers, projects: 'everyone' },
  Mutation: {
    draftProject: { ...all(Role.AUTHORITY), ...own(Role.PROVIDER) },
    changeProjectDraft: { ...all(Role.AUTHORITY), ...own(Role.PROVIDER) },
    submitProject: { ...all(Role.AUTHORITY), ...own(Role.PROVIDER) },
    reportBuilt: own(Role.PROVIDER),
  },
  BudgetLine: money,
  Project: { '*': projectSeers, budgetLines: money, fundingDecisions: money },
} satisfies Access;
