import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import type { Listing } from '../../../kernel/pages';
import { DivisionCodeScalar } from '../../../kernel/scalars';
import { all, sql } from '../../../kernel/sql';
import type { OperationContext } from '../context';
import type { RefusedTermRow } from './entity';
import { RefusedTerm, RefusedTermConnection } from './types';

const terms: Listing = {
  from: 'refused_term t',
  columns: `t.id, t.operation, t.jurisdiction, t.grantor, t.operator, t.starts_on::text as "startsOn", t.ends_on::text as "endsOn",
    t.tried_by as "triedBy", t.tried_at as "triedAt"`,
  key: 't.id',
  keyType: 'uuid',
  sorts: { TRIED_AT: { by: 't.tried_at', type: 'timestamptz' } },
};

const presentTerm = (row: RefusedTermRow): RefusedTerm => ({
  id: row.id,
  jurisdiction: { code: row.jurisdiction },
  operation: row.operation,
  grantor: { creditCode: row.grantor },
  operator: { creditCode: row.operator },
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  triedBy: row.triedBy === null ? null : { creditCode: row.triedBy },
  triedAt: row.triedAt,
});

@Resolver(() => RefusedTerm)
export class RefusedTermResolver {
  @Query(() => RefusedTermConnection, {
    nullable: true,
    description: 'Terms that were refused because they were longer than allowed, the latest first (超期限申请).',
  })
  async refusedTerms(
    @Arg('jurisdiction', () => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
    jurisdiction: string | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const mine = context.actor.jurisdiction;
    const where = all(
      mine === undefined ? undefined : sql`t.jurisdiction = ${mine}`,
      jurisdiction ? sql`t.jurisdiction = ${jurisdiction}` : undefined,
    );
    const sort = { by: 'TRIED_AT', direction: SortDirection.DESC };
    const remember = context.loaders.product;
    const page = await context.pages.list<RefusedTermRow>({ listing: terms, where, sort, args, info, remember });
    return presentPage(page, presentTerm);
  }
}
