import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Article } from '../../../kernel/refused';
import type { OversightContext } from '../context';
import { adoptionIn, articlesIn, jurisdictionIn, jurisdictionsIn, parameterIn, parametersIn } from './look-up';
import { Adoption, Jurisdiction, Parameter } from './types';

@Resolver(() => Jurisdiction)
export class LawResolver {
  @Query(() => [Jurisdiction], { description: 'The cities of this register (适用地区列表).' })
  jurisdictions(@Ctx() context: OversightContext): Jurisdiction[] {
    return jurisdictionsIn(context);
  }

  @Query(() => Jurisdiction, { nullable: true, description: 'One city, by slug or GB/T 2260 code (查询适用地区).' })
  jurisdiction(
    @Arg('slug', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) slug: string,
    @Ctx() context: OversightContext,
  ): Jurisdiction | null {
    return jurisdictionIn(context, slug);
  }

  @Query(() => [Article], { description: 'The articles of one city, or of all, in their official wording (条款列表).' })
  articles(
    @Ctx() context: OversightContext,
    @Arg('jurisdiction', () => String, {
      nullable: true,
      description: 'Slug or GB/T 2260 code; left out, every city (地区简称或代码).',
    })
    jurisdiction?: string | null,
  ): Article[] {
    return articlesIn(context, jurisdiction);
  }

  @FieldResolver(() => Adoption, {
    nullable: true,
    description: 'By which decision the text binds where it does not by itself; null where none was told (采用决定).',
  })
  adoption(@Root() { code }: Jurisdiction, @Ctx() context: OversightContext): Adoption | null {
    return adoptionIn(context, code);
  }

  @FieldResolver(() => Parameter, {
    nullable: true,
    description: 'One thing in which the texts differ, as this city has it (查询制度参数).',
  })
  parameter(
    @Root() { code }: Jurisdiction,
    @Arg('name', () => String, { description: 'Name of the parameter (参数名).' }) name: string,
    @Ctx() context: OversightContext,
  ): Parameter | null {
    return parameterIn(context, code, name);
  }

  @FieldResolver(() => [Parameter], {
    description: 'Everything in which the texts differ, as this city has it (全部制度参数).',
  })
  parameters(@Root() { code }: Jurisdiction, @Ctx() context: OversightContext): Parameter[] {
    return parametersIn(context, code);
  }
}
