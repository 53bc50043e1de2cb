import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../../kernel/connection';
import { CreditCodeScalar } from '../../../../kernel/scalars';
import type { CatalogContext } from '../../context';
import { CatalogEntryConnection } from '../../entry/types';
import { catalogueListOf, declarationOf, entriesOfList } from './catalogue-list';
import { declareCatalogueComplete } from './declare-catalogue-complete';
import {
  CompletenessDeclaration,
  CompletenessDeclarationResult,
  DeclareCatalogueCompleteInput,
  DepartmentCatalogueList,
} from './types';

@Resolver(() => DepartmentCatalogueList)
export class CatalogueListResolver {
  @Query(() => DepartmentCatalogueList, {
    nullable: true,
    description: 'All that a department lists in a city, with what its head signed of it (部门目录清单).',
  })
  catalogueList(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Arg('department', () => CreditCodeScalar, { description: 'Whose list (部门代码).' }) department: string,
  ) {
    return catalogueListOf(jurisdiction, department);
  }

  @FieldResolver(() => CatalogEntryConnection, { description: 'Its entries, in whatever state they are (目录条目).' })
  entries(
    @Root() list: DepartmentCatalogueList,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entriesOfList(context, list, args, info);
  }

  @FieldResolver(() => CompletenessDeclaration, {
    nullable: true,
    description: 'The last declaration; null without one (完整性声明).',
  })
  declaration(@Root() list: DepartmentCatalogueList, @Ctx() context: CatalogContext) {
    return declarationOf(context, list);
  }

  @Mutation(() => CompletenessDeclarationResult, {
    description: 'Signs that the list of the department acted for names all of its data (签署目录完整性声明).',
  })
  declareCatalogueComplete(
    @Arg('input', () => DeclareCatalogueCompleteInput, { description: 'What is declared (声明内容).' })
    input: DeclareCatalogueCompleteInput,
    @Ctx() context: CatalogContext,
  ) {
    return declareCatalogueComplete(context, input);
  }
}
