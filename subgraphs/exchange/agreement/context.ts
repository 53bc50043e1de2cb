import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { AgreementTemplateRow } from './entity';

export const templateColumns = `t.id, t.jurisdiction, t.agreement_kind as "agreementKind", t.unit, t.open_type as "openType", t.title, t.wording,
  t.since::text as since, t.ended_on::text as "endedOn", t.version`;

/** Agreements by title. */
export const templates: Listing = {
  from: 'agreement_template t',
  columns: templateColumns,
  key: 't.id',
  keyType: 'uuid',
  sorts: { TITLE: { by: 't.title', type: 'text' } },
};

export const templateLoaders = ({ reader }: { reader: Reader }) => ({
  agreementTemplate: oneByKey<AgreementTemplateRow>(
    ids => reader.rows(sql`select ${raw(templateColumns)} from agreement_template t where t.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
