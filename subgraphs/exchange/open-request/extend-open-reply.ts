import type { Refused } from '../../../kernel/refused';
import type { ExchangeContext } from '../context';
import type { ExtendOpenReplyInput } from './inputs';
import { moveOpenRequest } from './move-open-request';
import type { OpenRequest } from './types';

/** The principal of the opening body consents to an answer that comes later. */
export const extendOpenReply = (context: ExchangeContext, input: ExtendOpenReplyInput): Promise<OpenRequest | Refused> =>
  moveOpenRequest(context, 'extendOpenReply', input, {
    otherwise: 'extendReplyDeadline',
    move: () => ({
      event: 'extendReplyDeadline',
      comment: input.comment,
      extension: { workingDays: input.workingDays },
    }),
  });
