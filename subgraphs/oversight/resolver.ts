import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { jurisdictionOf, jurisdictions } from '../../rulebook/jurisdictions';
import type { OversightContext } from './context';
import { mayFollowIds, maySeeTheLaw } from './policy';
import { presentJurisdiction, presentNode } from './present';
import { Jurisdiction, Node, type NodeStub } from './types';

@Resolver()
export class OversightResolver {
  @Query(() => [Jurisdiction], { description: 'The cities of this register (适用地区列表).' })
  jurisdictions(@Ctx() context: OversightContext): Jurisdiction[] {
    return maySeeTheLaw(context.actor) ? jurisdictions.map(presentJurisdiction) : [];
  }

  @Query(() => Jurisdiction, { nullable: true, description: 'One city, by slug or GB/T 2260 code (查询适用地区).' })
  jurisdiction(
    @Arg('slug', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) slug: string,
    @Ctx() context: OversightContext,
  ): Jurisdiction | null {
    const profile = jurisdictionOf(slug);
    return profile && maySeeTheLaw(context.actor) ? presentJurisdiction(profile) : null;
  }

  @Query(() => Node, { nullable: true, description: 'Anything by its global id (按全局标识查询).' })
  node(
    @Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string,
    @Ctx() context: OversightContext,
  ): NodeStub | null {
    return mayFollowIds(context.actor) ? presentNode(id) : null;
  }
}
