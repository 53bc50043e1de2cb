import { judge } from '../../../rulebook/rule';
import { keepingSecretsOut, ofItsItems } from '../../../rulebook/rules/catalog-entry-items';
import { broken, cities, eachCity, item, lawful } from './described-entry';

const basic = { ...item, itemKind: 'BASIC' } as const;

eachCity(ofItsItems, [
  ['STATE_SECRET_NOT_ALLOWED items.sensitivity', { items: [{ ...item, sensitivity: 'STATE_SECRET' }] }, cities],
  ['SENSITIVITY_MISSING items.sensitivity', { items: [{ ...item, sensitivity: null }] }, ['jiyuan']],
  ['SECURITY_GRADE_MISSING items.securityGrade', { items: [{ ...item, securityGrade: null }] }, ['sanming']],
  ['SENSITIVE_ITEM_NOT_OPENABLE openType', { items: [{ ...item, sensitivity: 'PERSONAL_PRIVACY' }] }, cities],
  ['SENSITIVE_ITEM_NOT_OPENABLE openType', { items: [{ ...item, sensitivity: 'PERSONAL_INFO' }] }, []],
  ['SENSITIVE_ITEM_NOT_OPENABLE openType', { items: [{ ...item, sensitivity: 'COMMERCIAL_SECRET' }], openType: null }, []],
  ['BASE_DATABASE_MISSING baseDatabase', { catalogKind: 'BASE' }, ['chifeng', 'guiyang', 'jiyuan', 'sanming']],
  ['BASE_DATABASE_NOT_IN_PROFILE baseDatabase', { baseDatabase: 'CREDIT' }, ['chifeng', 'guiyang', 'sanming']],
  ['BASE_DATABASE_NOT_IN_PROFILE baseDatabase', { baseDatabase: 'TRUSTED_MATERIALS' }, ['chifeng', 'guiyang', 'jiyuan']],
  [
    'BASE_ITEM_MUST_BE_UNCONDITIONAL shareType',
    { catalogKind: 'BASE', baseDatabase: 'POPULATION', shareType: 'CONDITIONAL', items: [item, basic] },
    ['chifeng', 'guiyang', 'jiyuan', 'sanming'],
  ],
  [
    'BASE_ITEM_MUST_BE_UNCONDITIONAL shareType',
    { catalogKind: 'BASE', baseDatabase: 'POPULATION', shareType: 'CONDITIONAL', items: [item] },
    [],
  ],
  ['SHARED_ITEM_UNKNOWN sharedItems', { sharedItems: ['编号', '没有的'] }, cities],
]);

test('what was desensitized may be opened', () => {
  const act = { ...lawful, items: [{ ...item, sensitivity: 'PERSONAL_PRIVACY' as const }] };
  expect(broken(ofItsItems, { ...act, opening: { desensitized: true } } as never, 'jiyuan')).toEqual([]);
});

test('drafts are kept free of secrets', () => {
  expect(judge(keepingSecretsOut, { items: [{ sensitivity: 'STATE_SECRET' }] }).map(({ rule }) => rule)).toEqual([
    'STATE_SECRET_NOT_ALLOWED',
  ]);
  expect(judge(keepingSecretsOut, { items: [{}] })).toEqual([]);
});
