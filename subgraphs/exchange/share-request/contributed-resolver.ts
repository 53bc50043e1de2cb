import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Directive, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { CreditCodeScalar } from '../../../kernel/scalars';
import type { ExchangeContext } from '../context';
import { CatalogEntry, Impact, LegalEntity } from '../stubs';
import { audienceOf, standingOf } from './audience';
import { DataStanding, EntryAudience, RequestParty } from './kinds';
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

  @FieldResolver(() => EntryAudience, {
    nullable: true,
    description: 'To whom it is shared, as the text of its city has it; null while it is not published (共享范围).',
  })
  audience(@Root() { id }: CatalogEntry, @Ctx() context: ExchangeContext) {
    return audienceOf(context, id);
  }

  @FieldResolver(() => DataStanding, {
    nullable: true,
    description: 'What a unit is to it: whether it produces or uses the data (即时身份).',
  })
  standingOf(
    @Root() { id }: CatalogEntry,
    @Arg('unit', () => CreditCodeScalar, { description: 'The unit (单位代码).' }) unit: string,
    @Ctx() context: ExchangeContext,
  ) {
    return standingOf(context, id, unit);
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
