import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OversightContext } from '../context';
import { Task } from '../stubs';
import { nodeOf } from './look-up';
import { Node, type NodeStub } from './types';

/** What oversight adds to the tasks of the exchange: the way to the thing itself. */
@Resolver(() => Task)
export class TaskNodeResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The thing that waits, where it has a place in the graph (待办对象).',
  })
  node(@Root() { id }: Task, @Ctx() context: OversightContext): Promise<NodeStub | null> {
    return nodeOf(context, id);
  }
}
