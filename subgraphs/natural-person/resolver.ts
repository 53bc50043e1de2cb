import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { keyOf } from '../../kernel/global-id';
import type { PersonContext } from './context';
import { ownRecord, personOf } from './look-up';
import { presentFacet } from './present';
import { registerPerson } from './register-person';
import { NaturalPerson, PersonFacet, RegisterPersonInput, RegisterPersonResult } from './types';

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

  @FieldResolver(() => [PersonFacet], { description: 'Which departments keep what on the person (人口信息类别).' })
  async facets(@Root() person: NaturalPerson, @Ctx() context: PersonContext) {
    return (await context.loaders.facets.load(keyOf('person', person.id) as string)).map(presentFacet);
  }

  @Mutation(() => RegisterPersonResult, { description: 'Enters a person into the base registry (自然人登记).' })
  registerPerson(
    @Arg('input', () => RegisterPersonInput, { description: 'The person to register (自然人登记内容).' })
    input: RegisterPersonInput,
    @Ctx() context: PersonContext,
  ) {
    return registerPerson(context, input);
  }
}
