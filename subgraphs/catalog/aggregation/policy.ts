import { type Access, all, own, parties, signedIn } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** Those who decide or watch in a city, and whoever runs its platform. */
const overseeing = [Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE, Role.PLATFORM] as const;

/** What of a record about an entry decides who reads it. */
export interface SeenRecord {
  jurisdiction: string;
  provider: string;
}

/** How data reaches the platform, and how good it is, is a matter of its department and of those who oversee it. */
export const mayOversee = (actor: Actor, { jurisdiction, provider }: SeenRecord): boolean =>
  !actor.isPublic &&
  ((actor.is(...overseeing) && actor.covers(jurisdiction)) ||
    (actor.organization !== undefined && actor.organization === provider));

/** `mayOversee` for lists: the same decision in SQL, over a table that is called `t` there. */
export function overseenBy(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  if (actor.isPublic) return sql`false`;
  const ownRows = organization === undefined ? sql`false` : sql`t.provider = ${organization}`;
  if (!actor.is(...overseeing)) return ownRows;
  return jurisdiction === undefined ? sql`true` : sql`(t.jurisdiction = ${jurisdiction} or ${ownRows})`;
}

const units = own(Role.PROVIDER);
const platform = all(Role.AUTHORITY, Role.PLATFORM);
export const overseers = { ...parties, ...all(...overseeing) };

export const aggregationAccess = {
  Query: {
    aggregationFilings: 'everyone',
    aggregationNorms: 'everyone',
    dataNotices: 'everyone',
    staleEntries: 'everyone',
  },
  Mutation: {
    attachAggregatedDataset: { ...units, ...platform },
    detachAggregatedDataset: { ...units, ...platform },
    fileAggregationInterval: units,
    publishAggregationNorm: all(Role.AUTHORITY),
    reportPlatformState: platform,
    reportSourceState: units,
  },
  AggregatedDataset: overseers,
  AggregationFiling: overseers,
  AggregationNorm: signedIn,
  DataNotice: overseers,
  DatasetColumn: overseers,
  DatasetState: overseers,
  StaleEntry: overseers,
} satisfies Access;
