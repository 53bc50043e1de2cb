import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { keyOf } from '../../../kernel/global-id';
import { DivisionCodeScalar } from '../../../kernel/scalars';
import type { PersonContext } from '../context';
import { NaturalPerson } from '../person/types';
import { assignFacetCategory } from './assign-facet-category';
import { endFacet } from './end-facet';
import { categoriesOf, populationLead } from './look-up';
import { presentFacet } from './present';
import { recordFacet } from './record-facet';
import {
  AssignFacetCategoryInput,
  AssignFacetCategoryResult,
  EndFacetInput,
  EndFacetResult,
  FacetCategory,
  PersonFacet,
  PopulationLead,
  RecordFacetInput,
  RecordFacetResult,
} from './types';

@Resolver(() => NaturalPerson)
export class FacetResolver {
  @FieldResolver(() => [PersonFacet], { description: 'Which departments keep what on the person (人口信息类别).' })
  async facets(@Root() { id }: NaturalPerson, @Ctx() context: PersonContext) {
    return (await context.loaders.facets.load(keyOf('person', id) as string)).map(presentFacet);
  }

  @Mutation(() => RecordFacetResult, {
    description: 'Enters that the department responsible keeps a category on a person (登记信息类别).',
  })
  recordFacet(
    @Arg('input', () => RecordFacetInput, { description: 'Whom, what, since when (登记内容).' }) input: RecordFacetInput,
    @Ctx() context: PersonContext,
  ) {
    return recordFacet(context, input);
  }

  @Mutation(() => EndFacetResult, { description: 'Enters that a category is no longer kept on a person (终止信息类别).' })
  endFacet(
    @Arg('input', () => EndFacetInput, { description: 'Whom, what, until when (终止内容).' }) input: EndFacetInput,
    @Ctx() context: PersonContext,
  ) {
    return endFacet(context, input);
  }
}

const cityArgument = { description: 'City, as division code (地区代码).' };

@Resolver(() => FacetCategory)
export class FacetCategoryResolver {
  @Query(() => [FacetCategory], {
    description: 'Which department is responsible for which category of records on persons (人口信息采集责任清单).',
  })
  facetCategories(
    @Arg('jurisdiction', () => DivisionCodeScalar, cityArgument) jurisdiction: string,
    @Ctx() context: PersonContext,
  ) {
    return categoriesOf(context, jurisdiction);
  }

  @Query(() => PopulationLead, { description: 'Who leads the base registry of persons in a city (人口库牵头部门).' })
  populationLead(
    @Arg('jurisdiction', () => DivisionCodeScalar, cityArgument) jurisdiction: string,
    @Ctx() context: PersonContext,
  ) {
    return populationLead(context, jurisdiction);
  }

  @Mutation(() => AssignFacetCategoryResult, {
    description: 'Makes one department of a city responsible for a category (确定采集责任部门).',
  })
  assignFacetCategory(
    @Arg('input', () => AssignFacetCategoryInput, { description: 'Which department for what (责任内容).' })
    input: AssignFacetCategoryInput,
    @Ctx() context: PersonContext,
  ) {
    return assignFacetCategory(context, input);
  }
}
