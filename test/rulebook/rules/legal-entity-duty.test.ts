import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  articleOfCategory,
  assigningACategory,
  BASE_REGISTRY,
  endingARegistration,
  recordingARegistration,
} from '../../../rulebook/rules/legal-entity-duty';
import { eachBreaks } from './each-breaks';

const market = { name: '三明市市场监督管理局', gone: false };
const law = (city: string) => lawOf(city, '2026-06-30');

describe('making a department responsible', () => {
  eachBreaks(
    assigningACategory,
    { category: BASE_REGISTRY, department: market },
    {
      DUTY_CATEGORY_UNNAMED: { broken: [{ category: ' ' }] },
      DUTY_DEPARTMENT_UNKNOWN: { broken: [{ department: null }] },
      DUTY_DEPARTMENT_GONE: { broken: [{ department: { ...market, gone: true } }] },
      LEAD_DEPARTMENT_IS_ANOTHER: {
        broken: [{ department: { name: '三明市民政局', gone: false } }],
        kept: [{ category: '社会团体登记', department: { name: '三明市民政局', gone: false } }],
      },
    },
    law('sanming'),
  );

  test('[SM-16] the lead of the base registry is the one that 三明 names, by its article; other cities name their own', () => {
    const another = { category: BASE_REGISTRY, department: { name: '某市民政局', gone: false } };
    expect(judge(assigningACategory, another, law('sanming'))).toMatchObject([
      { rule: 'LEAD_DEPARTMENT_IS_ANOTHER', article: { number: '第十六条' } },
    ]);
    expect(judge(assigningACategory, another, law('chifeng'))).toEqual([]);
    expect(judge(assigningACategory, another, law('yulin'))).toEqual([]);
  });

  test('[CF-collect-7] that one department is responsible for a category 赤峰 states; elsewhere it is ours', () => {
    expect(articleOfCategory(law('chifeng'), '经营主体登记')?.number).toBe('四(二)1');
    expect(articleOfCategory(law('chifeng'), BASE_REGISTRY)).toBeNull();
    expect(articleOfCategory(law('sanming'), '经营主体登记')).toBeNull();
    expect(articleOfCategory(law('sanming'), BASE_REGISTRY)?.number).toBe('第十六条');
  });
});

const registrations = [{ category: '经营主体登记', since: '2024-01-01', until: '2024-01-02' }];
const empty = [{ category: '经营主体登记', since: '2024-01-01', until: '2024-01-01' }];

describe('recording a registration', () => {
  eachBreaks(
    recordingARegistration,
    { gone: false, responsible: 'department', number: '1', registrations },
    {
      LEGAL_ENTITY_GONE: { broken: [{ gone: true }] },
      REGISTRATION_CATEGORY_UNASSIGNED: { broken: [{ responsible: null }] },
      REGISTRATION_UNNAMED: { broken: [{ registrations: [{ ...registrations[0], category: ' ' }] }] },
      ENTITY_REGISTRATION_PERIOD: { broken: [{ registrations: empty }] },
      ENTITY_REGISTRATION_NUMBER_BLANK: { broken: [{ number: ' ' }, { number: '' }], kept: [{ number: null }] },
    },
  );
});

describe('ending a registration', () => {
  eachBreaks(
    endingARegistration,
    { ended: false, registrations },
    {
      ENTITY_REGISTRATION_ENDED_ALREADY: { broken: [{ ended: true }] },
      ENTITY_REGISTRATION_PERIOD: { broken: [{ registrations: empty }] },
    },
  );
});
