import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OversightContext } from '../context';
import { Jurisdiction, Term } from './types';
import { featuresIn, termIn, validityIn } from './validity-look-up';
import { Feature, Validity } from './validity-types';

@Resolver(() => Jurisdiction)
export class ValidityResolver {
  @FieldResolver(() => Validity, { nullable: true, description: 'Whether the text binds on the day asked about (文件效力).' })
  validity(@Root() { code }: Jurisdiction, @Ctx() context: OversightContext): Validity | null {
    return validityIn(context, code);
  }

  @FieldResolver(() => [Feature], { description: 'Mechanisms, and which of them the text sets up (制度机制列表).' })
  features(@Root() { code }: Jurisdiction, @Ctx() context: OversightContext): Feature[] {
    return featuresIn(context, code);
  }

  @FieldResolver(() => Term, { nullable: true, description: 'The words of this text for one notion (查询用语).' })
  term(
    @Root() { code }: Jurisdiction,
    @Arg('name', () => String, { description: 'The notion, such as data_object (概念).' }) name: string,
    @Ctx() context: OversightContext,
  ): Term | null {
    return termIn(context, code, name);
  }
}
