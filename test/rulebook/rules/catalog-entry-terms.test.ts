import { ofItsTerms, ofTheTypes } from '../../../rulebook/rules/catalog-entry-terms';
import { broken, eachCity } from './described-entry';

const types = 'SHARE_TYPE_NOT_IN_PROFILE shareType';
const basis = { shareBasis: '示例法', shareBasisLevel: 'LAW', shareFiling: '备案1', shareRequirements: '要求' } as const;

eachCity(ofItsTerms, [
  [types, { shareType: 'NOT_SHARED' }, ['sanming']],
  [types, { shareType: 'TEMPORARILY_NOT_SHARED' }, ['chifeng', 'jiyuan']],
  ['OPEN_TYPE_NOT_IN_PROFILE openType', { openType: 'NOT_OPEN' }, ['sanming']],
  ['SHARE_TYPE_MISSING shareType', { shareType: null }, ['chifeng', 'jiyuan', 'sanming']],
  ['OPEN_TYPE_MISSING openType', { openType: null }, ['chifeng', 'jiyuan', 'yulin']],
  ['SHARE_REQUIREMENTS_MISSING shareRequirements', { shareType: 'CONDITIONAL' }, ['chifeng']],
  ['SHARE_MODES_MISSING shareModes', { shareModes: [] }, ['guiyang', 'jiyuan', 'sanming']],
  ['LEGAL_BASIS_REQUIRED shareBasis', { shareType: 'CONDITIONAL', shareBasis: ' ' }, ['chifeng', 'jiyuan', 'sanming']],
  [
    'SHARE_BASIS_LEVEL_MISSING shareBasisLevel',
    { ...basis, shareType: 'CONDITIONAL', shareBasisLevel: null },
    ['chifeng', 'jiyuan', 'sanming'],
  ],
  [
    'LEGAL_BASIS_LEVEL_TOO_LOW shareBasisLevel',
    { ...basis, shareType: 'CONDITIONAL', shareBasisLevel: 'DEPARTMENT_RULE' },
    ['chifeng', 'jiyuan', 'sanming'],
  ],
  [
    'LEGAL_BASIS_LEVEL_TOO_LOW shareBasisLevel',
    { ...basis, shareType: 'CONDITIONAL', shareBasisLevel: 'LOCAL_REGULATION' },
    ['jiyuan'],
  ],
  [
    'LEGAL_BASIS_LEVEL_TOO_LOW shareBasisLevel',
    { ...basis, shareType: 'CONDITIONAL', shareBasisLevel: 'NATIONAL_POLICY' },
    ['chifeng', 'jiyuan'],
  ],
  ['LEGAL_BASIS_LEVEL_TOO_LOW shareBasisLevel', { ...basis, shareType: 'CONDITIONAL', shareBasisLevel: 'LAW' }, []],
  ['CONDITIONS_REQUIRED shareConditions', { ...basis, shareType: 'CONDITIONAL' }, ['chifeng']],
  ['CONDITIONS_REQUIRED allowedDepartments', { ...basis, shareType: 'CONDITIONAL' }, ['jiyuan', 'sanming']],
  [
    'CONDITIONS_REQUIRED allowedDepartments',
    { ...basis, shareType: 'CONDITIONAL', shareConditions: '条件' },
    ['jiyuan', 'sanming'],
  ],
  ['CONDITIONS_REQUIRED allowedDepartments', { ...basis, shareType: 'CONDITIONAL', sharedItems: ['编号'] }, []],
  ['CONDITIONS_REQUIRED shareConditions', { ...basis, shareType: 'CONDITIONAL', sharedItems: ['编号'] }, ['chifeng']],
  [
    'UNMET_CONDITION_MISSING unmetCondition',
    { ...basis, shareType: 'TEMPORARILY_NOT_SHARED' },
    ['chifeng', 'jiyuan', 'sanming'],
  ],
  ['FILING_REQUIRED shareFiling', { ...basis, shareType: 'CONDITIONAL', shareFiling: '' }, ['sanming']],
  ['LEGAL_BASIS_REQUIRED openBasis', { openType: 'NOT_OPEN' }, ['chifeng', 'jiyuan', 'yulin']],
  ['LEGAL_BASIS_REQUIRED openBasis', { openType: 'CONDITIONAL' }, ['jiyuan']],
  ['OPEN_CONDITIONS_MISSING openConditions', { openType: 'CONDITIONAL' }, ['chifeng', 'jiyuan', 'sanming', 'yulin']],
  ['CONDITIONS_REQUIRED openCriteria', { openType: 'CONDITIONAL' }, ['yulin']],
  ['CONDITIONS_REQUIRED openCriteria', { openType: 'CONDITIONAL', openCriteria: ['TIMELINESS'] }, []],
]);

test('drafts are held to the types of the city, and to no other term', () => {
  expect(broken(ofTheTypes, { shareType: null, openType: null }, 'jiyuan')).toEqual([]);
});
