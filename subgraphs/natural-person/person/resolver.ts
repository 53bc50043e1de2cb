import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { PersonContext } from '../context';
import { changePerson } from './change-person';
import { closePerson } from './close-person';
import { ownRecord, personOf } from './look-up';
import { registerPerson } from './register-person';
import {
  ChangePersonInput,
  ChangePersonResult,
  ClosePersonInput,
  ClosePersonResult,
  NaturalPerson,
  RegisterPersonInput,
  RegisterPersonResult,
} from './types';

@Resolver(() => NaturalPerson)
export class NaturalPersonResolver {
  @Query(() => NaturalPerson, { nullable: true, description: 'One person by opaque id (按标识查询自然人).' })
  naturalPerson(@Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string, @Ctx() context: PersonContext) {
    return personOf(context, id);
  }

  @Query(() => NaturalPerson, { nullable: true, description: 'The record of the person asking (本人信息).' })
  me(@Ctx() context: PersonContext) {
    return ownRecord(context);
  }

  @Mutation(() => RegisterPersonResult, { description: 'Enters a person into the base registry (自然人登记).' })
  registerPerson(
    @Arg('input', () => RegisterPersonInput, { description: 'The person to register (自然人登记内容).' })
    input: RegisterPersonInput,
    @Ctx() context: PersonContext,
  ) {
    return registerPerson(context, input);
  }

  @Mutation(() => ChangePersonResult, { description: 'Enters a new name or document of a person (自然人变更登记).' })
  changePerson(
    @Arg('input', () => ChangePersonInput, { description: 'What is new (变更内容).' }) input: ChangePersonInput,
    @Ctx() context: PersonContext,
  ) {
    return changePerson(context, input);
  }

  @Mutation(() => ClosePersonResult, { description: 'Closes the record of who died or emigrated (自然人注销登记).' })
  closePerson(
    @Arg('input', () => ClosePersonInput, { description: 'Whose record, why and when (注销内容).' }) input: ClosePersonInput,
    @Ctx() context: PersonContext,
  ) {
    return closePerson(context, input);
  }
}
