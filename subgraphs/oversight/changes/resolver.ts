import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { OversightContext } from '../context';
import { listChanges } from './list-changes';
import { ChangeArgs, ChangeConnection } from './types';

@Resolver()
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description: 'What changed in the registers since a cursor, in the order in which it became known (变更动态).',
  })
  changes(@Args(() => ChangeArgs) args: ChangeArgs, @Ctx() context: OversightContext, @Info() info: GraphQLResolveInfo) {
    return listChanges(context, args, info);
  }
}
