import { type Access, all, type Who } from '../../kernel/access';
import { type Actor, demand, Role } from '../../kernel/actor';
import { demandResponsible } from '../../kernel/responsible-department';
import { type Sql, sql } from '../../kernel/sql';
import { isSoleTrader } from '../../rulebook/values/sole-trader';

/** What of a body decides who sees and who changes it. */
export interface SeenBody {
  creditCode: string;
  jurisdiction?: string | null;
}

/** Who sees persons, masked, to do their work: they see sole traders, whose code and name lead to a person. */
const seesPersons = (actor: Actor): boolean => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

const isItself = (actor: Actor, { creditCode }: SeenBody): boolean => actor.organization === creditCode;

const coversBody = (actor: Actor, { jurisdiction }: Omit<SeenBody, 'creditCode'>): boolean =>
  jurisdiction == null ? actor.jurisdiction === undefined : actor.covers(jurisdiction);

/** Bodies are public record; sole traders are shown to those who see persons, in their city, and to themselves. */
export const maySee = (actor: Actor, body: SeenBody): boolean =>
  !isSoleTrader(body.creditCode) || isItself(actor, body) || (seesPersons(actor) && coversBody(actor, body));

/** `maySee` for reading: the same decision in SQL, over `legal_entity e`. */
export function visibleTo(actor: Actor): Sql {
  if (seesPersons(actor) && actor.jurisdiction === undefined) return sql`true`;
  const inCity = seesPersons(actor) ? sql`or e.jurisdiction = ${actor.jurisdiction}` : sql``;
  const itself = actor.organization === undefined ? sql`` : sql`or e.credit_code = ${actor.organization}`;
  return sql`(left(e.credit_code, 2) <> '92' ${inCity} ${itself})`;
}

/** A sole trader's name in full is for itself; everybody else who sees it is shown it masked, as persons are. */
export const maySeeName = (actor: Actor, body: SeenBody): boolean => !isSoleTrader(body.creditCode) || isItself(actor, body);

const OFFICIALS = [
  Role.AUTHORITY,
  Role.PROVIDER,
  Role.FINANCE,
  Role.GOVERNMENT,
  Role.ANALYST,
  Role.AUDITOR,
  Role.SERVICE,
] as const;

/** Who holds an office is shown to officials and analysts, not to the public: it leads to a person. */
export const maySeeOffices = (actor: Actor): boolean => actor.is(...OFFICIALS);

/** Where an office is still to be filled is for the officials of that city. */
export const maySeeVacancies = (actor: Actor, jurisdiction: string): boolean =>
  maySeeOffices(actor) && actor.covers(jurisdiction);

/** The authority and the platform keep the base registry, each in its own city. */
export const mayRegister = (actor: Actor, jurisdiction?: string | null): boolean =>
  actor.is(Role.AUTHORITY, Role.PLATFORM) && coversBody(actor, { jurisdiction });

/** Whoever may ever keep bodies: asked before anything is looked up. */
export const isKeeper = (actor: Actor): boolean =>
  actor.is(Role.AUTHORITY, Role.PLATFORM) || (actor.is(Role.PROVIDER) && actor.organization !== undefined);

/** Besides the authority and the platform, the department that leads the base registry in its city (三明 第十六条). */
export const mayKeep = (actor: Actor, body: Omit<SeenBody, 'creditCode'>, lead?: string): boolean =>
  mayRegister(actor, body.jurisdiction) ||
  (actor.is(Role.PROVIDER) && body.jurisdiction != null && actor.covers(body.jurisdiction) && isLead(actor, lead));

const isLead = (actor: Actor, lead?: string): boolean => lead !== undefined && actor.organization === lead;

/**
 * Stops whoever may not keep the bodies of a city.
 * @param lead credit code of the department that leads the base registry there; undefined where none was made responsible
 * @throws GraphQLError FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT for another department than the lead, else FORBIDDEN or UNAUTHENTICATED
 */
export function demandKeeper(actor: Actor, body: Omit<SeenBody, 'creditCode'>, lead?: string): void {
  if (mayKeep(actor, body, lead)) return;
  if (lead !== undefined && actor.is(Role.PROVIDER)) demandResponsible(actor, lead);
  demand(false, actor);
}

/** Those who act for a body: it names its own officers but for its legal representative, which is registration. */
const SPEAKING = [
  Role.AUTHORITY,
  Role.PROVIDER,
  Role.CONSUMER,
  Role.FINANCE,
  Role.OPERATOR,
  Role.GOVERNMENT,
  Role.PRINCIPAL,
] as const;

export const mayNameOfficers = (actor: Actor, body: SeenBody, kind: string, lead?: string): boolean =>
  mayKeep(actor, body, lead) || (kind !== 'LEGAL_REPRESENTATIVE' && isItself(actor, body) && actor.is(...SPEAKING));

/** The authority of a city says which department is responsible for which category. */
export const mayAssignDuties = (actor: Actor, jurisdiction: string): boolean =>
  actor.is(Role.AUTHORITY) && actor.covers(jurisdiction);

/** Departments record what they are responsible for; which one that is, the city has said. */
export const mayRecordRegistrations = (actor: Actor, { jurisdiction }: Omit<SeenBody, 'creditCode'>): boolean =>
  actor.is(Role.AUTHORITY, Role.PROVIDER) &&
  actor.organization !== undefined &&
  (jurisdiction == null ? actor.jurisdiction === undefined : actor.covers(jurisdiction));

const officials: Who = all(...OFFICIALS);
const keepers: Who = all(Role.AUTHORITY, Role.PLATFORM, Role.PROVIDER);

/** Bodies are public record; who serves in them is for officials, by opaque id. */
export const access: Access = {
  Query: {
    legalEntity: 'everyone',
    legalEntities: 'everyone',
    registrationDuties: 'everyone',
    departmentsWithoutChiefDataOfficer: officials,
  },
  Mutation: {
    registerLegalEntity: keepers,
    changeLegalEntity: keepers,
    mergeLegalEntities: keepers,
    deregisterLegalEntity: keepers,
    assignRegistrationCategory: all(Role.AUTHORITY),
    recordEntityRegistration: all(Role.AUTHORITY, Role.PROVIDER),
    endEntityRegistration: all(Role.AUTHORITY, Role.PROVIDER),
    appointOfficer: all(...SPEAKING, Role.PLATFORM),
    endOffice: all(...SPEAKING, Role.PLATFORM),
  },
  DepartmentProfile: 'everyone',
  EntityRegistration: 'everyone',
  Jurisdiction: 'everyone',
  LegalEntity: {
    '*': 'everyone',
    offices: officials,
    dataSecurityPrincipal: officials,
    chiefDataOfficer: officials,
    dataStewards: officials,
  },
  NaturalPerson: officials,
  Office: officials,
  RegistrationDuty: 'everyone',
};
