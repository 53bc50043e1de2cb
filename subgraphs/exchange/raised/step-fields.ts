import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';

/** What every step with an objection, a report or a request for correction names. */
@InputType()
export abstract class RaisedStepFields extends CommandFields {
  @Field(() => ID, { description: 'The matter (事项标识).' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read; another is refused (所读版本).' })
  expectedVersion?: number | null;
}
