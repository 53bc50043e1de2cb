import { type Access, all } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { securityKeepers, securitySeers, securityWatchers, watchesOver } from '../security/policy';

/** Security bodies check units as well (三明 第二十四条): on the register they are auditors. */
export const mayRecordCheck = (actor: Actor, { jurisdiction, body }: { jurisdiction: string; body: string }): boolean =>
  actor.covers(jurisdiction) &&
  (actor.is(Role.AUTHORITY, Role.AUDITOR) ||
    (actor.organization === body && actor.is(Role.PROVIDER, Role.CONSUMER, Role.OPERATOR, Role.PLATFORM)));

/** Whoever keeps watch lists what is overdue; a body what it owes itself. */
export const mayAskOfCity = (actor: Actor, jurisdiction: string): boolean => watchesOver(actor, jurisdiction);

export const checkAccess = {
  Query: {
    securityChecks: 'everyone',
    assessmentsOverdue: securitySeers,
    drillsOverdue: securitySeers,
    emergencyReadiness: securitySeers,
    securityIntervals: securityWatchers,
  },
  Mutation: {
    recordSecurityCheck: { ...securityKeepers, ...all(Role.AUDITOR) },
    setSecurityInterval: all(Role.AUTHORITY),
  },
  SecurityCheck: securitySeers,
  CheckParticipant: securitySeers,
  OverdueCheck: securitySeers,
  EmergencyReadiness: securitySeers,
  SecurityInterval: securityWatchers,
} satisfies Access;
