import type { Refused } from '../../../kernel/refused';
import type { AssetContext } from '../context';
import { contentOf, differingFields } from './content';
import { keepEvidence } from './evidence';
import { describe } from './facts';
import { givenContent } from './given-content';
import type { ChangeAssetInput } from './inputs';
import { moveAsset } from './move-asset';
import type { RefuseAssetChangeInput } from './step-inputs';
import type { DataAsset } from './types';

/** Its holder asks for a change, or to put right what was registered wrongly. Until that is accepted the registration stands. */
export const changeAsset = (context: AssetContext, input: ChangeAssetInput): Promise<DataAsset | Refused> =>
  moveAsset(context, 'changeAsset', input, async (row, transaction) => {
    const { changeKind, reason } = input;
    const content = contentOf(row);
    const proposed = { ...content, ...givenContent(input) };
    return {
      facts: {
        ...(await describe(context, proposed)),
        reason,
        changedFields: differingFields(content, proposed),
      },
      comment: reason,
      changes: { proposed, changeKind, changeReason: reason ?? null },
      afterwards: () => keepEvidence(transaction, row.id, input.evidence),
    };
  });

/** The authority refuses a change, with the reason: the registration stands as it was. */
export const refuseAssetChange = (context: AssetContext, input: RefuseAssetChangeInput): Promise<DataAsset | Refused> =>
  moveAsset(context, 'refuseAssetChange', input, () => {
    const { reason } = input;
    return { facts: { reason }, comment: reason, changes: { proposed: null, changeKind: null, changeReason: null } };
  });
