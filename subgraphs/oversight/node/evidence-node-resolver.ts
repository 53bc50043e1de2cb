import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OversightContext } from '../context';
import { EvidenceItem } from '../stubs';
import { nodeOf } from './look-up';
import { Node, type NodeStub } from './types';

/** What oversight adds to the evidence of a verdict: the way to the thing itself. */
@Resolver(() => EvidenceItem)
export class EvidenceNodeResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The thing itself as it is now, where the caller may see it (证据所指对象).',
  })
  node(@Root() { id }: EvidenceItem, @Ctx() context: OversightContext): Promise<NodeStub | null> {
    return nodeOf(context, id);
  }
}
