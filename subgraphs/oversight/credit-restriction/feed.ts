import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { tableOf, thingFeed } from '../record/thing-feed';
import { restrictionColumns } from './context';
import type { CreditRestrictionRow } from './entity';

/** What other subgraphs keep of a restriction: whom it keeps from what and when, not why. */
export const restrictionChanged = (row: CreditRestrictionRow): Event => ({
  aggregate: globalId('credit-restriction', row.id),
  sequence: row.version,
  kind: 'credit-restriction.changed',
  payload: {
    id: globalId('credit-restriction', row.id),
    jurisdiction: row.jurisdiction,
    entity: row.entity,
    addressee: row.entity,
    since: row.since,
    until: row.until,
    liftedOn: row.liftedOn,
  },
});

export const restrictionFeed = thingFeed<CreditRestrictionRow>(
  'credit-restriction',
  tableOf(restrictionColumns, 'credit_restriction'),
  restrictionChanged,
);
