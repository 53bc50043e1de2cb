import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { keyOf } from '../../../kernel/global-id';
import { AccessContent } from '../access-log/kinds';
import type { PersonContext } from '../context';
import { NaturalPerson } from '../person/types';
import { readUnmasked } from './read-unmasked';

const grantArgument = { nullable: true, description: 'Id of the grant; else the latest that holds (查阅授权标识).' };

@Resolver(() => NaturalPerson)
export class UnmaskedResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Number of the document in clear, under a grant or to the person; the reading is recorded first (证件号码).',
  })
  documentNumber(
    @Root() { id }: NaturalPerson,
    @Arg('grant', () => ID, grantArgument) grant: string | null,
    @Ctx() context: PersonContext,
  ) {
    return readUnmasked(context, { person: keyOf('person', id) as string, content: AccessContent.DOCUMENT_NUMBER, grant });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name in clear, under a grant or to the person; the reading is recorded first (姓名).',
  })
  name(
    @Root() { id }: NaturalPerson,
    @Arg('grant', () => ID, grantArgument) grant: string | null,
    @Ctx() context: PersonContext,
  ) {
    return readUnmasked(context, { person: keyOf('person', id) as string, content: AccessContent.NAME, grant });
  }
}
