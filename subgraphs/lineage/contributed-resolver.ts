import { Arg, type ClassType, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { LineageContext } from './context';
import { Direction } from './kinds';
import { CatalogEntry, DataAsset } from './stubs';
import { assessImpact, traceLineage } from './trace-lineage';
import { Impact, Lineage } from './types';

/** What lineage adds to a thing of another register, by its id. */
function lineageOf(node: ClassType<{ id: string }>): ClassType {
  @Resolver(() => node)
  class ContributedLineageResolver {
    @FieldResolver(() => Lineage, { nullable: true, description: 'Where it comes from, or what comes from it (数据血缘).' })
    lineage(
      @Root() { id }: { id: string },
      @Arg('direction', () => Direction, { description: 'Which way to follow it (追溯方向).' }) direction: Direction,
      @Arg('depth', () => Int, { nullable: true, description: 'How far: 1 are its neighbours; all if not given (深度).' })
      depth: number | null,
      @Arg('first', () => Int, { nullable: true, description: 'How many nodes, at most 2,000; 200 if not given (节点数).' })
      first: number | null,
      @Ctx() context: LineageContext,
    ) {
      return traceLineage(context, id, { direction, depth, first });
    }

    @FieldResolver(() => Impact, { nullable: true, description: 'What depends on it (影响分析).' })
    impact(@Root() { id }: { id: string }, @Ctx() context: LineageContext) {
      return assessImpact(context, id);
    }
  }
  return ContributedLineageResolver;
}

export const DataAssetLineageResolver = lineageOf(DataAsset);
export const CatalogEntryLineageResolver = lineageOf(CatalogEntry);
