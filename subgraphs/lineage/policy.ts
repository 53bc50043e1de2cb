import { type Access, all, own, signedIn, type Who } from '../../kernel/access';
import { type Actor, Role } from '../../kernel/actor';
import { type Sql, sql } from '../../kernel/sql';
import { LineageKind } from './kinds';

/** What of a node decides who sees it. */
export interface SeenNode {
  kind: LineageKind;
  owner: string | null;
  steward: string | null;
  status: string | null;
  jurisdiction: string | null;
}

const PUBLISHED = ['PUBLISHED', 'UPDATE_REQUESTED'];
const UNREGISTERED = ['DRAFT', 'SUBMITTED', 'RETURNED'];

/** Roles that see entries and assets in every state, each in its own city. */
const seesAllStates = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/**
 * Lineage is open to whoever has signed in, and shows a thing as its own register shows it: an entry as the catalog does, an asset as
 * the register of assets does. Of what its register has not told yet nobody knows whose it is, so only those see it who see everything.
 */
export function maySee(actor: Actor, node: SeenNode): boolean {
  if (actor.isPublic) return false;
  if (node.kind === LineageKind.EXTERNAL_DATASET) return true;
  if (node.status === null) return seesAllStates(actor) && actor.jurisdiction === undefined;
  const isThere = actor.jurisdiction === undefined || actor.jurisdiction === node.jurisdiction;
  if (node.kind === LineageKind.CATALOG_ENTRY) {
    if (PUBLISHED.includes(node.status) || (seesAllStates(actor) && isThere)) return true;
    return actor.organization !== undefined && actor.organization === node.owner;
  }
  if (!isThere) return false;
  if (seesAllStates(actor) || !UNREGISTERED.includes(node.status)) return true;
  return actor.organization !== undefined && [node.owner, node.steward].includes(actor.organization);
}

/** `maySee` for what is counted: the same decision in SQL, over `node v`. */
export function visibleTo(actor: Actor): Sql {
  if (actor.isPublic) return sql`false`;
  const all = seesAllStates(actor);
  const there = actor.jurisdiction === undefined ? sql`true` : sql`v.jurisdiction is not distinct from ${actor.jurisdiction}`;
  const unknown = all && actor.jurisdiction === undefined ? sql`true` : sql`false`;
  const organization = actor.organization ?? null;
  return sql`case
    when v.kind = 'EXTERNAL_DATASET' then true
    when v.status is null then ${unknown}
    when v.kind = 'CATALOG_ENTRY' then v.status = any(${PUBLISHED}) or (${all}::boolean and ${there}) or coalesce(v.owner = ${organization}, false)
    else ${there} and (${all}::boolean or v.status <> all(${UNREGISTERED})
      or coalesce(v.owner = ${organization}, false) or coalesce(v.steward = ${organization}, false)) end`;
}

/** What of a node decides who may say what it is made from. */
export interface MadeNode extends SeenNode {
  assetKind: string | null;
}

const holds = (actor: Actor, node: SeenNode) =>
  actor.organization !== undefined && [node.owner, node.steward].includes(actor.organization);

/** What its register has not told yet, or no register will ever tell. */
export const untold = (kind: LineageKind): MadeNode => ({
  kind,
  owner: null,
  steward: null,
  status: null,
  jurisdiction: null,
  assetKind: null,
});

/** Whose word on lineage counts at all. */
export const mayDeclareAnything = (actor: Actor): boolean =>
  actor.is(Role.AUTHORITY, Role.PLATFORM, Role.PROVIDER, Role.OPERATOR);

const isThere = (actor: Actor, node: SeenNode) => node.jurisdiction === null || actor.covers(node.jurisdiction);

/**
 * Who may say what a thing is made from: the authority and the platform in their city, a department for what it owns or looks after,
 * an operator for its products. What its register has not told yet is in no city and nobody's.
 */
export function mayDeclare(actor: Actor, made: MadeNode): boolean {
  if (!isThere(actor, made)) return false;
  if (actor.is(Role.AUTHORITY, Role.PLATFORM)) return true;
  if (actor.is(Role.PROVIDER) && holds(actor, made)) return true;
  return actor.is(Role.OPERATOR) && made.assetKind === 'PRODUCT' && holds(actor, made);
}

/** Who may say that a dataset is this entry or asset: whoever may say what that is made from, operators apart. */
export const mayLink = (actor: Actor, to: MadeNode): boolean =>
  actor.is(Role.AUTHORITY, Role.PLATFORM, Role.PROVIDER) && mayDeclare(actor, to);

/** Who may send what tools observed. */
export const mayReport = (actor: Actor): boolean => actor.is(Role.INTEGRATOR, Role.AUTHORITY, Role.PLATFORM, Role.PROVIDER);

/** What tools observed may reach entries and assets that datasets were linked to: a department's tools only its own. */
export const mayReportOn = (actor: Actor, made: MadeNode): boolean =>
  made.kind === LineageKind.EXTERNAL_DATASET || (actor.is(Role.INTEGRATOR) && isThere(actor, made)) || mayDeclare(actor, made);

const declarants: Who = { ...all(Role.AUTHORITY, Role.PLATFORM), ...own(Role.PROVIDER, Role.OPERATOR) };
const linkers: Who = { ...all(Role.AUTHORITY, Role.PLATFORM), ...own(Role.PROVIDER) };

/** Lineage is for whoever has signed in; which of its nodes have a name is decided by row, above. */
export const access: Access = {
  Query: {
    externalDataset: signedIn,
    externalDatasets: 'everyone',
    impact: signedIn,
    lineage: signedIn,
    lineageGaps: 'everyone',
    lineagePath: signedIn,
  },
  Mutation: { declareLineage: declarants, linkDataset: linkers },
  CatalogEntry: { '*': 'everyone', impact: signedIn, lineage: signedIn },
  ColumnMapping: signedIn,
  DataAsset: signedIn,
  DeclaredLineage: declarants,
  ExternalDataset: signedIn,
  Impact: signedIn,
  LegalEntity: 'everyone',
  Lineage: signedIn,
  LineageEdge: signedIn,
  LineageGap: signedIn,
  LineageVertex: signedIn,
  LinkedDataset: linkers,
  OwnerImpact: signedIn,
};
