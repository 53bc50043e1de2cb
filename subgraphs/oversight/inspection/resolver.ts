import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { CreditCodeScalar } from '../../../kernel/scalars';
import type { OversightContext } from '../context';
import { LegalEntity } from '../stubs';
import { closeFinding } from './close-finding';
import {
  CloseFindingInput,
  CloseInspectionRoundInput,
  InspectionResult,
  InspectionRoundResult,
  OpenInspectionRoundInput,
  RecordInspectionInput,
} from './inputs';
import { listFindings, listInspections, listRounds } from './list-inspections';
import { findingsOfInspection, inspectionOf, roundByKey, roundOf, unitsWithoutResult } from './look-up';
import { closeInspectionRound, openInspectionRound } from './open-round';
import { recordInspection } from './record-inspection';
import {
  Inspection,
  InspectionConnection,
  InspectionFilter,
  InspectionFinding,
  InspectionFindingConnection,
  InspectionFindingFilter,
  InspectionRound,
  InspectionRoundConnection,
  InspectionSortInput,
} from './types';

@Resolver(() => Inspection)
export class InspectionResolver {
  @Query(() => Inspection, { nullable: true, description: 'One inspection by its id (查询监督检查).' })
  inspection(@Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string, @Ctx() context: OversightContext) {
    return inspectionOf(context, id);
  }

  @Query(() => InspectionConnection, { description: 'Inspections, the latest first (监督检查列表).' })
  inspections(
    @Arg('filter', () => InspectionFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: InspectionFilter | null,
    @Arg('sort', () => InspectionSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: InspectionSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listInspections(context, { filter, sort }, args, info);
  }

  @Query(() => InspectionFindingConnection, {
    description: 'What a department answers for of what inspections found, open and closed (数据质量问题).',
  })
  qualityFindings(
    @Arg('department', () => CreditCodeScalar, { description: 'Who answers for it (责任部门代码).' }) department: string,
    @Arg('filter', () => InspectionFindingFilter, {
      nullable: true,
      description: 'Only those that fit all of this (筛选条件).',
    })
    filter: InspectionFindingFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listFindings(context, { department, filter }, args, info);
  }

  @FieldResolver(() => [InspectionFinding], { description: 'What was found (检查发现的问题).' })
  findings(@Root() { id }: Inspection, @Ctx() context: OversightContext) {
    return findingsOfInspection(context, id);
  }

  @FieldResolver(() => InspectionRound, { nullable: true, description: 'The round that it belongs to (检查轮次).' })
  round(@Root() { roundKey }: Inspection & { roundKey: string | null }, @Ctx() context: OversightContext) {
    return roundKey === null ? null : roundByKey(context, roundKey);
  }

  @Mutation(() => InspectionResult, { description: 'Writes down an inspection and what was found (登记监督检查).' })
  recordInspection(
    @Arg('input', () => RecordInspectionInput, { description: 'What was inspected and found (检查内容).' })
    input: RecordInspectionInput,
    @Ctx() context: OversightContext,
  ) {
    return recordInspection(context, input);
  }

  @Mutation(() => InspectionResult, { description: 'Says that what was found was put right (办结检查问题).' })
  closeFinding(
    @Arg('input', () => CloseFindingInput, { description: 'Which finding, and what was put right (整改情况).' })
    input: CloseFindingInput,
    @Ctx() context: OversightContext,
  ) {
    return closeFinding(context, input);
  }
}

@Resolver(() => InspectionRound)
export class InspectionRoundResolver {
  @Query(() => InspectionRound, { nullable: true, description: 'One round of inspections by its id (查询检查轮次).' })
  inspectionRound(@Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string, @Ctx() context: OversightContext) {
    return roundOf(context, id);
  }

  @Query(() => InspectionRoundConnection, { description: 'Rounds of inspections of a city, the latest first (检查轮次列表).' })
  inspectionRounds(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listRounds(context, jurisdiction, args, info);
  }

  @FieldResolver(() => [LegalEntity], { description: 'Units of its scope that have no result yet (尚无结果的单位).' })
  unitsWithoutResult(@Root() { id }: InspectionRound, @Ctx() context: OversightContext) {
    return unitsWithoutResult(context, id);
  }

  @Mutation(() => InspectionRoundResult, { description: 'Opens a round of inspections (开展监督检查).' })
  openInspectionRound(
    @Arg('input', () => OpenInspectionRoundInput, { description: 'What is inspected, and whom (检查内容和范围).' })
    input: OpenInspectionRoundInput,
    @Ctx() context: OversightContext,
  ) {
    return openInspectionRound(context, input);
  }

  @Mutation(() => InspectionRoundResult, { description: 'Ends a round in which every unit has its result (结束检查).' })
  closeInspectionRound(
    @Arg('input', () => CloseInspectionRoundInput, { description: 'Which round (检查轮次).' })
    input: CloseInspectionRoundInput,
    @Ctx() context: OversightContext,
  ) {
    return closeInspectionRound(context, input);
  }
}
