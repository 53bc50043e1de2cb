import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { LocalDateScalar } from '../../../kernel/scalars';
import { DataInterface } from './types';

@InputType({ description: 'An interface to ask for, or to offer (提出接口需求).' })
export class DemandInterfaceInput extends CommandFields {
  @Field(() => ID, { description: 'Entry whose data it gives (目录条目标识).' })
  entry: string;

  @Field(() => String, { description: 'Where it will be used (应用场景).' })
  scenario: string;
}

/** What every step with an interface names. */
@InputType()
abstract class InterfaceStepFields extends CommandFields {
  @Field(() => ID, { description: 'The interface (接口标识).' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read; another is refused (所读版本).' })
  expectedVersion?: number | null;
}

@InputType({ description: 'The day that both sides agree on (协商提供时间).' })
export class AgreeInterfaceInput extends InterfaceStepFields {
  @Field(() => LocalDateScalar, { nullable: true, description: 'The agreed day (协商的提供时间).' })
  agreedDate?: string | null;
}

@InputType({ description: 'A delay to ask for (申请延期提供).' })
export class RequestInterfaceDelayInput extends InterfaceStepFields {
  @Field(() => LocalDateScalar, { nullable: true, description: 'Until when (申请延期至).' })
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'The special circumstances; no personal data (特殊情况说明).' })
  reason?: string | null;
}

@InputType({ description: 'A delay to allow (批准延期提供).' })
export class AllowInterfaceDelayInput extends InterfaceStepFields {
  @Field(() => LocalDateScalar, { nullable: true, description: 'Until when; left out, as was asked for (批准延期至).' })
  until?: string | null;
}

@InputType({ description: 'An interface to hand over (提供接口).' })
export class SubmitInterfaceInput extends InterfaceStepFields {
  @Field(() => ID, { nullable: true, description: 'Information system that gives it its data (提供数据的信息系统标识).' })
  system?: string | null;

  @Field(() => String, { nullable: true, description: 'Specification (接口规范).' })
  specification?: string | null;

  @Field(() => String, { nullable: true, description: 'How it is called (调用说明).' })
  callDescription?: string | null;
}

@InputType({ description: 'An interface to wrap (封装接口).' })
export class WrapInterfaceInput extends InterfaceStepFields {}

@InputType({ description: 'An interface to publish (发布接口).' })
export class PublishInterfaceInput extends InterfaceStepFields {}

export const DataInterfaceResult = resultOf('DataInterfaceResult', DataInterface);
