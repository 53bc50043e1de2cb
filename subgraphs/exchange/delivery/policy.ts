import { type Access, all, own, signedIn } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { grantSeers } from '../access-grant/policy';

/** Whose data it is delivers it, or whoever runs the platform. */
export const mayDeliver = (actor: Actor, { provider, jurisdiction }: { provider: string; jurisdiction: string }): boolean =>
  (actor.is(Role.PROVIDER) && actor.organization === provider) || (actor.is(Role.PLATFORM) && actor.covers(jurisdiction));

/** Who sees a grant sees what was delivered on it. */
export const deliveryAccess = {
  Query: { deliveries: 'everyone', materialCheck: signedIn },
  Mutation: { recordDelivery: { ...own(Role.PROVIDER), ...all(Role.PLATFORM) } },
  Delivery: grantSeers,
  MaterialCheck: signedIn,
} satisfies Access;
