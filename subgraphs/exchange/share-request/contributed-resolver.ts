import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Directive, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { ExchangeContext } from '../context';
import { CatalogEntry, Impact, LegalEntity } from '../stubs';
import { RequestParty } from './kinds';
import { listRequestsOfEntry, listRequestsOfParty, listRequestsOfSet } from './list-share-requests';
import { ShareRequestConnection } from './types';

/** What the exchange adds to the organizations of others. */
@Resolver(() => LegalEntity)
export class LegalEntityRequestsResolver {
  @FieldResolver(() => ShareRequestConnection, {
    nullable: true,
    description: 'Share requests to which it is a party (作为当事方的共享申请).',
  })
  shareRequests(
    @Root() entity: LegalEntity,
    @Arg('as', () => RequestParty, { description: 'On which side (当事方).' }) as: RequestParty,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listRequestsOfParty(context, entity.creditCode, as, args, info);
  }
}

/** What the exchange adds to the catalog entries of others. */
@Resolver(() => CatalogEntry)
export class CatalogEntryRequestsResolver {
  @FieldResolver(() => ShareRequestConnection, { nullable: true, description: 'Share requests for it (共享申请).' })
  requests(
    @Root() entry: CatalogEntry,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listRequestsOfEntry(context, entry.id, args, info);
  }
}

/** What the exchange adds to an impact. */
@Resolver(() => Impact)
export class ImpactRequestsResolver {
  @Directive('@requires(fields: "entryIds")')
  @FieldResolver(() => ShareRequestConnection, {
    nullable: true,
    description: 'Share requests for it, or for a catalog entry that depends on it (受影响共享申请).',
  })
  requests(
    @Root() impact: Impact,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listRequestsOfSet(context, [impact.id, ...impact.entryIds], args, info);
  }
}
