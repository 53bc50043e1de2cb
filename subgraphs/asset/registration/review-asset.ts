import type { Refused } from '../../../kernel/refused';
import { VALID_YEARS } from '../../../rulebook/rules/asset-steps';
import { addYears } from '../../../rulebook/values/local-date';
import { issueCertificate } from '../certificate/issue-certificate';
import type { AssetContext } from '../context';
import { keepVersion } from '../version/keep-version';
import type { DataAssetRow } from './entity';
import { keepParts } from './keep-parts';
import { AssetStatus } from './kinds';
import { moveAsset } from './move-asset';
import { nextNumber } from './next-number';
import type { AcceptAssetInput, ReturnAssetInput } from './step-inputs';
import type { DataAsset } from './types';

/** The authority sends a registration back, and says what is to be put right. */
export const returnAsset = (context: AssetContext, input: ReturnAssetInput): Promise<DataAsset | Refused> =>
  moveAsset(context, 'returnAsset', input, () => {
    const { guidance } = input;
    return { facts: { guidance }, comment: guidance, changes: { guidance: guidance ?? null } };
  });

const NO_PROPOSAL: Partial<DataAssetRow> = { proposed: null, changeKind: null, changeReason: null };

/** The authority registers an asset, with a number; or a change of what is registered, which from now on holds. */
export const acceptAsset = (context: AssetContext, input: AcceptAssetInput): Promise<DataAsset | Refused> =>
  moveAsset(context, 'acceptAsset', input, async (row, transaction) => {
    const { today } = context;
    const first = row.assetStatus === AssetStatus.SUBMITTED && row.registrationNumber === null;
    // a change leaves number and days as they are
    const expiresOn = first ? (input.expiresOn ?? addYears(today, VALID_YEARS)) : null;
    const number = first ? await nextNumber(transaction.manager, row.jurisdiction, today) : row.registrationNumber;
    const { proposed, changeKind, changeReason: reason } = row;
    return {
      facts: { today, expiresOn },
      comment: input.comment,
      changes: {
        ...proposed,
        ...NO_PROPOSAL,
        ...(first && { registrationNumber: number, registeredOn: today, expiresOn }),
        edition: row.edition + 1,
      },
      afterwards: async registered => {
        if (proposed) await keepParts(transaction, registered);
        await keepVersion(transaction, registered, { event: 'acceptAsset', effectiveOn: today, changeKind, reason });
        await issueCertificate(transaction, context, registered);
      },
    };
  });
