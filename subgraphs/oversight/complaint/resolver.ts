import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { OversightContext } from '../context';
import { fileComplaint } from './file-complaint';
import { complaintOf, listComplaints } from './look-up';
import { Complaint, ComplaintConnection, ComplaintFilter, ComplaintResult, FileComplaintInput } from './types';

@Resolver()
export class ComplaintResolver {
  @Query(() => Complaint, { nullable: true, description: 'One complaint by its id (查询投诉).' })
  complaint(@Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string, @Ctx() context: OversightContext) {
    return complaintOf(context, id);
  }

  @Query(() => ComplaintConnection, { description: 'Complaints, the latest first (投诉列表).' })
  complaints(
    @Arg('filter', () => ComplaintFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: ComplaintFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listComplaints(context, filter, args, info);
  }

  @Mutation(() => ComplaintResult, { description: 'Complains of a department (投诉).' })
  fileComplaint(
    @Arg('input', () => FileComplaintInput, { description: 'What was asked for, and by whom (投诉内容).' })
    input: FileComplaintInput,
    @Ctx() context: OversightContext,
  ) {
    return fileComplaint(context, input);
  }
}
