import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { tableOf, thingFeed } from '../record/thing-feed';
import { violationColumns } from './context';
import type { ViolationRow } from './entity';

/** What other subgraphs may know of a violation: not what shows it. */
export const violationChanged = (row: ViolationRow): Event => ({
  aggregate: globalId('violation', row.id),
  sequence: row.version,
  kind: 'violation.changed',
  payload: {
    id: globalId('violation', row.id),
    jurisdiction: row.jurisdiction,
    type: row.type,
    addressee: row.responsible,
    raisedOn: row.raisedOn,
  },
});

export const violationFeed = thingFeed<ViolationRow>('violation', tableOf(violationColumns, 'violation'), violationChanged);
