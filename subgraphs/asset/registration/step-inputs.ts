import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { LocalDateScalar } from '../../../kernel/scalars';
import { DataAsset } from './types';

@InputType({ description: 'An asset, as the caller has seen it (资产办理步骤).' })
export class AssetStepInput extends CommandFields {
  @Field(() => ID, { description: 'Global id of the asset (资产标识).' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has seen (已读版本).' })
  expectedVersion?: number | null;
}

@InputType({ description: 'A registration to send back (退回资产登记).' })
export class ReturnAssetInput extends AssetStepInput {
  @Field(() => String, { nullable: true, description: 'What is to be put right, and how (指导意见).' })
  guidance?: string | null;
}

@InputType({ description: 'A registration or a change to accept (准予登记).' })
export class AcceptAssetInput extends AssetStepInput {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which the registration no longer holds; in three years where left out (登记失效日).',
  })
  expiresOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be said with it (办理意见).' })
  comment?: string | null;
}

@InputType({ description: 'A change to refuse (不予变更).' })
export class RefuseAssetChangeInput extends AssetStepInput {
  @Field(() => String, { nullable: true, description: 'Why (理由).' })
  reason?: string | null;
}

@InputType({ description: 'A renewal to ask for (申请续期).' })
export class RequestRenewalInput extends AssetStepInput {
  @Field(() => String, { nullable: true, description: 'What is to be said with it (说明).' })
  comment?: string | null;
}

@InputType({ description: 'A registration to renew (续期登记).' })
export class RenewAssetInput extends AssetStepInput {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it no longer holds; in three years where left out (登记失效日).',
  })
  expiresOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be said with it (办理意见).' })
  comment?: string | null;
}

@InputType({ description: 'A registration to take off the register (注销登记).' })
export class DeregisterAssetInput extends AssetStepInput {
  @Field(() => String, { nullable: true, description: 'Why (注销理由).' })
  reason?: string | null;
}

export const AssetResult = resultOf('AssetResult', DataAsset);
