import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { PersonContext } from '../context';
import { grantPersonAccess } from './grant-person-access';
import { listGrants } from './list-grants';
import { revokePersonAccess } from './revoke-person-access';
import {
  GrantPersonAccessInput,
  GrantPersonAccessResult,
  PersonAccessGrant,
  PersonAccessGrantConnection,
  PersonAccessGrantFilter,
  RevokePersonAccessInput,
  RevokePersonAccessResult,
} from './types';

@Resolver(() => PersonAccessGrant)
export class AccessGrantResolver {
  @Query(() => PersonAccessGrantConnection, { description: 'Who may read whom in clear, the latest first (查阅授权列表).' })
  personAccessGrants(
    @Arg('filter', () => PersonAccessGrantFilter, {
      nullable: true,
      description: 'Only those that fit all of this (筛选条件).',
    })
    filter: PersonAccessGrantFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: PersonContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listGrants(context, filter, args, info);
  }

  @Mutation(() => GrantPersonAccessResult, {
    description: 'Lets one user of another body read one person in clear for a time (授予查阅).',
  })
  grantPersonAccess(
    @Arg('input', () => GrantPersonAccessInput, { description: 'Who, whom, what, why, until when (授权内容).' })
    input: GrantPersonAccessInput,
    @Ctx() context: PersonContext,
  ) {
    return grantPersonAccess(context, input);
  }

  @Mutation(() => RevokePersonAccessResult, { description: 'Ends a grant before its day (撤销查阅授权).' })
  revokePersonAccess(
    @Arg('input', () => RevokePersonAccessInput, { description: 'Which grant (撤销内容).' }) input: RevokePersonAccessInput,
    @Ctx() context: PersonContext,
  ) {
    return revokePersonAccess(context, input);
  }
}
