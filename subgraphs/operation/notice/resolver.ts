import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { globalId } from '../../../kernel/global-id';
import type { Listing } from '../../../kernel/pages';
import { all, sql } from '../../../kernel/sql';
import type { OperationContext } from '../context';
import { contractOf } from '../contract/look-up';
import { OperationContract } from '../contract/types';
import { acknowledgeContractNotice } from './acknowledge-contract-notice';
import type { ContractNoticeRow } from './entity';
import { presentNotice } from './present';
import { AcknowledgeContractNoticeInput, ContractNotice, ContractNoticeConnection, ContractNoticeResult } from './types';

const notices: Listing = {
  from: 'contract_notice n',
  columns: `n.id, n.contract, n.addressee, n.kind, n.asset, n.body, n.noticed_at as "noticedAt", n.acknowledged_on::text as "acknowledgedOn"`,
  key: 'n.id',
  keyType: 'uuid',
  sorts: { NOTICED_AT: { by: 'n.noticed_at', type: 'timestamptz' } },
};

@Resolver(() => ContractNotice)
export class ContractNoticeResolver {
  @Query(() => ContractNoticeConnection, {
    description: 'What the body of the caller was told of its contracts, the latest first (本单位收到的协议告知).',
  })
  async contractNotices(
    @Arg('openOnly', () => Boolean, { defaultValue: false, description: 'Only what was not taken note of (仅未知悉).' })
    openOnly: boolean,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const where = all(
      sql`n.addressee = ${context.actor.organization ?? ''}`,
      openOnly ? sql`n.acknowledged_on is null` : undefined,
    );
    const sort = { by: 'NOTICED_AT', direction: SortDirection.DESC };
    const remember = context.loaders.product;
    const page = await context.pages.list<ContractNoticeRow>({ listing: notices, where, sort, args, info, remember });
    return presentPage(page, presentNotice);
  }

  @FieldResolver(() => OperationContract, { nullable: true, description: 'The contract (协议).' })
  contract(@Root() { contractKey }: ContractNotice, @Ctx() context: OperationContext) {
    return contractOf(context, { id: globalId('contract', contractKey) });
  }

  @Mutation(() => ContractNoticeResult, { description: 'Takes note of a notice (知悉协议告知).' })
  acknowledgeContractNotice(
    @Arg('input', () => AcknowledgeContractNoticeInput, { description: 'Which notice (告知).' })
    input: AcknowledgeContractNoticeInput,
    @Ctx() context: OperationContext,
  ) {
    return acknowledgeContractNotice(context, input);
  }
}
