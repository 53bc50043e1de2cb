import { type Access, own } from '../../../kernel/access';
import { Role } from '../../../kernel/actor';
import { maySee as maySeeRequest, requestAccess, visibleTo as requestsVisibleTo } from '../share-request/policy';

/** A request to compare is seen as a request to share is: by both departments, and by those who decide or watch in the city. */
export const maySeeVerification = maySeeRequest;

/** `maySeeVerification` for lists, over `verification_request r`. */
export const verificationsVisibleTo = requestsVisibleTo;

/** Who fires what is the machine's to say, city by city; here is what no city goes beyond. */
export const verificationAccess = {
  Query: { verificationRequest: requestAccess.ShareRequest, verificationRequests: 'everyone' },
  Mutation: {
    requestVerification: own(Role.CONSUMER, Role.PROVIDER),
    decideVerificationRequest: own(Role.PROVIDER),
    runVerification: own(Role.CONSUMER, Role.PROVIDER, Role.INTEGRATOR),
  },
  VerificationRequest: requestAccess.ShareRequest,
  VerificationOutcome: requestAccess.ShareRequest,
} satisfies Access;
