import type { FacetCategoryRow, PersonFacetRow } from './entity';
import type { FacetCategory, PersonFacet } from './types';

export const presentFacet = (row: Omit<PersonFacetRow, 'person'>): PersonFacet => ({
  category: row.category,
  department: { creditCode: row.department },
  since: row.since,
  until: row.until,
});

export const presentCategory = ({ jurisdiction, category, department }: FacetCategoryRow): FacetCategory => ({
  jurisdiction,
  category,
  department: { creditCode: department },
});
