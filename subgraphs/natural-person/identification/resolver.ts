import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { PersonContext } from '../context';
import { identifyPerson } from './identify-person';
import { IdentifyPersonInput, IdentifyPersonResult, PersonIdentification } from './types';

@Resolver(() => PersonIdentification)
export class IdentificationResolver {
  @Mutation(() => IdentifyPersonResult, {
    description: 'Whether a document and a name are those of one person of the city; the person sees who asked (身份核验).',
  })
  identifyPerson(
    @Arg('input', () => IdentifyPersonInput, { description: 'Document, name and ground (核验内容).' })
    input: IdentifyPersonInput,
    @Ctx() context: PersonContext,
  ) {
    return identifyPerson(context, input);
  }
}
