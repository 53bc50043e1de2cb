import { type Access, all, own } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { isSignedIn } from '../open-request/policy';
import { AgreementKind } from './kinds';

/** A unit makes the agreements for its own data; who decides on opening, or runs the platform, that of the platform. */
export const mayMakeTemplate = (
  actor: Actor,
  { jurisdiction, unit, agreementKind }: { jurisdiction: string; unit: string; agreementKind: AgreementKind },
): boolean =>
  actor.covers(jurisdiction) &&
  actor.organization === unit &&
  (agreementKind === AgreementKind.SPECIAL ? actor.is(Role.PROVIDER, Role.AUTHORITY) : actor.is(Role.PLATFORM, Role.AUTHORITY));

/** A body accepts for itself, a citizen for themself. */
export const mayAcceptAgreement = (actor: Actor): boolean =>
  isSignedIn(actor) && (actor.isPublic || (actor.is(Role.CONSUMER, Role.OPERATOR) && actor.organization !== undefined));

/** What is agreed to is public: whoever thinks of asking reads it first. */
export const agreementAccess = {
  Query: { agreementTemplate: 'everyone', agreementTemplates: 'everyone' },
  Mutation: {
    makeAgreementTemplate: own(Role.AUTHORITY, Role.PLATFORM, Role.PROVIDER),
    signUseAgreement: { ...own(Role.CONSUMER, Role.OPERATOR, Role.PROVIDER), ...all(Role.PUBLIC) },
    acceptPlatformAgreement: { ...own(Role.CONSUMER, Role.OPERATOR), ...all(Role.PUBLIC) },
  },
  AgreementTemplate: 'everyone',
  PlatformAcceptance: { ...own(Role.CONSUMER, Role.OPERATOR), ...all(Role.PUBLIC) },
} satisfies Access;
