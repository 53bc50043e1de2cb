import { globalId, type Register } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import type { AccessGrantRow } from './entity';

/** What other subgraphs may know of a grant: between whom, for what, and where it stands. */
export const grantChanged = (row: AccessGrantRow): Event => ({
  aggregate: globalId('access-grant', row.id),
  sequence: row.version,
  kind: 'access-grant.changed',
  payload: {
    id: globalId('access-grant', row.id),
    jurisdiction: row.jurisdiction,
    entry: globalId('catalog', row.entry),
    provider: row.provider,
    consumer: row.holder,
    ground: globalId(row.groundRegister as Register, row.groundKey),
    means: row.means,
    grantStatus: row.grantStatus,
    since: row.since,
    until: row.until,
  },
});
