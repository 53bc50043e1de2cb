import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { RecordBalanceSheetEntryInput } from '../balance-sheet/inputs';
import { recordBalanceSheetEntry } from '../balance-sheet/record-balance-sheet-entry';
import type { AssetContext } from '../context';
import { RecordValuationInput } from '../valuation/inputs';
import { recordValuation } from '../valuation/record-valuation';
import { changeAsset, refuseAssetChange } from './change-asset';
import { ChangeAssetInput, RegisterAssetInput, RegisterAssetResult, SubmitAssetInput } from './inputs';
import { registerAsset } from './register-asset';
import { deregisterAsset, renewAsset, requestRenewal } from './renew-asset';
import { acceptAsset, returnAsset } from './review-asset';
import {
  AcceptAssetInput,
  AssetResult,
  DeregisterAssetInput,
  RefuseAssetChangeInput,
  RenewAssetInput,
  RequestRenewalInput,
  ReturnAssetInput,
} from './step-inputs';
import { submitAsset } from './submit-asset';

/** One mutation for each event of the machine that somebody fires. */
@Resolver()
export class AssetCommandsResolver {
  @Mutation(() => RegisterAssetResult, { description: 'Enters an asset into the register (资产登记).' })
  registerAsset(
    @Arg('input', () => RegisterAssetInput, { description: 'The asset to register (资产登记内容).' }) input: RegisterAssetInput,
    @Ctx() context: AssetContext,
  ) {
    return registerAsset(context, input);
  }

  @Mutation(() => AssetResult, { description: 'Hands an asset in for registration (提交资产登记).' })
  submitAsset(
    @Arg('input', () => SubmitAssetInput, { description: 'The asset, with what was to be put right (提交内容).' })
    input: SubmitAssetInput,
    @Ctx() context: AssetContext,
  ) {
    return submitAsset(context, input);
  }

  @Mutation(() => AssetResult, { description: 'Sends a registration back, with guidance (退回资产登记).' })
  returnAsset(
    @Arg('input', () => ReturnAssetInput, { description: 'What is to be put right (退回意见).' }) input: ReturnAssetInput,
    @Ctx() context: AssetContext,
  ) {
    return returnAsset(context, input);
  }

  @Mutation(() => AssetResult, { description: 'Registers an asset, or a change of it (准予登记).' })
  acceptAsset(
    @Arg('input', () => AcceptAssetInput, { description: 'The asset to accept (准予内容).' }) input: AcceptAssetInput,
    @Ctx() context: AssetContext,
  ) {
    return acceptAsset(context, input);
  }

  @Mutation(() => AssetResult, { description: 'Asks for a change or a correction of a registration (申请变更登记).' })
  changeAsset(
    @Arg('input', () => ChangeAssetInput, { description: 'What is to change (变更内容).' }) input: ChangeAssetInput,
    @Ctx() context: AssetContext,
  ) {
    return changeAsset(context, input);
  }

  @Mutation(() => AssetResult, { description: 'Refuses a change; the registration stands (不予变更).' })
  refuseAssetChange(
    @Arg('input', () => RefuseAssetChangeInput, { description: 'Which change, and why (不予变更的理由).' })
    input: RefuseAssetChangeInput,
    @Ctx() context: AssetContext,
  ) {
    return refuseAssetChange(context, input);
  }

  @Mutation(() => AssetResult, { description: 'Asks for the renewal of a registration (申请续期).' })
  requestRenewal(
    @Arg('input', () => RequestRenewalInput, { description: 'Which registration (续期申请).' }) input: RequestRenewalInput,
    @Ctx() context: AssetContext,
  ) {
    return requestRenewal(context, input);
  }

  @Mutation(() => AssetResult, { description: 'Renews a registration (续期登记).' })
  renewAsset(
    @Arg('input', () => RenewAssetInput, { description: 'Which registration, until when (续期内容).' }) input: RenewAssetInput,
    @Ctx() context: AssetContext,
  ) {
    return renewAsset(context, input);
  }

  @Mutation(() => AssetResult, { description: 'Takes an asset off the register (注销登记).' })
  deregisterAsset(
    @Arg('input', () => DeregisterAssetInput, { description: 'Which asset, and why (注销内容).' }) input: DeregisterAssetInput,
    @Ctx() context: AssetContext,
  ) {
    return deregisterAsset(context, input);
  }

  @Mutation(() => AssetResult, { description: 'Records what an asset was found to be worth (登记评估价值).' })
  recordValuation(
    @Arg('input', () => RecordValuationInput, { description: 'The valuation (评估内容).' }) input: RecordValuationInput,
    @Ctx() context: AssetContext,
  ) {
    return recordValuation(context, input);
  }

  @Mutation(() => AssetResult, {
    description: 'Records that an asset stands on a balance sheet; never a guarantee (登记入表，不构成担保).',
  })
  recordBalanceSheetEntry(
    @Arg('input', () => RecordBalanceSheetEntryInput, { description: 'The entry (入表内容).' })
    input: RecordBalanceSheetEntryInput,
    @Ctx() context: AssetContext,
  ) {
    return recordBalanceSheetEntry(context, input);
  }
}
