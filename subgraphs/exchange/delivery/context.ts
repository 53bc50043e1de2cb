import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { ReadDelivery } from './entity';

const columns = `d.id, d.jurisdiction, d.entry, d.provider, d.access_grant as "accessGrant", d.recipient,
  d.recipient_subject as "recipientSubject", d.delivery_class as "deliveryClass", d.title, d.seal_ref as "sealRef",
  d.signature_check as "signatureCheck", d.channel, d.superior_rule as "superiorRule", d.delivered_on::text as "deliveredOn", d.version,
  g.ground_register as "groundRegister", g.ground_key as "groundKey"`;

const from = 'delivery d join access_grant g on g.id = d.access_grant';

/** Deliveries by their day; `g` is the grant that they follow. */
export const deliveries: Listing = {
  from,
  columns,
  key: 'd.id',
  keyType: 'uuid',
  sorts: { DELIVERED_ON: { by: 'd.delivered_on', type: 'date' } },
};

export const deliveryLoaders = ({ reader }: { reader: Reader }) => ({
  delivery: oneByKey<ReadDelivery>(
    ids => reader.rows(sql`select ${raw(columns)} from ${raw(from)} where d.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
