import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { OversightContext } from '../context';
import { nodeOf } from './look-up';
import { Node, type NodeStub } from './types';

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its global id (按全局标识查询).' })
  node(
    @Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string,
    @Ctx() context: OversightContext,
  ): Promise<NodeStub | null> {
    return nodeOf(context, id);
  }
}
