import { askingByKey, grantingToABody, passingOn, recordingAUse, usingAGrant } from '../../../rulebook/rules/data-call';
import { eachBreaks } from './each-breaks';

const grant = {
  grantStatus: 'ACTIVE',
  means: 'INTERFACE',
  items: ['name', 'address'],
  purpose: '参保核对',
  scenario: '窗口受理',
  since: '2026-06-01',
  until: '2026-07-01',
  holder: 'one',
  entryStatus: 'PUBLISHED',
  opened: null,
  shareType: 'CONDITIONAL',
  secretItems: ['salary'],
};
const call = { means: 'INTERFACE', purpose: '参保核对', scenario: '窗口受理', items: ['name'] };

describe('using a grant', () => {
  eachBreaks(
    usingAGrant,
    { grant, call, thirdParty: false, today: '2026-06-30' },
    {
      ACCESS_SUSPENDED: { broken: [{ grant: { ...grant, grantStatus: 'SUSPENDED' } }] },
      ACCESS_ENDED: {
        broken: [
          { grant: { ...grant, grantStatus: 'TERMINATED' } },
          { grant: { ...grant, until: '2026-06-30' } },
          { grant: { ...grant, since: '2026-07-01', until: null } },
        ],
        kept: [{ grant: { ...grant, until: null } }, { grant: { ...grant, since: '2026-06-30' } }],
      },
      ENTRY_WITHDRAWN: {
        broken: [
          { grant: { ...grant, entryStatus: 'WITHDRAWN' } },
          { grant: { ...grant, opened: { held: false, listed: false } } },
        ],
        kept: [{ grant: { ...grant, entryStatus: 'UPDATE_REQUESTED' } }, { grant: { ...grant, entryStatus: null } }],
      },
      NO_LONGER_SHARED: {
        broken: [
          { grant: { ...grant, shareType: 'NOT_SHARED' } },
          { grant: { ...grant, shareType: 'TEMPORARILY_NOT_SHARED' } },
        ],
        kept: [
          { grant: { ...grant, shareType: null } },
          { grant: { ...grant, means: 'VERIFICATION', shareType: 'NOT_SHARED' }, call: { ...call, means: undefined } },
        ],
      },
      RESOURCE_SUSPENDED: {
        broken: [{ grant: { ...grant, opened: { held: true, listed: true } } }],
        kept: [{ grant: { ...grant, opened: { held: false, listed: true } } }],
      },
      PURPOSE_MISMATCH: {
        broken: [{ call: { ...call, purpose: '营销' } }, { call: { ...call, purpose: '' } }],
        kept: [{ call: { ...call, purpose: ' 参保核对 ' } }, { call: {} }],
      },
      SCENARIO_MISMATCH: {
        broken: [{ call: { ...call, scenario: '招商' } }, { call: { ...call, scenario: '' } }],
        kept: [{ grant: { ...grant, scenario: null }, call: { ...call, scenario: '' } }],
      },
      MEANS_NOT_GRANTED: {
        broken: [{ call: { ...call, means: 'BULK' } }],
        kept: [{ call: { ...call, means: undefined } }],
      },
      ITEM_NOT_GRANTED: {
        broken: [{ call: { ...call, items: ['name', 'phone'] } }],
        kept: [{ call: { ...call, items: ['name', 'address'] } }, { call: { ...call, items: [] } }],
      },
      STATE_SECRET_NOT_SHARED: {
        broken: [
          { grant: { ...grant, secretItems: ['name'] } },
          { grant: { ...grant, secretItems: ['address'] }, call: { ...call, items: [] } },
        ],
        kept: [{ grant: { ...grant, secretItems: ['address'] } }],
      },
      THIRD_PARTY_PROVISION_FORBIDDEN: { broken: [{ thirdParty: true }] },
    },
  );
});

describe('granting to a body', () => {
  eachBreaks(grantingToABody, { gone: false }, { HOLDER_GONE: { broken: [{ gone: true }] } });
});

describe('passing on what was made of shared data', () => {
  eachBreaks(passingOn, { thirdParty: false }, { THIRD_PARTY_PROVISION_FORBIDDEN: { broken: [{ thirdParty: true }] } });
});

describe('asking by key', () => {
  eachBreaks(
    askingByKey,
    { key: '91', keyItem: null, registeredKey: 'code' },
    {
      FREE_QUERY_NOT_ALLOWED: {
        broken: [{ key: null }, { key: ' ' }, { key: '9*' }, { key: '9%' }, { keyItem: 'address' }],
        kept: [{ keyItem: 'code' }, { keyItem: '' }],
      },
    },
  );
});

describe('recording a use', () => {
  eachBreaks(
    recordingAUse,
    {
      purpose: '参保核对',
      usedBy: '经办人',
      approver: '科长',
      content: ['name'],
      usedAt: new Date('2026-06-30T04:00:00Z'),
      method: 'INTERFACE',
      medium: 'SCREEN',
      now: new Date('2026-06-30T04:00:00Z'),
    },
    {
      USAGE_PURPOSE_MISSING: { broken: [{ purpose: ' ' }, { purpose: null }] },
      USED_BY_MISSING: { broken: [{ usedBy: '' }] },
      APPROVER_MISSING: { broken: [{ approver: null }] },
      CONTENT_MISSING: { broken: [{ content: [] }, { content: ['name', ' '] }] },
      USED_AT_MISSING: { broken: [{ usedAt: null }] },
      USED_IN_FUTURE: {
        broken: [{ usedAt: new Date('2026-06-30T04:00:00.001Z') }],
        kept: [{ usedAt: new Date('2026-06-30T03:59:59.999Z') }],
      },
      METHOD_MISSING: { broken: [{ method: null }] },
      MEDIUM_MISSING: { broken: [{ medium: null }] },
    },
  );
});
