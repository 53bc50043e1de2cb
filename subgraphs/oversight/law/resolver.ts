import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { jurisdictionOf, jurisdictions } from '../../../rulebook/jurisdictions';
import type { OversightContext } from '../context';
import { maySeeTheLaw } from '../policy';
import { presentJurisdiction } from './present';
import { Jurisdiction } from './types';

@Resolver(() => Jurisdiction)
export class LawResolver {
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
}
