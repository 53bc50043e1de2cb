import { judge } from '../../../rulebook/rule';
import {
  agreeingOnADay,
  allowingADelay,
  askingForADelay,
  demandingAnInterface,
  describingAnInterface,
  endingAListing,
  namingACombination,
  recordingADuty,
} from '../../../rulebook/rules/share-register';
import { eachBreaks } from './each-breaks';

describe('a duty', () => {
  eachBreaks(
    recordingADuty,
    { code: 'A-1', title: '社会救助', basis: '三定规定' },
    {
      DUTY_CODE_MISSING: { broken: [{ code: ' ' }] },
      DUTY_TITLE_MISSING: { broken: [{ title: '' }] },
      DUTY_BASIS_MISSING: { broken: [{ basis: ' ' }] },
    },
  );
});

describe('a combination', () => {
  eachBreaks(
    namingACombination,
    { title: '身份与住址', items: ['姓名', '住址'], reason: '可定位到个人' },
    {
      COMBINATION_UNNAMED: { broken: [{ title: ' ' }] },
      COMBINATION_TOO_SMALL: { broken: [{ items: ['姓名'] }, { items: ['姓名', '姓名'] }, { items: ['姓名', '住址', ' '] }] },
      COMBINATION_REASON_MISSING: { broken: [{ reason: '' }] },
    },
  );
});

test('only what stands in a list is ended', () => {
  expect(judge(endingAListing, { isThere: true })).toEqual([]);
  expect(judge(endingAListing, { isThere: false }).map(({ rule }) => rule)).toEqual(['NOT_IN_THE_LIST']);
});

describe('asking for an interface', () => {
  eachBreaks(demandingAnInterface, { scenario: '不动产登记' }, { INTERFACE_SCENARIO_MISSING: { broken: [{ scenario: ' ' }] } });
});

describe('agreeing on a day', () => {
  eachBreaks(
    agreeingOnADay,
    { agreedDate: '2026-07-10', today: '2026-06-30' },
    {
      AGREED_DATE_MISSING: { broken: [{ agreedDate: null }] },
      AGREED_DATE_PAST: { broken: [{ agreedDate: '2026-06-29' }], kept: [{ agreedDate: '2026-06-30' }] },
    },
  );
});

const delay = { reason: '系统改造', until: '2026-07-17', agreedOn: '2026-07-10', workingDays: 5, delayedAlready: false };

describe('asking for a delay', () => {
  eachBreaks(askingForADelay, delay, {
    DELAY_REASON_MISSING: { broken: [{ reason: ' ' }] },
    DELAY_UNTIL_MISSING: { broken: [{ until: null }, { until: '2026-07-10' }], kept: [{ until: '2026-07-11' }] },
  });
});

describe('allowing it', () => {
  eachBreaks(allowingADelay, delay, {
    DELAY_NOT_ASKED_FOR: { broken: [{ reason: null }] },
    DELAYED_ALREADY: { broken: [{ delayedAlready: true }] },
    EXTENSION_EXCEEDS_MAX: { broken: [{ workingDays: 6 }, { workingDays: null }], kept: [{ workingDays: 1 }] },
  });
});

describe('describing an interface', () => {
  eachBreaks(
    describingAnInterface,
    { specification: '规范', callDescription: '说明' },
    {
      SPECIFICATION_MISSING: { broken: [{ specification: null }] },
      CALL_DESCRIPTION_MISSING: { broken: [{ callDescription: ' ' }] },
    },
  );
});
