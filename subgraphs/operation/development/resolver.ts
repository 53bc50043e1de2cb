import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { OperationContext } from '../context';
import { seenRow } from '../contract/look-up';
import { OperationContract } from '../contract/types';
import {
  exportRawData,
  openDevelopmentService,
  presentResult,
  presentService,
  releaseDevelopmentResult,
  reviewDevelopmentResult,
  submitDevelopmentResult,
} from './move-result';
import {
  DevelopmentResult,
  DevelopmentResultResult,
  DevelopmentService,
  DevelopmentServiceResult,
  ExportRawDataInput,
  OpenDevelopmentServiceInput,
  ReleaseDevelopmentResultInput,
  ReviewDevelopmentResultInput,
  SubmitDevelopmentResultInput,
} from './types';

@Resolver(() => DevelopmentService)
export class DevelopmentServiceResolver {
  @FieldResolver(() => [DevelopmentResult], { description: 'What left, or is to leave, the platform (结果数据).' })
  async results(@Root() { id }: DevelopmentService, @Ctx() context: OperationContext) {
    return (await context.loaders.resultsOf.load(id)).map(presentResult);
  }

  @Mutation(() => DevelopmentServiceResult, { description: 'Opens a service on the development platform (开通开发利用服务).' })
  openDevelopmentService(
    @Arg('input', () => OpenDevelopmentServiceInput, { description: 'Which contract, and the service (服务).' })
    input: OpenDevelopmentServiceInput,
    @Ctx() context: OperationContext,
  ) {
    return openDevelopmentService(context, input);
  }

  @Mutation(() => DevelopmentServiceResult, { description: 'Asks for raw data to leave the platform (申请导出原始数据).' })
  exportRawData(
    @Arg('input', () => ExportRawDataInput, { description: 'Which service, and what for (用途).' }) input: ExportRawDataInput,
    @Ctx() context: OperationContext,
  ) {
    return exportRawData(context, input);
  }

  @Mutation(() => DevelopmentResultResult, { description: 'Hands in a result that is to leave the platform (提交结果数据).' })
  submitDevelopmentResult(
    @Arg('input', () => SubmitDevelopmentResultInput, { description: 'Which service, and the result (结果).' })
    input: SubmitDevelopmentResultInput,
    @Ctx() context: OperationContext,
  ) {
    return submitDevelopmentResult(context, input);
  }

  @Mutation(() => DevelopmentResultResult, { description: 'Reviews a result before it leaves (审查结果数据).' })
  reviewDevelopmentResult(
    @Arg('input', () => ReviewDevelopmentResultInput, { description: 'Which result, and what was found (审查).' })
    input: ReviewDevelopmentResultInput,
    @Ctx() context: OperationContext,
  ) {
    return reviewDevelopmentResult(context, input);
  }

  @Mutation(() => DevelopmentResultResult, { description: 'Lets a reviewed result leave the platform (放行结果数据).' })
  releaseDevelopmentResult(
    @Arg('input', () => ReleaseDevelopmentResultInput, { description: 'Which result (结果).' })
    input: ReleaseDevelopmentResultInput,
    @Ctx() context: OperationContext,
  ) {
    return releaseDevelopmentResult(context, input);
  }
}

@Resolver(() => OperationContract)
export class ContractServicesResolver {
  @FieldResolver(() => [DevelopmentService], { description: 'Services on the development platform under it (开发利用服务).' })
  async developmentServices(@Root() { id }: OperationContract, @Ctx() context: OperationContext) {
    const row = await seenRow(context, id);
    return row ? (await context.loaders.servicesOf.load(row.id)).map(presentService) : [];
  }
}
