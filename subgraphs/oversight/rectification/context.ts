import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { RectificationOrderRow } from './entity';

export const orderColumns = `o.id, o.jurisdiction, o.addressee, o.issuer_role as "issuerRole", o.issuer, o.ground, o.ground_text as "groundText",
  o.ground_article as "groundArticle", o.description, o.evidence, o.cited_article as "citedArticle",
  o.superseding_law as "supersedingLaw", o.serious, o.order_status as "orderStatus", o.issued_on::text as "issuedOn",
  o.due_on::text as "dueOn", o.supervisor, o.report, o.receiving_body as "receivingBody", o.persons, o.exemption_ground as "exemptionGround",
  o.version`;

/** Orders by day of issue or by due day, those without one last. */
export const orders: Listing = {
  from: 'rectification_order o',
  columns: orderColumns,
  key: 'o.id',
  keyType: 'uuid',
  sorts: {
    ISSUED_ON: { by: 'o.issued_on', type: 'date' },
    DUE_ON: { by: "coalesce(o.due_on, 'infinity')", type: 'date' },
  },
};

export const orderLoaders = ({ reader }: { reader: Reader }) => ({
  order: oneByKey<RectificationOrderRow>(
    ids => reader.rows(sql`select ${raw(orderColumns)} from rectification_order o where o.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
