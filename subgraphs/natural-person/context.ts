import type { Actor } from '../../kernel/actor';
import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { manyByKey, oneByKey } from '../../kernel/loaders';
import { sql } from '../../kernel/sql';
import type { NaturalPersonRow, PersonFacetRow } from './entity';
import { visibleTo } from './policy';

/** What is read of a person: no cipher and no index leaves the database for showing. */
export type MaskedPersonRow = Pick<
  NaturalPersonRow,
  'id' | 'documentType' | 'maskedDocumentNumber' | 'maskedName' | 'jurisdiction'
>;

export const loaders = ({ reader, actor }: { reader: Reader; actor: Actor }) => ({
  /** Persons that the actor may see; the others are absent. */
  person: oneByKey<MaskedPersonRow>(
    ids =>
      reader.rows(sql`select p.id, p.document_type as "documentType", p.masked_document_number as "maskedDocumentNumber",
          p.masked_name as "maskedName", p.jurisdiction
        from natural_person p where p.id = any(${ids}::uuid[]) and ${visibleTo(actor)}`),
    row => row.id,
  ),
  facets: manyByKey<PersonFacetRow>(
    ids =>
      reader.rows(sql`select person, category, department, since::text
        from person_facet where person = any(${ids}::uuid[]) order by category`),
    row => row.person,
  ),
});

export type PersonContext = SliceContext<ReturnType<typeof loaders>>;
