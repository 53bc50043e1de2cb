import type { Refused } from '../../../kernel/refused';
import type { ExchangeContext } from '../context';
import { isInterfacePublished } from '../interface/is-published';
import { moveRequest } from './move-request';
import { askedEntryOf } from './request-facts';
import { stated } from './stated-columns';
import type { FulfilShareRequestInput } from './step-inputs';
import { supply } from './supply';
import type { ShareRequest } from './types';

/** Supplies what was granted, on the platform; the grant that every call is checked by begins here. */
export const fulfilShareRequest = (context: ExchangeContext, input: FulfilShareRequestInput): Promise<ShareRequest | Refused> =>
  moveRequest(context, 'fulfilShareRequest', input, async ({ transaction, row, entry }) => ({
    event: 'fulfilShareRequest',
    comment: input.comment,
    facts: {
      entry: askedEntryOf(entry),
      serviceMode: row.grantedMode ?? row.serviceMode,
      offPlatform: input.offPlatform,
      interfacePublished: await isInterfacePublished(transaction.manager, row.entry),
      systemCertificate: input.systemCertificate,
    },
    changes: { fulfilledOn: context.today, systemCertificate: stated(input.systemCertificate) },
    after: fulfilled => supply(transaction, fulfilled, context.today),
  }));
