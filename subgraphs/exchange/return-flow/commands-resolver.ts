import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ExchangeContext } from '../context';
import { createReturnFlowRequest } from './create-return-flow';
import {
  CosignReturnFlowInput,
  CreateReturnFlowRequestInput,
  FulfilReturnFlowInput,
  RefuseReturnFlowInput,
  ReturnFlowResult,
  SubmitUpstreamInput,
} from './inputs';
import { cosignReturnFlow, fulfilReturnFlow, refuseReturnFlow, submitUpstream } from './move-return-flow';

@Resolver()
export class ReturnFlowCommandsResolver {
  @Mutation(() => ReturnFlowResult, { description: 'Asks for data of another level to flow back (提出回流申请).' })
  createReturnFlowRequest(
    @Arg('input', () => CreateReturnFlowRequestInput, { description: 'What is needed (回流内容).' })
    input: CreateReturnFlowRequestInput,
    @Ctx() context: ExchangeContext,
  ) {
    return createReturnFlowRequest(context, input);
  }

  @Mutation(() => ReturnFlowResult, { description: 'Signs what the other side has asked for (会签回流申请).' })
  cosignReturnFlow(
    @Arg('input', () => CosignReturnFlowInput, { description: 'Which request (回流申请).' }) input: CosignReturnFlowInput,
    @Ctx() context: ExchangeContext,
  ) {
    return cosignReturnFlow(context, input);
  }

  @Mutation(() => ReturnFlowResult, { description: 'Submits a request to the level above (向上级部门申请).' })
  submitUpstream(
    @Arg('input', () => SubmitUpstreamInput, { description: 'Which request (回流申请).' }) input: SubmitUpstreamInput,
    @Ctx() context: ExchangeContext,
  ) {
    return submitUpstream(context, input);
  }

  @Mutation(() => ReturnFlowResult, { description: 'Records what was returned (记录回流结果).' })
  fulfilReturnFlow(
    @Arg('input', () => FulfilReturnFlowInput, { description: 'Which request, and what was returned (回流结果).' })
    input: FulfilReturnFlowInput,
    @Ctx() context: ExchangeContext,
  ) {
    return fulfilReturnFlow(context, input);
  }

  @Mutation(() => ReturnFlowResult, { description: 'Records that nothing is returned (记录不予回流).' })
  refuseReturnFlow(
    @Arg('input', () => RefuseReturnFlowInput, { description: 'Which request, and why (理由).' }) input: RefuseReturnFlowInput,
    @Ctx() context: ExchangeContext,
  ) {
    return refuseReturnFlow(context, input);
  }
}
