import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { PersonContext } from '../context';
import { NaturalPerson } from '../person/types';
import { listAccesses } from './list-accesses';
import { AccessRecordConnection } from './types';

@Resolver(() => NaturalPerson)
export class AccessLogResolver {
  @FieldResolver(() => AccessRecordConnection, {
    nullable: true,
    description: 'Who looked, newest first; for the person and the auditor, null for all others (查阅记录).',
  })
  accessLog(
    @Root() { id }: NaturalPerson,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: PersonContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listAccesses(context, id, args, info);
  }
}
