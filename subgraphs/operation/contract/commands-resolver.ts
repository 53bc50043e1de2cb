import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { OperationContext } from '../context';
import { activateContract } from './activate-contract';
import { addContractAssets } from './add-contract-assets';
import { approveContract } from './approve-contract';
import { createOperationContract } from './create-operation-contract';
import {
  ActivateContractInput,
  AddContractAssetsInput,
  ApproveContractInput,
  ContractResult,
  CreateOperationContractInput,
  CreateOperationContractResult,
  ResumeContractInput,
  SuspendContractInput,
  TerminateContractInput,
} from './inputs';
import { resumeContract, suspendContract, terminateContract } from './move-on';

@Resolver()
export class OperationContractCommandsResolver {
  @Mutation(() => CreateOperationContractResult, { description: 'Draws up a contract (拟定授权运营协议).' })
  createOperationContract(
    @Arg('input', () => CreateOperationContractInput, { description: 'The contract to draw up (协议内容).' })
    input: CreateOperationContractInput,
    @Ctx() context: OperationContext,
  ) {
    return createOperationContract(context, input);
  }

  @Mutation(() => ContractResult, { description: 'Puts more assets under a contract that is being drawn up (补充授权资产).' })
  addContractAssets(
    @Arg('input', () => AddContractAssetsInput, { description: 'Which contract, and which assets (补充资产).' })
    input: AddContractAssetsInput,
    @Ctx() context: OperationContext,
  ) {
    return addContractAssets(context, input);
  }

  @Mutation(() => ContractResult, { description: 'Approves a contract: the right is granted (审定授权运营协议).' })
  approveContract(
    @Arg('input', () => ApproveContractInput, { description: 'Which contract (协议).' }) input: ApproveContractInput,
    @Ctx() context: OperationContext,
  ) {
    return approveContract(context, input);
  }

  @Mutation(() => ContractResult, { description: 'Has an approved contract begin, on its first day or after (协议生效).' })
  activateContract(
    @Arg('input', () => ActivateContractInput, { description: 'Which contract (协议).' }) input: ActivateContractInput,
    @Ctx() context: OperationContext,
  ) {
    return activateContract(context, input);
  }

  @Mutation(() => ContractResult, { description: 'Suspends a contract on an open violation case (暂停协议).' })
  suspendContract(
    @Arg('input', () => SuspendContractInput, { description: 'Which contract, and on which case (暂停事由).' })
    input: SuspendContractInput,
    @Ctx() context: OperationContext,
  ) {
    return suspendContract(context, input);
  }

  @Mutation(() => ContractResult, { description: 'Lets a suspended contract go on (恢复协议).' })
  resumeContract(
    @Arg('input', () => ResumeContractInput, { description: 'Which contract, and what was put right (改正情况).' })
    input: ResumeContractInput,
    @Ctx() context: OperationContext,
  ) {
    return resumeContract(context, input);
  }

  @Mutation(() => ContractResult, { description: 'Ends a contract before its term (终止协议).' })
  terminateContract(
    @Arg('input', () => TerminateContractInput, { description: 'Which contract, and why (终止事由).' })
    input: TerminateContractInput,
    @Ctx() context: OperationContext,
  ) {
    return terminateContract(context, input);
  }
}
