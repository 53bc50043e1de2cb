import { type Access, all, parties, signedIn, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';
import { ContractStatus } from './kinds';

/** What of a contract decides who sees it. */
export interface SeenContract {
  jurisdiction: string;
  contractStatus: ContractStatus;
  grantor: string;
  operator: string;
  /** Departments whose data it is, asked for their opinion. */
  sources: readonly string[];
}

/** From the signature on a contract is public record; before that it is a matter of those who decide and of the parties. */
const CONCLUDED = [
  ContractStatus.APPROVED,
  ContractStatus.ACTIVE,
  ContractStatus.SUSPENDED,
  ContractStatus.EXPIRED,
  ContractStatus.TERMINATED,
];

const oversees = (actor: Actor) =>
  actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.FINANCE, Role.AUDITOR, Role.EXPERT, Role.SERVICE);

export function maySee(actor: Actor, contract: SeenContract): boolean {
  if (actor.isPublic || !actor.covers(contract.jurisdiction)) return false;
  return (
    oversees(actor) || CONCLUDED.includes(contract.contractStatus) || isParty(actor, contract) || isSource(actor, contract)
  );
}

/** `maySee` for lists: the same decision in SQL, over `operation_contract c`. */
export function visibleTo(actor: Actor): Sql {
  if (actor.isPublic) return sql`false`;
  const there = actor.jurisdiction === undefined ? sql`true` : sql`c.jurisdiction = ${actor.jurisdiction}`;
  if (oversees(actor)) return there;
  const own =
    actor.organization === undefined
      ? sql`false`
      : sql`(${actor.organization} in (c.grantor, c.operator) or ${actor.organization} = any(c.sources))`;
  return sql`${there} and (c.contract_status = any(${CONCLUDED}) or ${own})`;
}

const isSource = (actor: Actor, { sources }: Pick<SeenContract, 'sources'>) =>
  actor.organization !== undefined && sources.includes(actor.organization);

const isParty = (actor: Actor, { grantor, operator }: Pick<SeenContract, 'grantor' | 'operator'>) =>
  actor.organization !== undefined && [grantor, operator].includes(actor.organization);

/** Money is shown to those who decide on it or watch over it, and to the parties. */
export const maySeePrice = (actor: Actor, contract: Pick<SeenContract, 'grantor' | 'operator'>): boolean =>
  actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.FINANCE, Role.AUDITOR, Role.SERVICE) || isParty(actor, contract);

/** Contracts whose money the actor is shown: `maySeePrice` in SQL, over `operation_contract c`. */
export function moneyVisibleTo(actor: Actor): Sql {
  if (actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.FINANCE, Role.AUDITOR, Role.SERVICE)) return visibleTo(actor);
  if (actor.isPublic || actor.organization === undefined) return sql`false`;
  return sql`(${visibleTo(actor)}) and ${actor.organization} in (c.grantor, c.operator)`;
}

/** Whether the actor is the operator, in that role, or the authority of the city. */
export const mayOperate = (
  actor: Actor,
  { jurisdiction, operator }: Pick<SeenContract, 'jurisdiction' | 'operator'>,
): boolean =>
  actor.covers(jurisdiction) && (actor.is(Role.AUTHORITY) || (actor.is(Role.OPERATOR) && actor.organization === operator));

/** The authority draws up contracts in its city: its own, or those of the government it serves. */
export const mayGrant = (actor: Actor, { jurisdiction }: { jurisdiction: string }): boolean =>
  actor.is(Role.AUTHORITY) && actor.covers(jurisdiction);

export const money: Exclude<Who, string> = {
  ...parties,
  ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.FINANCE, Role.AUDITOR, Role.SERVICE),
};

/** Contracts are for whoever has signed in, their money for those who decide on it, and the parties. */
export const contractAccess = {
  Query: { operationContract: signedIn, operationContracts: 'everyone' },
  Mutation: {
    createOperationContract: all(Role.AUTHORITY),
    addContractAssets: all(Role.AUTHORITY),
    approveContract: all(Role.AUTHORITY),
    activateContract: all(Role.AUTHORITY),
    suspendContract: all(Role.AUTHORITY),
    resumeContract: all(Role.AUTHORITY),
    terminateContract: all(Role.AUTHORITY),
  },
  CompetitiveSelection: signedIn,
  ExpertAssessment: signedIn,
  DataAsset: signedIn,
  Impact: signedIn,
  Jurisdiction: 'everyone',
  LegalEntity: 'everyone',
  OperationContract: {
    '*': signedIn,
    price: money,
    priceBasis: money,
    priceJustification: money,
    expectedRevenuePerYear: money,
  },
} satisfies Access;
