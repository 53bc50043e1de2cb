import type { Refused } from '../../../kernel/refused';
import { VALID_YEARS } from '../../../rulebook/rules/asset-steps';
import { addYears } from '../../../rulebook/values/local-date';
import { issueCertificate } from '../certificate/issue-certificate';
import type { AssetContext } from '../context';
import { keepVersion } from '../version/keep-version';
import { moveAsset } from './move-asset';
import type { DeregisterAssetInput, RenewAssetInput, RequestRenewalInput } from './step-inputs';
import type { DataAsset } from './types';

/** Its holder asks that a registration be renewed. */
export const requestRenewal = (context: AssetContext, input: RequestRenewalInput): Promise<DataAsset | Refused> =>
  moveAsset(context, 'requestRenewal', input, () => ({
    comment: input.comment,
    changes: { renewalRequestedOn: context.today },
  }));

/** The authority renews a registration, also one that has run out: for three years from today at the most, and beyond the day it would have ended. */
export const renewAsset = (context: AssetContext, input: RenewAssetInput): Promise<DataAsset | Refused> =>
  moveAsset(context, 'renewAsset', input, (row, transaction) => {
    const { today } = context;
    const expiresOn = input.expiresOn ?? addYears(today, VALID_YEARS);
    return {
      facts: { today, expiresOn, endsOn: row.expiresOn },
      comment: input.comment,
      changes: { expiresOn, renewedOn: today, renewalDueSince: null, renewalRequestedOn: null, edition: row.edition + 1 },
      afterwards: async renewed => {
        await keepVersion(transaction, renewed, { event: 'renewAsset', effectiveOn: today });
        await issueCertificate(transaction, context, renewed);
      },
    };
  });

/** The authority takes an asset off the register, with the reason. What it was stays on record. */
export const deregisterAsset = (context: AssetContext, input: DeregisterAssetInput): Promise<DataAsset | Refused> =>
  moveAsset(context, 'deregisterAsset', input, (row, transaction) => {
    const { reason } = input;
    const { today } = context;
    return {
      facts: { reason },
      comment: reason,
      changes: { deregisteredOn: today, deregistrationReason: reason ?? null, renewalDueSince: null, edition: row.edition + 1 },
      afterwards: gone => keepVersion(transaction, gone, { event: 'deregisterAsset', effectiveOn: today, reason }),
    };
  });
