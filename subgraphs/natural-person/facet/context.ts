import type { Actor } from '../../../kernel/actor';
import type { Reader } from '../../../kernel/database';
import { manyByKey } from '../../../kernel/loaders';
import { sql } from '../../../kernel/sql';
import { shownByOffice } from '../person/policy';
import type { FacetCategoryRow, PersonFacetRow } from './entity';

export const facetLoaders = ({ reader, actor }: { reader: Reader; actor: Actor }) => ({
  /** What is kept on a person, to those who see the person by office: a category may tell of a marriage. */
  facets: manyByKey<PersonFacetRow>(
    ids =>
      reader.rows(sql`select f.person, f.category, f.department, f.since::text, f.until::text
        from person_facet f join natural_person p on p.id = f.person
        where p.id = any(${ids}::uuid[]) and ${shownByOffice(actor)}
        order by f.category`),
    row => row.person,
  ),
  /** By city, in the order of the categories: a few dozen by nature. */
  facetCategories: manyByKey<FacetCategoryRow>(
    cities =>
      reader.rows(sql`select jurisdiction, category, department from facet_category
        where jurisdiction = any(${cities}) order by category`),
    row => row.jurisdiction,
  ),
});
