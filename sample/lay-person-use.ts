import {
  AssignFacetCategoryDocument,
  DeferDisclosureDocument,
  GrantPersonAccessDocument,
  RecordFacetDocument,
} from '../client/generated/graphql';
import { Role } from '../kernel/actor';
import { addDays, type LocalDate } from '../rulebook/values/local-date';
import { type Ask, authorityOf, made } from './laying';
import type { SampleCity } from './shapes';

/** Grants and deferrals of the sample run for half a year from the day on which they are laid. */
const DAYS = 180;

/**
 * Who is responsible for what on persons, a category recorded by the department that is, and who may read whom.
 * @param persons ref of each person → id in the register
 */
export async function layPersonUse(
  ask: Ask,
  city: SampleCity,
  persons: ReadonlyMap<string, string>,
  today: LocalDate,
): Promise<void> {
  const { categories, facet, grant, deferral } = city.personUse;
  const { division: jurisdiction, slug } = city;
  const idOf = (ref: string) => persons.get(ref) as string;
  const until = addDays(today, DAYS);
  for (const { category, department } of categories) {
    const input = { jurisdiction, category, department, idempotencyKey: `sample:${slug}:facet:${category}` };
    const { assignFacetCategory } = await ask(authorityOf(city), AssignFacetCategoryDocument, { input });
    made(category, assignFacetCategory);
  }
  const { department, category, since } = facet;
  const keeper = { subject: 'sample', roles: [Role.PROVIDER], organization: department, jurisdiction };
  const kept = { person: idOf(facet.person), category, since, idempotencyKey: `sample:${facet.person}:${category}` };
  made(category, (await ask(keeper, RecordFacetDocument, { input: kept })).recordFacet);
  if (grant) {
    const input = { ...grant, person: idOf(grant.person), until, idempotencyKey: `sample:grant:${until}` };
    made(grant.caseNumber, (await ask(authorityOf(city), GrantPersonAccessDocument, { input })).grantPersonAccess);
  }
  if (deferral) {
    const { orderedBy, ...order } = deferral;
    const government = { subject: 'sample', roles: [Role.GOVERNMENT], organization: orderedBy, jurisdiction };
    const input = { ...order, jurisdiction, until, idempotencyKey: `sample:deferral:${until}` };
    made(order.caseNumber, (await ask(government, DeferDisclosureDocument, { input })).deferDisclosure);
  }
}
