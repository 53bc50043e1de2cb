import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { CreditCodeScalar } from '../../../kernel/scalars';
import { AccessMedium } from '../usage-record/kinds';

/** What every call with a grant says of itself. */
@InputType()
export abstract class DataCallFields extends CommandFields {
  @Field(() => ID, { description: 'The grant that is used (数据使用授权标识).' })
  grant: string;

  @Field(() => String, { description: 'What for: the purpose of the grant (使用目的).' })
  purpose: string;

  @Field(() => String, { nullable: true, description: 'Where: the scenario of the grant, if it has one (应用场景).' })
  scenario?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The consuming system, where the grant names one; a client application is the one of its token (使用系统).',
  })
  system?: string | null;

  @Field(() => CreditCodeScalar, {
    nullable: true,
    description: 'To whom the data goes; left out, to the holder, and to nobody else it may (数据接收方代码).',
  })
  recipient?: string | null;

  @Field(() => AccessMedium, { defaultValue: AccessMedium.INTERFACE, description: 'On what it is taken up (介质类型).' })
  medium: AccessMedium;
}

@InputType({ description: 'Records to ask for by their registered key (按键查询).' })
export class GrantedRecordsInput extends DataCallFields {
  @Field(() => String, { nullable: true, description: 'Value of the registered key; there is no other query (查询键的值).' })
  key?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the key; the registered one, if left out (查询键).' })
  keyItem?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Names of the items wanted; none means all that were granted (信息项).',
  })
  items: string[];
}

@InputType({ description: 'A value to compare with the one on record (核验信息项).' })
export class VerifyItemInput extends DataCallFields {
  @Field(() => String, { nullable: true, description: 'Value of the registered key, such as the id of a person (查询键的值).' })
  key?: string | null;

  @Field(() => String, { description: 'Name of the item (信息项).' })
  item: string;

  @Field(() => String, { description: 'The value to compare (待核验的值).' })
  value: string;
}

@InputType({ description: 'What the rule of a grant is to be computed for (交叉核验).' })
export class RunCrossVerificationInput extends DataCallFields {
  @Field(() => String, { nullable: true, description: 'Value of the registered key of the sources (查询键的值).' })
  key?: string | null;
}

@InputType({ description: 'An export of all that a grant in bulk opens (批量导出).' })
export class RequestBulkExportInput extends DataCallFields {}

@InputType({ description: 'A part of an export to take (提取导出分片).' })
export class TakeExportPartInput extends DataCallFields {
  @Field(() => ID, { description: 'The export (批量导出标识).' })
  export: string;

  @Field(() => Int, { description: 'Number of the part, from 1 (分片序号).' })
  part: number;
}
