import { type Access, all, own } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { isAuthorityOf, maySeeOfBodies, securitySeers } from '../security/policy';

export interface SeenInspection {
  jurisdiction: string;
  inspector: string;
  department: string;
}

export const maySeeInspection = (actor: Actor, { jurisdiction, inspector, department }: SeenInspection): boolean =>
  maySeeOfBodies(actor, { jurisdiction, bodies: [inspector, department] });

/** Whoever inspects closes it as well. */
export const mayCloseInspection = (actor: Actor, { jurisdiction, inspector }: SeenInspection): boolean =>
  isAuthorityOf(actor, jurisdiction) ||
  (actor.is(Role.INSPECTOR) && actor.covers(jurisdiction) && actor.organization === inspector);

export const inspectionAccess = {
  Query: { securityInspections: 'everyone' },
  Mutation: {
    openSecurityInspection: all(Role.AUTHORITY),
    closeSecurityInspection: { ...all(Role.AUTHORITY), ...own(Role.INSPECTOR) },
  },
  SecurityInspection: securitySeers,
} satisfies Access;
