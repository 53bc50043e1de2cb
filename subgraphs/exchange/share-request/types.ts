import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { ServiceMode } from '../kinds';
import { CatalogEntry, Jurisdiction, LegalEntity } from '../stubs';
import { ShareRequestSort, ShareRequestStatus } from './kinds';

@ObjectType({ description: 'A request of one department for the data of another (共享申请).' })
@Directive('@key(fields: "id")')
export class ShareRequest {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Number of the request, where it has one (申请编号).' })
  requestNumber?: string | null;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => CatalogEntry, { nullable: true, description: 'Catalog entry asked for (申请的目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Department that asks (使用部门).' })
  consumer?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Department whose data it was when asked for (提供部门).' })
  provider?: LegalEntity | null;

  @Field(() => String, { description: 'Where the data will be used (应用场景).' })
  scenario: string;

  @Field(() => String, { description: 'For which duty the data is needed (使用目的).' })
  purpose: string;

  @Field(() => String, { nullable: true, description: 'What the need rests on (申请依据).' })
  legalBasis?: string | null;

  @Field(() => ServiceMode, { description: 'By which service the data is to come (共享服务方式).' })
  serviceMode: ServiceMode;

  @Field(() => [String], { description: 'Names of the data items asked for; none means the whole entry (申请的信息项).' })
  items: string[];

  @Field(() => ShareRequestStatus, { description: 'Where it stands (共享申请状态).' })
  shareRequestStatus: ShareRequestStatus;

  @Field(() => LocalDateScalar, { description: 'Day of submission (提交日期).' })
  submittedOn: string;
}

@ObjectType({ description: 'A page of share requests (共享申请分页列表).' })
export class ShareRequestConnection extends connectionOf(ShareRequest, 'ShareRequest') {}

@InputType({ description: 'Which share requests to list (共享申请筛选条件).' })
export class ShareRequestFilter {
  @Field(() => [ShareRequestStatus], { nullable: true, description: 'Any of these states (共享申请状态).' })
  shareRequestStatus?: ShareRequestStatus[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Asked for by this body (使用部门代码).' })
  consumer?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Asked of this body (提供部门代码).' })
  provider?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this catalog entry (目录条目标识).' })
  entry?: string | null;

  @Field(() => [ServiceMode], { nullable: true, description: 'By any of these services (共享服务方式).' })
  serviceMode?: ServiceMode[] | null;
}

@InputType({ description: 'By what to sort share requests (共享申请排序).' })
export class ShareRequestSortInput extends sortOf(ShareRequestSort) {}

@InputType({ description: 'What a request from before this register has come to (历史共享申请).' })
export class EarlierShareRequestInput {
  @Field(() => ShareRequestStatus, { description: 'Where it stands (共享申请状态).' })
  shareRequestStatus: ShareRequestStatus;

  @Field(() => LocalDateScalar, { description: 'Day of submission (提交日期).' })
  submittedOn: string;

  @Field(() => String, { nullable: true, description: 'Number it was given (申请编号).' })
  requestNumber?: string | null;
}

@InputType({ description: 'A request to submit for the data of another department (共享申请).' })
export class SubmitShareRequestInput extends CommandFields {
  @Field(() => ID, { description: 'Catalog entry asked for (目录条目标识).' })
  entry: string;

  @Field(() => CreditCodeScalar, { description: 'Department that asks (使用部门代码).' })
  consumer: string;

  @Field(() => CreditCodeScalar, {
    nullable: true,
    description:
      'Department whose data it is: the one the catalog names, or for an earlier request the one of that time (提供部门代码).',
  })
  provider?: string | null;

  @Field(() => String, { description: 'Where the data will be used (应用场景).' })
  scenario: string;

  @Field(() => String, { description: 'For which duty the data is needed (使用目的).' })
  purpose: string;

  @Field(() => String, { nullable: true, description: 'What the need rests on (申请依据).' })
  legalBasis?: string | null;

  @Field(() => ServiceMode, { description: 'By which service the data is to come (共享服务方式).' })
  serviceMode: ServiceMode;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Names of the data items asked for; none means the whole entry (申请的信息项).',
  })
  items: string[];

  @Field(() => EarlierShareRequestInput, {
    nullable: true,
    description: 'Set by the authority to take over a request from before this register began (历史共享申请).',
  })
  earlier?: EarlierShareRequestInput | null;
}

export const SubmitShareRequestResult = resultOf('SubmitShareRequestResult', ShareRequest);
