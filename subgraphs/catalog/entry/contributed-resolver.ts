import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { CatalogContext } from '../context';
import { LegalEntity } from '../stubs';
import { CatalogStatus } from './kinds';
import { listProvidedEntries } from './list-catalog-entries';
import { CatalogEntryConnection } from './types';

/** What the catalog adds to the organizations of others. */
@Resolver(() => LegalEntity)
export class LegalEntityCatalogResolver {
  @FieldResolver(() => CatalogEntryConnection, { nullable: true, description: 'Entries that it provides (提供的目录条目).' })
  catalogEntries(
    @Root() entity: LegalEntity,
    @Arg('status', () => CatalogStatus, { nullable: true, description: 'In this state only (目录状态).' })
    status: CatalogStatus | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listProvidedEntries(context, entity.creditCode, status, args, info);
  }
}
