import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, presentPage } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { committees } from './context';
import type { ExpertCommitteeRow } from './entity';
import { changeExpertCommittee, createExpertCommittee } from './keep-committee';
import { AffiliationClass } from './kinds';
import { presentCommittee } from './present';
import {
  ChangeExpertCommitteeInput,
  CommitteeMember,
  CreateExpertCommitteeInput,
  ExpertCommittee,
  ExpertCommitteeConnection,
  ExpertCommitteeFilter,
  ExpertCommitteeResult,
} from './types';

@Resolver(() => ExpertCommittee)
export class ExpertCommitteeResolver {
  @Query(() => ExpertCommitteeConnection, { description: 'Committees of experts (专家委员会列表).' })
  async expertCommittees(
    @Arg('filter', () => ExpertCommitteeFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: ExpertCommitteeFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ofClass = filter?.affiliationClass && JSON.stringify([{ affiliationClass: filter.affiliationClass }]);
    const page = await context.pages.list<ExpertCommitteeRow>({
      listing: committees,
      where: all(
        filter?.jurisdiction ? sql`e.jurisdiction = ${filter.jurisdiction}` : undefined,
        ofClass ? sql`e.members @> ${ofClass}::jsonb` : undefined,
      ),
      sort: { by: 'NAME' },
      args,
      info,
      remember: context.loaders.expertCommittee,
    });
    return presentPage(page, presentCommittee);
  }

  @FieldResolver(() => [CommitteeMember], { description: 'Its members, or those of one class (委员).' })
  members(
    @Root() { everyMember }: ExpertCommittee,
    @Arg('affiliationClass', () => AffiliationClass, { nullable: true, description: 'Of this class alone (委员来源).' })
    affiliationClass: AffiliationClass | null,
  ) {
    return affiliationClass ? everyMember.filter(member => member.affiliationClass === affiliationClass) : everyMember;
  }

  @Mutation(() => ExpertCommitteeResult, { description: 'Sets up a committee of experts (组建专家委员会).' })
  createExpertCommittee(
    @Arg('input', () => CreateExpertCommitteeInput, { description: 'The committee (专家委员会).' })
    input: CreateExpertCommitteeInput,
    @Ctx() context: OversightContext,
  ) {
    return createExpertCommittee(context, input);
  }

  @Mutation(() => ExpertCommitteeResult, { description: 'Gives a committee other members (变更专家委员).' })
  changeExpertCommittee(
    @Arg('input', () => ChangeExpertCommitteeInput, { description: 'Its members from now on (变更内容).' })
    input: ChangeExpertCommitteeInput,
    @Ctx() context: OversightContext,
  ) {
    return changeExpertCommittee(context, input);
  }
}
