import type { LawfulCommand, World } from './shapes';

/** What those who may give a command about registrations of assets would give. */
export function assetCommands({ ids, owner }: World): Readonly<Record<string, LawfulCommand>> {
  const step = (more: object = {}) => ({ input: { id: ids.asset, ...more } });
  const ofItsHolder = (more: object = {}, id = ids.asset) => ({ input: { id, ...more }, parties: [owner] });
  return {
    submitAsset: ofItsHolder({}, ids.draftAsset),
    returnAsset: step({ guidance: '示例意见' }),
    acceptAsset: step(),
    changeAsset: ofItsHolder({ changeKind: 'CORRECTION', reason: '示例', name: '更正后的资产' }),
    refuseAssetChange: step({ reason: '示例' }),
    requestRenewal: ofItsHolder(),
    renewAsset: step(),
    deregisterAsset: step({ reason: '示例' }),
    recordValuation: ofItsHolder({ method: 'COST', amount: '1.00', valuedOn: '2026-06-01', valuer: '示例资产评估有限公司' }),
    recordBalanceSheetEntry: ofItsHolder({
      account: 'INTANGIBLE_ASSET',
      basis: '示例',
      amount: '1.00',
      bookedOn: '2026-06-01',
    }),
  };
}
