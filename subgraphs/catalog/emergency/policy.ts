import { type Access, all, own } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';

/** The authority or the government of the city says that there is an emergency, and that it is over. */
export const mayDeclare = (actor: Actor, { jurisdiction }: { jurisdiction: string }): boolean =>
  actor.is(Role.AUTHORITY, Role.GOVERNMENT) && actor.covers(jurisdiction);

/** That there is an emergency, and what was brought up to date for it, is told to everybody. */
export const emergencyAccess = {
  Query: { emergencies: 'everyone' },
  Mutation: {
    declareEmergency: all(Role.AUTHORITY, Role.GOVERNMENT),
    endEmergency: all(Role.AUTHORITY, Role.GOVERNMENT),
    linkEmergencyEntries: { ...own(Role.PROVIDER), ...all(Role.AUTHORITY) },
    recordEmergencyUpdate: own(Role.PROVIDER),
  },
  Emergency: 'everyone',
  EmergencyUpdate: 'everyone',
} satisfies Access;
