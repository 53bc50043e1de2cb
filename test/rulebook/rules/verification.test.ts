import { lawOf } from '../../../rulebook/law';
import {
  answeringAVerification,
  approvingAVerification,
  rejectingAVerification,
  requestingAVerification,
} from '../../../rulebook/rules/verification';
import { eachBreaks } from './each-breaks';

const chifeng = lawOf('chifeng', '2026-06-30');

describe('requesting', () => {
  eachBreaks(
    requestingAVerification,
    { shareType: 'NOT_SHARED', consumer: 'one', provider: 'another', purpose: '参保核对', items: ['name'], known: ['name'] },
    {
      VERIFICATION_NOT_NEEDED: { broken: [{ shareType: 'CONDITIONAL' }, { shareType: null }] },
      VERIFICATION_OF_OWN_DATA: { broken: [{ consumer: 'another' }] },
      VERIFICATION_PURPOSE_MISSING: { broken: [{ purpose: ' ' }] },
      VERIFICATION_ITEMS_MISSING: { broken: [{ items: [] }, { items: ['name', ' '] }] },
      VERIFICATION_ITEM_UNKNOWN: { broken: [{ items: ['phone'] }], kept: [{ items: ['phone'], known: [] }] },
    },
    chifeng,
  );
});

describe('approving', () => {
  eachBreaks(
    approvingAVerification,
    { asked: ['name', 'address'], granted: ['name'] },
    {
      VERIFICATION_BEYOND_REQUEST: {
        broken: [{ granted: ['phone'] }, { granted: [] }],
        kept: [{ granted: ['name', 'address'] }],
      },
    },
    chifeng,
  );
});

describe('rejecting', () => {
  eachBreaks(
    rejectingAVerification,
    { basis: '示例条例' },
    { VERIFICATION_REFUSAL_BASIS_MISSING: { broken: [{ basis: ' ' }, { basis: null }] } },
    chifeng,
  );
});

describe('answering', () => {
  eachBreaks(
    answeringAVerification,
    { items: ['name'], outcomes: ['MATCH'] },
    {
      VERIFICATION_VALUES_MISSING: { broken: [{ outcomes: [] }] },
      VERIFICATION_ITEM_TWICE: { broken: [{ items: ['name', 'name'] }], kept: [{ items: ['name', 'address'] }] },
      RAW_VALUE_IN_ANSWER: { broken: [{ outcomes: ['MATCH', '示例路1号'] }], kept: [{ outcomes: ['MISMATCH', 'MATCH'] }] },
    },
    chifeng,
  );
});
