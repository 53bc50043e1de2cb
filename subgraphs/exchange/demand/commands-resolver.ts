import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ExchangeContext } from '../context';
import {
  AcceptDemandInput,
  DecideDemandInput,
  DemandResult,
  ForwardDemandUpstreamInput,
  LinkDemandEntryInput,
  StartPreServiceInput,
  SubmitDemandInput,
  SubmitDemandResult,
} from './inputs';
import { linkDemandEntry } from './link-demand-entry';
import { acceptDemand, decideDemand, forwardDemandUpstream, startPreService } from './review-demand';
import { submitDemand } from './submit-demand';

@Resolver()
export class DemandCommandsResolver {
  @Mutation(() => SubmitDemandResult, { description: 'States a demand for data that is in no catalog (提出目录外需求).' })
  submitDemand(
    @Arg('input', () => SubmitDemandInput, { description: 'What is demanded (需求内容).' }) input: SubmitDemandInput,
    @Ctx() context: ExchangeContext,
  ) {
    return submitDemand(context, input);
  }

  @Mutation(() => DemandResult, { description: 'Takes a demand up for review (受理需求).' })
  acceptDemand(
    @Arg('input', () => AcceptDemandInput, { description: 'Which demand (需求).' }) input: AcceptDemandInput,
    @Ctx() context: ExchangeContext,
  ) {
    return acceptDemand(context, input);
  }

  @Mutation(() => DemandResult, { description: 'Decides whether a demand is to be met (审核需求).' })
  decideDemand(
    @Arg('input', () => DecideDemandInput, { description: 'Which demand, and the decision (决定内容).' })
    input: DecideDemandInput,
    @Ctx() context: ExchangeContext,
  ) {
    return decideDemand(context, input);
  }

  @Mutation(() => DemandResult, { description: 'Asks the level above for what is demanded (向上级申请).' })
  forwardDemandUpstream(
    @Arg('input', () => ForwardDemandUpstreamInput, { description: 'Which demand, and who holds the data (上级部门).' })
    input: ForwardDemandUpstreamInput,
    @Ctx() context: ExchangeContext,
  ) {
    return forwardDemandUpstream(context, input);
  }

  @Mutation(() => DemandResult, { description: 'Begins the service before data is opened (开展前置服务).' })
  startPreService(
    @Arg('input', () => StartPreServiceInput, { description: 'Which demand, and who is in charge (负责人员).' })
    input: StartPreServiceInput,
    @Ctx() context: ExchangeContext,
  ) {
    return startPreService(context, input);
  }

  @Mutation(() => DemandResult, { description: 'Names the entry by which a demand is met (补充列入目录).' })
  linkDemandEntry(
    @Arg('input', () => LinkDemandEntryInput, { description: 'Which demand, and by which entry (目录条目).' })
    input: LinkDemandEntryInput,
    @Ctx() context: ExchangeContext,
  ) {
    return linkDemandEntry(context, input);
  }
}
