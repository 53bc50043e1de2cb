import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { keyOf } from '../../../kernel/global-id';
import { GrantStatus } from '../access-grant/kinds';
import { AccessGrant } from '../access-grant/types';
import type { ExchangeContext } from '../context';

/** What a grant of opened data was given on may have changed since. */
@Resolver(() => AccessGrant)
export class ChangedConditionsResolver {
  @FieldResolver(() => Boolean, {
    description: 'It runs on conditions of opening that were changed since it was given (开放条件已调整待复核).',
  })
  async toBeReviewed(@Root() grant: AccessGrant, @Ctx() context: ExchangeContext): Promise<boolean> {
    const entry = keyOf('catalog', grant.entry?.id ?? '');
    if (entry === undefined || grant.grantStatus === GrantStatus.TERMINATED) return false;
    if (keyOf('open-request', grant.ground) === undefined) return false;
    const changed = await context.loaders.changedConditions.load(entry);
    // of a grant given on that very day it is not known which was first: it is looked at again
    return changed !== null && grant.since <= changed.changedOn;
  }
}
