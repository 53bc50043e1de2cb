import { type Access, all } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { mayKeepFor, maySeeOfBodies, securityKeepers, securitySeers } from '../security/policy';

/** Whoever gives a commission, or the authority of the city. */
export const mayCommission = (
  actor: Actor,
  { jurisdiction, commissioner }: { jurisdiction: string; commissioner: string },
): boolean => mayKeepFor(actor, { jurisdiction, body: commissioner });

export const maySeeCommission = (
  actor: Actor,
  { jurisdiction, commissioner, unit }: { jurisdiction: string; commissioner: string; unit: string },
): boolean => maySeeOfBodies(actor, { jurisdiction, bodies: [commissioner, unit] });

/** Whoever lets units in: the platform, and services of the register. */
export const mayCheckToken = (actor: Actor): boolean => actor.is(Role.AUTHORITY, Role.PLATFORM, Role.SERVICE);

const seers = { ...securitySeers, ...all(Role.PLATFORM) };

export const commissionAccess = {
  Query: { commissions: 'everyone', commissionByToken: all(Role.AUTHORITY, Role.PLATFORM, Role.SERVICE) },
  Mutation: { commissionUnit: securityKeepers, issueCommissionToken: securityKeepers, endCommission: securityKeepers },
  Commission: seers,
  CommissionToken: securityKeepers,
} satisfies Access;
