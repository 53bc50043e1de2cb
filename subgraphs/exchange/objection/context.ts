import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { ObjectionRow } from './entity';

export const objectionColumns = `o.id, o.jurisdiction, o.kind, o.entry, o.entry_title as "entryTitle", o.share_request as "shareRequest",
  o.objector, o.objector_subject as "objectorSubject", o.provider, o.grounds, o.description, o.evidence,
  o.objection_status as "objectionStatus", o.suspension_needed as "suspensionNeeded", o.suspension_reason as "suspensionReason",
  o.producer_statement as "producerStatement", o.authority_statement as "authorityStatement", o.outcome, o.reason, o.processing,
  o.handler, o.resolved_on::text as "resolvedOn", o.filed_on::text as "filedOn", o.version`;

/** Objections by the day of filing. */
export const objections: Listing = {
  from: 'objection o',
  columns: objectionColumns,
  key: 'o.id',
  keyType: 'uuid',
  sorts: { FILED_ON: { by: 'o.filed_on', type: 'date' } },
};

export const objectionLoaders = ({ reader }: { reader: Reader }) => ({
  objection: oneByKey<ObjectionRow>(
    ids => reader.rows(sql`select ${raw(objectionColumns)} from objection o where o.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
