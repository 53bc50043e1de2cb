import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { tableOf, thingFeed } from '../record/thing-feed';
import { complaintColumns } from './context';
import type { ComplaintRow } from './entity';

/** What other subgraphs may know of a complaint: that there is one. */
export const complaintChanged = (row: ComplaintRow): Event => ({
  aggregate: globalId('complaint', row.id),
  sequence: row.version,
  kind: 'complaint.changed',
  payload: { id: globalId('complaint', row.id), jurisdiction: row.jurisdiction, kind: row.kind, filedOn: row.filedOn },
});

export const complaintFeed = thingFeed<ComplaintRow>('complaint', tableOf(complaintColumns, 'complaint'), complaintChanged);
