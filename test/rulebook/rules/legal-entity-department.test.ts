import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { type TakingPartAsADepartment, takingPartAsADepartment } from '../../../rulebook/rules/legal-entity-department';
import { eachBreaks } from './each-breaks';

eachBreaks(
  takingPartAsADepartment,
  { entityKind: 'PUBLIC_INSTITUTION', departmentType: 'AUTHORIZED', referenceClass: null, authorizedBy: '某条例第三条' },
  {
    DEPARTMENT_TYPE_NOT_ALLOWED: {
      broken: [{ entityKind: 'ENTERPRISE' }, { departmentType: 'PUBLIC_SERVICE', authorizedBy: null }],
      kept: [{ entityKind: 'SOCIAL_ORGANIZATION' }],
    },
    REFERENCE_CLASS_NOT_ALLOWED: {
      broken: [
        { departmentType: 'BY_REFERENCE', authorizedBy: null },
        { departmentType: 'BY_REFERENCE', authorizedBy: null, referenceClass: 'SOCIAL_GROUP' },
        { departmentType: 'BY_REFERENCE', authorizedBy: null, referenceClass: 'BUDGET_FUNDED' },
        { referenceClass: 'COURT' },
      ],
      kept: [{ departmentType: 'BY_REFERENCE', authorizedBy: null, referenceClass: 'CENTRAL_OR_PROVINCIAL' }],
    },
    AUTHORIZATION_MISSING: {
      broken: [{ authorizedBy: ' ' }, { authorizedBy: null }, { entityKind: 'GOVERNMENT_DEPARTMENT', departmentType: 'ORGAN' }],
      kept: [{ entityKind: 'GOVERNMENT_DEPARTMENT', departmentType: 'ORGAN', authorizedBy: null }],
    },
  },
);

const found = (city: string, act: TakingPartAsADepartment) =>
  judge(takingPartAsADepartment, act, lawOf(city, '2026-06-30')).map(({ rule, article }) => [rule, article?.number]);
const utility = { entityKind: 'PUBLIC_UTILITY' };

test('[GY-bg-1] in 贵阳 a utility is a department like an organ, in 济源 by reference only', () => {
  expect(found('guiyang', { ...utility, departmentType: 'PUBLIC_SERVICE' })).toEqual([]);
  expect(found('sanming', { ...utility, departmentType: 'PUBLIC_SERVICE' })).toEqual([]);
  expect(found('jiyuan', { ...utility, departmentType: 'PUBLIC_SERVICE' })).toEqual([
    ['DEPARTMENT_TYPE_NOT_ALLOWED', '第二条第1款'],
  ]);
  expect(found('jiyuan', { ...utility, departmentType: 'BY_REFERENCE', referenceClass: 'PUBLIC_UTILITY' })).toEqual([]);
});

test('[JY-2a] an enterprise is no department in 济源, authorized or not; in 榆林 an authorized one is', () => {
  const enterprise = { entityKind: 'ENTERPRISE', departmentType: 'AUTHORIZED', authorizedBy: '某法第十条' };
  expect(found('jiyuan', enterprise)).toEqual([['DEPARTMENT_TYPE_NOT_ALLOWED', '第二条第1款']]);
  expect(found('yulin', enterprise)).toEqual([]);
  expect(found('yulin', { ...enterprise, authorizedBy: null })).toEqual([['AUTHORIZATION_MISSING', '第二条第1款']]);
});

test('[CF-annex-1] 赤峰 admits other bodies that the budget pays for by reference, and no other class', () => {
  const body = { entityKind: 'PUBLIC_INSTITUTION', departmentType: 'BY_REFERENCE' };
  expect(found('chifeng', { ...body, referenceClass: 'BUDGET_FUNDED' })).toEqual([]);
  expect(found('chifeng', { ...body, referenceClass: 'COURT' })).toEqual([['REFERENCE_CLASS_NOT_ALLOWED', '四(四)']]);
});

test('[JY-63] courts, procuratorates, bodies of the centre, social groups and utilities take part by reference in 济源', () => {
  const by = (entityKind: string, referenceClass: string) =>
    found('jiyuan', { entityKind, departmentType: 'BY_REFERENCE', referenceClass });
  expect(by('OTHER', 'COURT')).toEqual([]);
  expect(by('OTHER', 'PROCURATORATE')).toEqual([]);
  expect(by('GOVERNMENT_DEPARTMENT', 'CENTRAL_OR_PROVINCIAL')).toEqual([]);
  expect(by('SOCIAL_ORGANIZATION', 'SOCIAL_GROUP')).toEqual([]);
  expect(by('PUBLIC_UTILITY', 'COURT')).toEqual([['REFERENCE_CLASS_NOT_ALLOWED', '第六十三条']]);
});
