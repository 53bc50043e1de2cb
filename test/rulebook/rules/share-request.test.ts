import { submittingAShareRequest } from '../../../rulebook/rules/share-request';
import { eachBreaks } from './each-breaks';

const taken = { submittedOn: '2026-06-30' };

eachBreaks(
  submittingAShareRequest,
  {
    entry: { status: 'PUBLISHED', provider: 'one' },
    consumer: 'another',
    scenario: '不动产登记核验',
    purpose: '不动产登记',
    items: ['name'],
    today: '2026-06-30',
  },
  {
    ENTRY_NOT_PUBLISHED: {
      broken: [{ entry: null }, { entry: { status: 'WITHDRAWN', provider: 'one' } }],
      kept: [
        { entry: { status: 'UPDATE_REQUESTED', provider: 'one' } },
        { entry: { status: 'WITHDRAWN', provider: 'one' }, earlier: taken },
      ],
    },
    PROVIDER_IS_ANOTHER: {
      broken: [{ provider: 'a third' }],
      kept: [{ provider: 'one' }, { provider: 'a third', earlier: taken }],
    },
    CONSUMER_IS_PROVIDER: { broken: [{ consumer: 'one' }] },
    SCENARIO_MISSING: { broken: [{ scenario: ' ' }] },
    PURPOSE_MISSING: { broken: [{ purpose: ' ' }] },
    ITEM_UNNAMED: { broken: [{ items: ['name', ' '] }], kept: [{ items: [] }] },
    REQUEST_NUMBER_BLANK: { broken: [{ earlier: { ...taken, requestNumber: ' ' } }], kept: [{ earlier: taken }] },
    SUBMITTED_IN_FUTURE: { broken: [{ earlier: { submittedOn: '2026-07-01' } }], kept: [{ earlier: taken }] },
  },
);
