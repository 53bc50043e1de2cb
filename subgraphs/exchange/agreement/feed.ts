import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import type { Event } from '../../../kernel/transaction';
import { templateColumns } from './context';
import type { AgreementTemplateRow } from './entity';

/** What other subgraphs may know of an agreement: whose it is, for what, and whether it holds. */
export const templateChanged = (row: AgreementTemplateRow): Event => ({
  aggregate: globalId('agreement-template', row.id),
  sequence: row.version,
  kind: 'agreement-template.changed',
  payload: {
    id: globalId('agreement-template', row.id),
    jurisdiction: row.jurisdiction,
    agreementKind: row.agreementKind,
    issuer: row.unit,
    openType: row.openType,
    since: row.since,
    endedOn: row.endedOn,
  },
});

/** The agreements as events of what stands now, in the order of their ids. */
export const templateFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where t.id > ${keyOf('agreement-template', after)}::uuid` : sql``;
  const rows = await reader.rows<AgreementTemplateRow>(
    sql`select ${raw(templateColumns)} from agreement_template t ${beyond} order by t.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(templateChanged), after: last && globalId('agreement-template', last.id) };
};
