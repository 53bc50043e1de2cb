import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { OversightContext } from '../context';
import { nodeOf } from '../node/look-up';
import { Node } from '../node/types';
import { listTrail } from './list-trail';
import { AuditEntry, AuditEntryConnection, AuditTrailFilter } from './types';

@Resolver(() => AuditEntry)
export class AuditTrailResolver {
  @Query(() => AuditEntryConnection, {
    description: 'Who did what, or tried to: the sealed audit trails of all subgraphs, the newest first (审计记录列表).',
  })
  auditTrail(
    @Arg('filter', () => AuditTrailFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: AuditTrailFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listTrail(context, { filter, args, info });
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The thing it concerned, where it has a place in the graph (对象).',
  })
  node(@Root() { aggregate }: AuditEntry, @Ctx() context: OversightContext) {
    return aggregate ? nodeOf(context, aggregate) : null;
  }
}
