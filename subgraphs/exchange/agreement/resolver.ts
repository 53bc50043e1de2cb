import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { ExchangeContext } from '../context';
import { OpenRequestResult } from '../open-request/inputs';
import { acceptPlatformAgreement } from './accept-platform-agreement';
import { listTemplates, templateById } from './list-templates';
import { makeAgreementTemplate } from './make-agreement-template';
import { signUseAgreement } from './sign-use-agreement';
import {
  AcceptPlatformAgreementInput,
  AgreementTemplate,
  AgreementTemplateConnection,
  AgreementTemplateFilter,
  AgreementTemplateResult,
  AgreementTemplateSortInput,
  MakeAgreementTemplateInput,
  PlatformAcceptanceResult,
  SignUseAgreementInput,
} from './types';

/** What users of opened data agree to. */
@Resolver(() => AgreementTemplate)
export class AgreementTemplateResolver {
  @Query(() => AgreementTemplate, { nullable: true, description: 'One agreement by its id (查询开放协议).' })
  agreementTemplate(
    @Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string,
    @Ctx() context: ExchangeContext,
  ) {
    return templateById(context, id);
  }

  @Query(() => AgreementTemplateConnection, { description: 'Agreements on the use of opened data (开放协议列表).' })
  agreementTemplates(
    @Arg('filter', () => AgreementTemplateFilter, {
      nullable: true,
      description: 'Only those that fit all of this (筛选条件).',
    })
    filter: AgreementTemplateFilter | null,
    @Arg('sort', () => AgreementTemplateSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: AgreementTemplateSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listTemplates(context, { filter, sort, args, info });
  }

  @Mutation(() => AgreementTemplateResult, { description: 'Makes an agreement that users are held to (制定开放协议).' })
  makeAgreementTemplate(
    @Arg('input', () => MakeAgreementTemplateInput, { description: 'The agreement (协议内容).' })
    input: MakeAgreementTemplateInput,
    @Ctx() context: ExchangeContext,
  ) {
    return makeAgreementTemplate(context, input);
  }

  @Mutation(() => PlatformAcceptanceResult, { description: 'Accepts the agreement of a platform (接受平台协议).' })
  acceptPlatformAgreement(
    @Arg('input', () => AcceptPlatformAgreementInput, { description: 'Of which platform (所接受的协议).' })
    input: AcceptPlatformAgreementInput,
    @Ctx() context: ExchangeContext,
  ) {
    return acceptPlatformAgreement(context, input);
  }

  @Mutation(() => OpenRequestResult, { description: 'Signs the agreement on the use of opened data (签订数据使用协议).' })
  signUseAgreement(
    @Arg('input', () => SignUseAgreementInput, { description: 'Of which request (开放申请).' }) input: SignUseAgreementInput,
    @Ctx() context: ExchangeContext,
  ) {
    return signUseAgreement(context, input);
  }
}
