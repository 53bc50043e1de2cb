import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  havingATemplate,
  makingATemplate,
  openingUnderAgreement,
  requestingAnAccount,
  signingTheAgreement,
  usingUnderAgreement,
} from '../../../rulebook/rules/open-agreement';
import { eachBreaks } from './each-breaks';

const yulin = lawOf('yulin', '2026-03-02');
const agreed = { specialSigned: true, platformAsked: true, platformAccepted: true };

describe('using', () =>
  eachBreaks(
    usingUnderAgreement,
    agreed,
    {
      AGREEMENT_REQUIRED: {
        broken: [{ specialSigned: false }, { platformAccepted: false }],
        kept: [{ platformAsked: false, platformAccepted: false }],
      },
    },
    yulin,
  ));

test('in 济源 what is agreed to is opened without an agreement', () => {
  const nothing = { specialSigned: false, platformAsked: false, platformAccepted: false };
  expect(judge(usingUnderAgreement, nothing, lawOf('jiyuan', '2026-03-02'))).toEqual([]);
  expect(judge(usingUnderAgreement, nothing, yulin)).toMatchObject([{ article: { number: '第二十三条' } }]);
});

describe('having a template', () =>
  eachBreaks(
    havingATemplate,
    { templateExists: true },
    { AGREEMENT_TEMPLATE_REQUIRED: { broken: [{ templateExists: false }] } },
  ));

describe('opening', () =>
  eachBreaks(
    openingUnderAgreement,
    { openType: 'CONDITIONAL', agreementExists: true },
    {
      AGREEMENT_TEMPLATE_REQUIRED: {
        broken: [{ agreementExists: false }],
        kept: [{ agreementExists: false, openType: 'UNCONDITIONAL' }],
      },
    },
    yulin,
  ));

test('only where the text has the agreement is it a condition of opening', () => {
  const none = { openType: 'CONDITIONAL', agreementExists: false };
  const found = ['chifeng', 'jiyuan', 'sanming', 'guiyang', 'yulin'].map(
    city => judge(openingUnderAgreement, none, lawOf(city, '2026-03-02')).length,
  );
  expect(found).toEqual([0, 0, 0, 0, 1]);
});

describe('signing', () =>
  eachBreaks(
    signingTheAgreement,
    { templateExists: true, providerSigned: true, applicantSigned: true },
    {
      AGREEMENT_TEMPLATE_REQUIRED: { broken: [{ templateExists: false }] },
      SIGNED_BY_ONE: { broken: [{ providerSigned: false }, { applicantSigned: false }] },
    },
  ));

describe('making a template', () =>
  eachBreaks(
    makingATemplate,
    { agreementKind: 'SPECIAL', openType: 'CONDITIONAL', title: '示例协议', wording: '示例条款' },
    {
      AGREEMENT_UNTITLED: { broken: [{ title: ' ' }] },
      AGREEMENT_WORDING_MISSING: { broken: [{ wording: '' }] },
      AGREEMENT_OPEN_TYPE: {
        broken: [{ openType: null }, { agreementKind: 'PLATFORM' }],
        kept: [{ agreementKind: 'PLATFORM', openType: null }],
      },
    },
  ));

describe('asking for an account', () =>
  eachBreaks(requestingAnAccount, { content: '新增账户' }, { ACCOUNT_CONTENT_MISSING: { broken: [{ content: ' ' }] } }));
