import { lawOf } from '../../../rulebook/law';
import { addingData, assetsStand, coveringData } from '../../../rulebook/rules/operation-coverage';
import { eachBreaks } from './each-breaks';

const guiyang = lawOf('guiyang', '2026-06-30');
const sanming = lawOf('sanming', '2026-06-30');

const set = { domain: 'HEALTH', openType: 'CONDITIONAL', status: 'PUBLISHED' };

describe('covering', () => {
  eachBreaks(
    coveringData,
    { domains: ['HEALTH'], sets: [set], cities: ['520100'], jurisdiction: '520100' },
    {
      ASSET_OF_ANOTHER_CITY: {
        broken: [{ cities: ['520100', '350400'] }],
        kept: [{ cities: [] }, { cities: ['350400'], earlier: 'ACTIVE' }],
      },
      DOMAIN_NOT_AUTHORISED: {
        broken: [{ sets: [set, { ...set, domain: 'TRANSPORT' }] }],
        kept: [{ sets: [{ ...set, domain: null }] }, { domains: [], sets: [{ ...set, domain: 'TRANSPORT' }] }],
      },
    },
    guiyang,
  );
});

describe('adding', () => {
  eachBreaks(
    addingData,
    { asked: ['one'], whose: ['one'] },
    { SOURCE_NOT_ASKED: { broken: [{ whose: ['one', 'another'] }], kept: [{ asked: [], whose: ['another'] }, { whose: [] }] } },
    sanming,
  );
});

describe('assets that stand', () => {
  eachBreaks([assetsStand], { unregistered: 0 }, { ASSET_NOT_REGISTERED: { broken: [{ unregistered: 1 }] } });
});
