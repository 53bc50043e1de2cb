import { demandKnown } from '../../../kernel/facts/demand-known';
import type { Refused } from '../../../kernel/refused';
import { isDerived } from '../../../rulebook/rules/asset-content';
import type { AssetContext } from '../context';
import { holderOn } from './asset-changed';
import { contentOf, differingFields } from './content';
import { evidenceCount, keepEvidence } from './evidence';
import { describe, sourcesAsChanged } from './facts';
import { givenContent } from './given-content';
import type { ChangeAssetInput } from './inputs';
import { AssetRightKind } from './kinds';
import { moveAsset } from './move-asset';
import { missingSourcesOf, pointingAt } from './named-sources';
import type { RefuseAssetChangeInput } from './step-inputs';
import type { DataAsset } from './types';

/** Its holder asks for a change, or to put right what was registered wrongly. Until that is accepted the registration stands. */
export async function changeAsset(context: AssetContext, input: ChangeAssetInput): Promise<DataAsset | Refused> {
  const [sources, missing] = await Promise.all([sourcesAsChanged(context, input), missingSourcesOf(context, input)]);
  const answer = await moveAsset(context, 'changeAsset', input, async (row, transaction) => {
    const { changeKind, reason } = input;
    const content = contentOf(row);
    const proposed = { ...content, ...givenContent(input) };
    const holder = (kind: AssetRightKind) => holderOn(proposed.rightsHeld, kind, context.today);
    const wasDerived = isDerived(content);
    return {
      facts: {
        ...(await describe(context, proposed)),
        ...demandKnown(missing, ['catalogEntries']),
        reason,
        changedFields: differingFields(content, proposed),
        owner: holder(AssetRightKind.OWNERSHIP),
        steward: holder(AssetRightKind.STEWARDSHIP),
        wasDerived,
        evidenceDocuments: (await evidenceCount(transaction.manager, row.id)) + input.evidence.length,
        recordedSources: wasDerived ? 0 : demandKnown(sources, ['id']),
        isItsOwnSource: proposed.derivedFrom.includes(row.id),
      },
      comment: reason,
      changes: { proposed, changeKind, changeReason: reason ?? null },
      afterwards: () => keepEvidence(transaction, row.id, input.evidence),
    };
  });
  return pointingAt(answer, missing);
}

/** The authority refuses a change, with the reason: the registration stands as it was. */
export const refuseAssetChange = (context: AssetContext, input: RefuseAssetChangeInput): Promise<DataAsset | Refused> =>
  moveAsset(context, 'refuseAssetChange', input, () => {
    const { reason } = input;
    return { facts: { reason }, comment: reason, changes: { proposed: null, changeKind: null, changeReason: null } };
  });
