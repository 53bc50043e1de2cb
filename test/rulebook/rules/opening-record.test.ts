import {
  attachingAResource,
  grading,
  recordingAConclusion,
  recordingAReview,
  recordingDesensitization,
  settingConditions,
  settingGradingRules,
  unlisting,
} from '../../../rulebook/rules/opening-record';
import { eachBreaks } from './each-breaks';

describe('putting a conclusion on record', () => {
  eachBreaks(recordingAConclusion, { conclusion: '符合' }, { CONCLUSION_MISSING: { broken: [{ conclusion: ' ' }] } });
});

describe('recording a review', () => {
  eachBreaks(
    recordingAReview,
    { kind: 'SECURITY', consultation: null, heldOn: '2026-06-30', today: '2026-06-30' },
    {
      CONSULTATION_METHOD_MISSING: {
        broken: [{ kind: 'PUBLIC_CONSULTATION' }],
        kept: [{ kind: 'PUBLIC_CONSULTATION', consultation: 'HEARING' }],
      },
      CONSULTATION_METHOD_OF_OTHER_REVIEW: { broken: [{ consultation: 'HEARING' }] },
      REVIEW_IN_FUTURE: { broken: [{ heldOn: '2026-07-01' }], kept: [{ heldOn: '2026-06-29' }] },
    },
  );
});

describe('recording a desensitization', () => {
  eachBreaks(
    recordingDesensitization,
    { description: '遮盖后四位', itemExists: true },
    { DESENSITIZATION_UNDESCRIBED: { broken: [{ description: ' ' }] }, ITEM_OF_NO_ENTRY: { broken: [{ itemExists: false }] } },
  );
});

describe('attaching a resource', () => {
  eachBreaks(
    attachingAResource,
    { name: '示例数据集', url: 'https://data.example/a.csv' },
    {
      RESOURCE_UNNAMED: { broken: [{ name: ' ' }] },
      RESOURCE_ADDRESS_INVALID: {
        broken: [{ url: 'ftp://data.example/a.csv' }, { url: 'https://data.example/a b' }, { url: '' }],
        kept: [{ url: 'http://data.example/' }],
      },
    },
  );
});

describe('setting conditions of opening', () => {
  eachBreaks(
    settingConditions,
    { conditions: '签订协议', reason: '政策变化' },
    {
      OPEN_CONDITIONS_BLANK: { broken: [{ conditions: ' ' }] },
      CONDITIONS_REASON_MISSING: { broken: [{ reason: ' ' }] },
    },
  );
});

describe('setting rules of grading', () => {
  eachBreaks(
    settingGradingRules,
    { ruleVersion: '1.0', title: '分类分级规则', dataClasses: ['一般'], dataGrades: ['1 级', '2 级'] },
    {
      GRADING_RULES_UNNAMED: { broken: [{ ruleVersion: ' ' }, { title: '' }] },
      GRADES_MISSING: { broken: [{ dataClasses: [] }, { dataGrades: [] }, { dataGrades: [' '] }] },
    },
  );
});

describe('grading an entry', () => {
  eachBreaks(
    grading,
    { dataClass: '一般', dataGrade: '2 级', rules: { dataClasses: ['一般'], dataGrades: ['1 级', '2 级'] } },
    {
      GRADING_RULES_UNKNOWN: { broken: [{ rules: null }] },
      GRADE_UNKNOWN: { broken: [{ dataGrade: '3 级' }, { dataClass: '重要' }] },
    },
  );
});

describe('taking an entry out of the open catalog', () => {
  eachBreaks(
    unlisting,
    { reason: '数据停止更新', listed: true },
    { UNLISTING_REASON_MISSING: { broken: [{ reason: ' ' }] }, ENTRY_NOT_LISTED: { broken: [{ listed: false }] } },
  );
});
