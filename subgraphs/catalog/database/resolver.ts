import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { CatalogContext } from '../context';
import { createDatabase } from './create-database';
import { listDatabases } from './list-databases';
import {
  CreateDatabaseInput,
  DatabaseFilter,
  ManagedDatabase,
  ManagedDatabaseConnection,
  ManagedDatabaseResult,
} from './types';

@Resolver(() => ManagedDatabase)
export class ManagedDatabaseResolver {
  @Query(() => ManagedDatabaseConnection, { description: 'Base, theme and special-topic databases (数据库列表).' })
  databases(
    @Arg('filter', () => DatabaseFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: DatabaseFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listDatabases(context, filter, args, info);
  }

  @Mutation(() => ManagedDatabaseResult, { description: 'Registers a database (登记数据库).' })
  createDatabase(
    @Arg('input', () => CreateDatabaseInput, { description: 'The database to register (数据库登记内容).' })
    input: CreateDatabaseInput,
    @Ctx() context: CatalogContext,
  ) {
    return createDatabase(context, input);
  }
}
