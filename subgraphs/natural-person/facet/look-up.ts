import { presentArticle } from '../../../kernel/refused';
import type { PersonContext } from '../context';
import { presentCategory } from './present';
import { BASE_REGISTRY } from './responsible';
import type { FacetCategory, PopulationLead } from './types';

/** Which department is responsible for what in a city. */
export const categoriesOf = async (context: PersonContext, jurisdiction: string): Promise<FacetCategory[]> =>
  (await context.loaders.facetCategories.load(jurisdiction)).map(presentCategory);

/** Who leads the base registry of a city: as its text names it, and the body that was made responsible. */
export async function populationLead(context: PersonContext, jurisdiction: string): Promise<PopulationLead> {
  const { value, origin, articles } = context.law(jurisdiction).parameter('base_lead_departments');
  const named = origin === 'STATED' ? (value?.POPULATION ?? null) : null;
  const categories = await context.loaders.facetCategories.load(jurisdiction);
  const department = categories.find(({ category }) => category === BASE_REGISTRY)?.department;
  return {
    named,
    article: named !== null && articles[0] ? presentArticle(articles[0]) : null,
    department: department ? { creditCode: department } : null,
  };
}
