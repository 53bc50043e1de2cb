import type { Actor } from '../../../kernel/actor';
import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import { raw, sql } from '../../../kernel/sql';
import type { NaturalPersonRow } from './entity';
import { isHeld, shownByOffice, visibleTo } from './policy';

/** What is read of a person: no cipher and no index leaves the database for showing. */
export type MaskedPersonRow = Pick<
  NaturalPersonRow,
  'id' | 'documentType' | 'maskedDocumentNumber' | 'maskedName' | 'jurisdiction' | 'closedOn' | 'closedBecause'
>;

/** A person as one actor finds them. */
export interface FoundPersonRow extends MaskedPersonRow {
  /** Whether the actor holds a live grant to read them. */
  held: boolean;
}

export const maskedColumns = `p.id, p.document_type as "documentType", p.masked_document_number as "maskedDocumentNumber",
  p.masked_name as "maskedName", p.jurisdiction, p.closed_on::text as "closedOn", p.closed_because as "closedBecause"`;

interface Request {
  reader: Reader;
  actor: Actor;
  today: string;
  asOf?: Date;
}

export const personLoaders = ({ reader, actor, today, asOf }: Request) => ({
  /** Persons that the actor may see; the others are absent. A grant is for now: by one that held once nobody sees what was. */
  person: oneByKey<FoundPersonRow>(
    ids =>
      reader.rows(sql`select ${raw(maskedColumns)}, ${asOf ? sql`false` : isHeld(actor, today)} as held
        from natural_person p where p.id = any(${ids}::uuid[]) and ${asOf ? shownByOffice(actor) : visibleTo(actor, today)}`),
    row => row.id,
  ),
});
