import { defineWorkflow } from '../../../kernel/workflow/define-workflow';
import { describingAnAsset } from '../../../rulebook/rules/asset-content';
import { registeringAnAsset } from '../../../rulebook/rules/asset-registration';
import {
  acceptingAnAsset,
  bookingAnAsset,
  changingAnAsset,
  deregisteringAnAsset,
  expiringAnAsset,
  refusingAChange,
  renewingAnAsset,
  returningAnAsset,
  valuingAnAsset,
} from '../../../rulebook/rules/asset-steps';
import { submittingAnAsset } from '../../../rulebook/rules/asset-submission';
import { type LocalDate, today } from '../../../rulebook/values/local-date';
import { assetChanged, seenOn } from './asset-changed';
import { DataAssetRow } from './entity';

/**
 * How registrations go through the machine of their city.
 * @param on the day whose owner and steward are the parties
 */
export const registrationOn = (on: () => LocalDate) =>
  defineWorkflow<DataAssetRow>({
    id: 'SMX-11',
    register: 'asset',
    entity: DataAssetRow,
    state: 'assetStatus',
    jurisdiction: ({ jurisdiction }) => jurisdiction,
    parties: row => {
      const { owner, steward } = seenOn(row, on());
      return { owner, steward };
    },
    title: ({ name }) => `数据资产登记：${name}`,
    // renewal is waited for from when the holders are reminded, and of the authority from when it was asked for
    awaits: ({ renewalDueSince, renewalRequestedOn }, event) =>
      (event !== 'requestRenewal' || (renewalDueSince != null && renewalRequestedOn == null)) &&
      (event !== 'renewAsset' || renewalRequestedOn != null), // of a row just made they are not there at all
    key: ({ id }) => id,
    changed: row => assetChanged(seenOn(row, on())),
    guards: {
      registeringAnAsset: [...registeringAnAsset, ...describingAnAsset, ...submittingAnAsset],
      returningAnAsset,
      acceptingAnAsset,
      changingAnAsset: [...registeringAnAsset, ...describingAnAsset, ...submittingAnAsset, ...changingAnAsset],
      refusingAChange,
      bookingAnAsset,
      valuingAnAsset,
      expiringAnAsset,
      renewingAnAsset,
      deregisteringAnAsset,
    },
  });

export const registration = registrationOn(today);
