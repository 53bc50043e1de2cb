import { Field, InputType } from 'type-graphql';
import type { CommandInput } from './transaction';

/** What every mutation's input carries besides its own fields. */
@InputType()
export abstract class CommandFields implements CommandInput {
  @Field(() => String, { nullable: true, description: 'Same key and input, same answer (幂等键).' })
  idempotencyKey?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Check only, write nothing (仅校验).' })
  validateOnly?: boolean | null;
}
