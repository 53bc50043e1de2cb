import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../../kernel/connection';
import type { CatalogContext } from '../../context';
import { entryOf } from '../../entry/look-up';
import { CatalogEntry } from '../../entry/types';
import { ManagedListResult } from '../types';
import { assignResponsibility, releaseResponsibility } from './assign-responsibility';
import { generateResponsibilityList } from './generate-responsibility-list';
import { listResponsibilities, responsibilityFor } from './list-responsibilities';
import { publishResponsibilityList } from './publish-responsibility-list';
import {
  AssignResponsibilityInput,
  CollectionResponsibility,
  CollectionResponsibilityConnection,
  GenerateResponsibilityListInput,
  PublishResponsibilityListInput,
  ReleaseResponsibilityInput,
  ResponsibilityFilter,
  ResponsibilityResult,
} from './types';

@Resolver(() => CollectionResponsibility)
export class ResponsibilityResolver {
  @Query(() => CollectionResponsibilityConnection, {
    description: 'Who collects and answers for what in a city, as it holds or as an edition had it (责任清单).',
  })
  responsibilityList(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Arg('filter', () => ResponsibilityFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: ResponsibilityFilter | null,
    @Arg('version', () => Int, { nullable: true, description: 'An edition; left out, the one that holds (清单版本号).' })
    version: number | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listResponsibilities(context, { jurisdiction, filter, version, args, info });
  }

  @FieldResolver(() => CatalogEntry, {
    nullable: true,
    description: 'The entry from which it was derived; null where it was assigned (来源目录条目).',
  })
  entry(@Root() { entry }: CollectionResponsibility, @Ctx() context: CatalogContext) {
    return entry ? entryOf(context, { id: entry.id }) : null;
  }

  @Mutation(() => ResponsibilityResult, { description: 'Puts a line on the responsibility list (列入责任清单).' })
  assignResponsibility(
    @Arg('input', () => AssignResponsibilityInput, { description: 'The line (责任清单内容).' })
    input: AssignResponsibilityInput,
    @Ctx() context: CatalogContext,
  ) {
    return assignResponsibility(context, input);
  }

  @Mutation(() => ResponsibilityResult, { description: 'Takes a line off the responsibility list (移出责任清单).' })
  releaseResponsibility(
    @Arg('input', () => ReleaseResponsibilityInput, { description: 'Which line, and why (移出内容).' })
    input: ReleaseResponsibilityInput,
    @Ctx() context: CatalogContext,
  ) {
    return releaseResponsibility(context, input);
  }

  @Mutation(() => ManagedListResult, { description: 'Derives the responsibility list from the catalog (生成责任清单).' })
  generateResponsibilityList(
    @Arg('input', () => GenerateResponsibilityListInput, { description: 'Of which city (适用地区).' })
    input: GenerateResponsibilityListInput,
    @Ctx() context: CatalogContext,
  ) {
    return generateResponsibilityList(context, input);
  }

  @Mutation(() => ManagedListResult, { description: 'Publishes an approved responsibility list (发布责任清单).' })
  publishResponsibilityList(
    @Arg('input', () => PublishResponsibilityListInput, { description: 'The list and its approval (责任清单及批准文件).' })
    input: PublishResponsibilityListInput,
    @Ctx() context: CatalogContext,
  ) {
    return publishResponsibilityList(context, input);
  }
}

/** What the list says of an entry. */
@Resolver(() => CatalogEntry)
export class EntryResponsibilityResolver {
  @FieldResolver(() => [CollectionResponsibility], {
    description: 'Who collects its items and answers for them, once it is published (责任清单).',
  })
  responsibility(@Root() { id }: CatalogEntry, @Ctx() context: CatalogContext) {
    return responsibilityFor(context, id);
  }
}
