import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DateTimeScalar } from '../../kernel/scalars';
import type { LineageContext } from './context';
import { declareLineage } from './declare-lineage';
import { Direction } from './kinds';
import { linkDataset } from './link-dataset';
import { columnsOf } from './look-up';
import type { GivenEdge } from './present';
import { assessImpact, edgesOf, findPath, type GivenLineage, isTruncated, projectedUntil, traceLineage } from './trace-lineage';
import {
  ColumnMapping,
  DeclareLineageInput,
  DeclareLineageResult,
  Impact,
  Lineage,
  LineageEdge,
  LinkDatasetInput,
  LinkDatasetResult,
} from './types';

@Resolver(() => Lineage)
export class LineageResolver {
  @Query(() => Lineage, { nullable: true, description: 'Where a thing comes from, or what comes from it (数据血缘).' })
  lineage(
    @Arg('of', () => ID, { description: 'A catalog entry, an asset or a dataset (节点标识).' }) of: string,
    @Arg('direction', () => Direction, { description: 'Which way to follow it (追溯方向).' }) direction: Direction,
    @Arg('depth', () => Int, { nullable: true, description: 'How far: 1 are its neighbours; all if not given (深度).' })
    depth: number | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many nodes, at most 2,000; 200 if not given (节点数).' })
    first: number | null,
    @Ctx() context: LineageContext,
  ) {
    return traceLineage(context, of, { direction, depth, first });
  }

  @Query(() => Impact, { nullable: true, description: 'What depends on a thing (影响分析).' })
  impact(
    @Arg('of', () => ID, { description: 'A catalog entry, an asset or a dataset (节点标识).' }) of: string,
    @Ctx() context: LineageContext,
  ) {
    return assessImpact(context, of);
  }

  @Query(() => Lineage, { nullable: true, description: 'A shortest way on which one was made from the other (血缘路径).' })
  lineagePath(
    @Arg('from', () => ID, { description: 'What it is made from (上游节点).' }) from: string,
    @Arg('to', () => ID, { description: 'What is made (下游节点).' }) to: string,
    @Ctx() context: LineageContext,
  ) {
    return findPath(context, from, to);
  }

  @FieldResolver(() => [LineageEdge], { description: 'Edges among the root and the vertices, at most 10,000 (血缘关系).' })
  edges(@Root() lineage: GivenLineage, @Ctx() context: LineageContext) {
    return edgesOf(context, lineage);
  }

  @FieldResolver(() => Boolean, { description: 'There is more than was given (结果已截断).' })
  truncated(@Root() lineage: GivenLineage, @Ctx() context: LineageContext) {
    return isTruncated(context, lineage);
  }

  @FieldResolver(() => DateTimeScalar, {
    description: 'Names and owners are those of their registers until then (投影截至时间).',
  })
  projectedUpTo(@Ctx() context: LineageContext) {
    return projectedUntil(context);
  }

  @Mutation(() => DeclareLineageResult, { description: 'Says what is made from what; a cycle is refused (血缘申报).' })
  declareLineage(
    @Arg('input', () => DeclareLineageInput, { description: 'The lineage to declare (血缘申报内容).' })
    input: DeclareLineageInput,
    @Ctx() context: LineageContext,
  ) {
    return declareLineage(context, input);
  }

  @Mutation(() => LinkDatasetResult, { description: 'Says which entry or asset a dataset is (外部数据集关联).' })
  linkDataset(
    @Arg('input', () => LinkDatasetInput, { description: 'The dataset, and what it is (数据集关联内容).' })
    input: LinkDatasetInput,
    @Ctx() context: LineageContext,
  ) {
    return linkDataset(context, input);
  }
}

@Resolver(() => LineageEdge)
export class LineageEdgeResolver {
  @FieldResolver(() => [ColumnMapping], { description: 'Field by field, as the same source says of the two (字段映射).' })
  columns(@Root() edge: GivenEdge, @Ctx() context: LineageContext) {
    return columnsOf(context, edge);
  }
}
