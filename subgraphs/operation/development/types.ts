import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { LocalDateScalar } from '../../../kernel/scalars';
import { OutputReview } from './kinds';

@ObjectType({ description: 'What is to leave the development platform (结果数据).' })
export class DevelopmentResult {
  @Field(() => ID, { description: 'Id (标识).' })
  id: string;

  @Field(() => String, { description: 'Title (结果名称).' })
  title: string;

  @Field(() => String, { description: 'SHA-256 of what leaves, in hexadecimal (摘要).' })
  digest: string;

  @Field(() => LocalDateScalar, { description: 'Day on which it was handed in (提交日期).' })
  submittedOn: string;

  @Field(() => OutputReview, { nullable: true, description: 'What the review found; null before it (输出审查).' })
  outputReview?: OutputReview | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its sources cannot be worked out from it (不可逆算).' })
  irreversible?: boolean | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the review (审查日期).' })
  reviewedOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it left the platform (放行日期).' })
  releasedOn?: string | null;
}

@ObjectType({ description: 'A service on the development platform: raw data stays inside (开发利用服务).' })
export class DevelopmentService {
  @Field(() => ID, { description: 'Id (标识).' })
  id: string;

  @Field(() => String, { description: 'Name (服务名称).' })
  name: string;

  @Field(() => LocalDateScalar, { description: 'Day on which it was opened (开通日期).' })
  openedOn: string;
}

@InputType({ description: 'A service to open (开通开发利用服务).' })
export class OpenDevelopmentServiceInput extends CommandFields {
  @Field(() => ID, { description: 'The contract (协议标识).' })
  contract: string;

  @Field(() => String, { description: 'Name (服务名称).' })
  name: string;
}

@InputType({ description: 'Raw data to take out of the platform (导出原始数据).' })
export class ExportRawDataInput extends CommandFields {
  @Field(() => ID, { description: 'The service (服务标识).' })
  service: string;

  @Field(() => String, { description: 'What for; no personal data (用途).' })
  purpose: string;
}

@InputType({ description: 'A result that is to leave the platform (提交结果数据).' })
export class SubmitDevelopmentResultInput extends CommandFields {
  @Field(() => ID, { description: 'The service (服务标识).' })
  service: string;

  @Field(() => String, { description: 'Title (结果名称).' })
  title: string;

  @Field(() => String, { description: 'SHA-256 of what leaves, in hexadecimal (摘要).' })
  digest: string;
}

@InputType({ description: 'A result to review (审查结果数据).' })
export class ReviewDevelopmentResultInput extends CommandFields {
  @Field(() => ID, { description: 'The result (结果标识).' })
  result: string;

  @Field(() => OutputReview, { description: 'What the review found (审查结论).' })
  review: OutputReview;

  @Field(() => Boolean, { description: 'Whether its sources cannot be worked out from it (不可逆算).' })
  irreversible: boolean;
}

@InputType({ description: 'A result to let out (放行结果数据).' })
export class ReleaseDevelopmentResultInput extends CommandFields {
  @Field(() => ID, { description: 'The result (结果标识).' })
  result: string;
}

export const DevelopmentServiceResult = resultOf('DevelopmentServiceResult', DevelopmentService);
export const DevelopmentResultResult = resultOf('DevelopmentResultResult', DevelopmentResult);
