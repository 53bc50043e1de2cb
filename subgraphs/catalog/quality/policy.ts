import { type Access, all, own } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { overseers } from '../aggregation/policy';
import { isProvider } from '../opening/policy';

/** The department checks its own data, the authority and whoever runs the platform that of the city. */
export const mayCheck = (actor: Actor, entry: { jurisdiction: string; provider: string }): boolean =>
  isProvider(actor, entry) || (actor.is(Role.AUTHORITY, Role.PLATFORM) && actor.covers(entry.jurisdiction));

export const qualityAccess = {
  Query: { qualityChecks: 'everyone', qualityScore: 'everyone' },
  Mutation: { recordQualityCheck: { ...own(Role.PROVIDER), ...all(Role.AUTHORITY, Role.PLATFORM) } },
  DimensionScore: overseers,
  QualityCheck: overseers,
  QualityScore: overseers,
} satisfies Access;
