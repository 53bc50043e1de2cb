import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  acceptingADemand,
  acceptingAnOpenDemand,
  confirmingADemand,
  forwardingADemand,
  linkingAnEntry,
  rejectingADemand,
  startingPreService,
  submittingADemand,
} from '../../../rulebook/rules/demand';
import { eachBreaks } from './each-breaks';

const [one, other] = ['911100000000000001', '911100000000000002'];

describe('stating a demand', () => {
  const lawful = {
    kind: 'OPEN' as 'OPEN' | 'SHARE',
    kindsHeard: ['OPEN'],
    channel: 'ONLINE',
    title: '停车泊位',
    purpose: '出行',
    provider: one as string | null,
    applicant: other as string | null,
  };
  const limits = {
    DEMAND_KIND_NOT_REGULATED: { broken: [{ kind: 'SHARE' as const }, { kindsHeard: [] }] },
    DEMAND_CHANNEL_NOT_REGULATED: { broken: [{ channel: 'OFFLINE' }] },
    DEMANDED_OF_MISSING: { broken: [{ provider: null }] },
    DEMAND_TITLE_MISSING: { broken: [{ title: ' ' }] },
    DEMAND_PURPOSE_MISSING: { broken: [{ purpose: '' }] },
    DEMANDED_OF_ITSELF: { broken: [{ applicant: one }], kept: [{ applicant: null }] },
  };
  eachBreaks(submittingADemand, lawful, limits, lawOf('yulin', '2026-06-30'));

  test('贵阳 hears demands offline too, and of nobody in particular', () => {
    const offline = { ...lawful, channel: 'OFFLINE', provider: null };
    expect(judge(submittingADemand, offline, lawOf('guiyang', '2026-06-30'))).toEqual([]);
  });
});

describe('what becomes of a demand', () => {
  eachBreaks(acceptingADemand, { isListed: false }, { ENTRY_LISTED_ALREADY: { broken: [{ isListed: true }] } });
  eachBreaks(acceptingAnOpenDemand, { isListed: false }, { OPEN_ENTRY_LISTED_ALREADY: { broken: [{ isListed: true }] } });
  eachBreaks(
    confirmingADemand,
    { provider: one as string | null, applicant: other as string | null },
    {
      DEMAND_PROVIDER_MISSING: { broken: [{ provider: null }] },
      DEMAND_PROVIDER_IS_APPLICANT: { broken: [{ applicant: one }], kept: [{ applicant: null }] },
    },
  );
  eachBreaks(
    rejectingADemand,
    { result: '不予采纳', notice: '已告知' },
    { RESULT_MISSING: { broken: [{ result: ' ' }] }, NOTICE_MISSING: { broken: [{ notice: '' }] } },
  );
  eachBreaks(forwardingADemand, { holderAbove: '省级部门' }, { HOLDER_ABOVE_MISSING: { broken: [{ holderAbove: ' ' }] } });
  eachBreaks(startingPreService, { officer: 'officer-1' }, { OFFICER_MISSING: { broken: [{ officer: ' ' }] } });
  eachBreaks(
    linkingAnEntry,
    {
      isPublished: true,
      entryProvider: one as string | null,
      provider: one as string | null,
      kind: 'OPEN' as 'OPEN' | 'SHARE',
      isOpened: true,
    },
    {
      LINKED_ENTRY_NOT_PUBLISHED: { broken: [{ isPublished: false }] },
      LINKED_ENTRY_OF_ANOTHER: { broken: [{ entryProvider: other }], kept: [{ entryProvider: null }] },
      LINKED_ENTRY_NOT_OPENED: { broken: [{ isOpened: false }], kept: [{ isOpened: false, kind: 'SHARE' }] },
    },
  );
});
