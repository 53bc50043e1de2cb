import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { OversightContext } from '../context';
import { nodeOf } from '../node/look-up';
import { Node } from '../node/types';
import { listChanges } from './list-changes';
import { Change, ChangeArgs, ChangeConnection } from './types';

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description: 'What changed in the registers since a cursor, in the order in which it became known (变更动态).',
  })
  changes(@Args(() => ChangeArgs) args: ChangeArgs, @Ctx() context: OversightContext, @Info() info: GraphQLResolveInfo) {
    return listChanges(context, args, info);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The thing as it is now; null once it is hidden from whoever asks (变更对象).',
  })
  node(@Root() { nodeId }: Change, @Ctx() context: OversightContext) {
    return nodeOf(context, nodeId);
  }
}
