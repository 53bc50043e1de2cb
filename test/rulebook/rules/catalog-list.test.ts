import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  assigningAResponsibility,
  type CatalogList,
  declaringANeed,
  declaringCompleteness,
  deliveringABatch,
  endingANeed,
  excludingData,
  keepingAList,
  publishingAResponsibilityList,
  readmittingData,
} from '../../../rulebook/rules/catalog-list';
import { eachBreaks } from './each-breaks';

const DAY = '2026-06-30';

describe('keeping a list', () => {
  eachBreaks(keepingAList, { list: 'DEMAND' }, { LIST_NOT_KEPT: { broken: [{ list: 'NEGATIVE' }] } });

  test.each<[string, CatalogList[]]>([
    ['chifeng', ['DEMAND', 'RESPONSIBILITY']],
    ['jiyuan', ['CATALOGUE', 'DEMAND', 'RESPONSIBILITY']],
    ['guiyang', ['CATALOGUE', 'RESPONSIBILITY', 'NEGATIVE']],
    ['sanming', ['CATALOGUE', 'RESPONSIBILITY']],
    ['yulin', []],
  ])('%s keeps the lists that its text has', (slug, kept) => {
    const all: CatalogList[] = ['CATALOGUE', 'DEMAND', 'RESPONSIBILITY', 'NEGATIVE'];
    expect(all.filter(list => judge(keepingAList, { list }, lawOf(slug, DAY)).length === 0)).toEqual(kept);
  });
});

describe('assigning a responsibility', () => {
  eachBreaks(
    assigningAResponsibility,
    { itemName: '姓名', functionBasis: '三定方案' },
    {
      RESPONSIBILITY_ITEM_MISSING: { broken: [{ itemName: '' }, { itemName: ' ' }] },
      FUNCTION_BASIS_MISSING: { broken: [{ functionBasis: null }, { functionBasis: ' ' }] },
    },
  );
});

describe('publishing the responsibility list', () => {
  eachBreaks(
    publishingAResponsibilityList,
    { approval: '批复', approvedOn: DAY, today: DAY },
    {
      LIST_APPROVAL_MISSING: { broken: [{ approval: null }, { approval: ' ' }, { approvedOn: null }] },
      LIST_APPROVED_IN_FUTURE: { broken: [{ approvedOn: '2026-07-01' }], kept: [{ approvedOn: '2026-06-29' }] },
    },
  );
});

describe('the negative list', () => {
  eachBreaks(excludingData, { basis: '某条例' }, { EXCLUSION_BASIS_MISSING: { broken: [{ basis: '' }] } });
});

describe('taking data off the negative list', () => {
  eachBreaks(
    readmittingData,
    { reason: '修法', inForce: false },
    { READMISSION_REASON_MISSING: { broken: [{ reason: ' ' }] }, EXCLUSION_IN_FORCE: { broken: [{ inForce: true }] } },
  );
});

describe('declaring a need', () => {
  eachBreaks(
    declaringANeed,
    { requester: 'A', owner: 'B', description: '登记状态', purpose: '审核' },
    {
      NEED_DESCRIPTION_MISSING: { broken: [{ description: '' }] },
      NEED_PURPOSE_MISSING: { broken: [{ purpose: ' ' }] },
      NEED_OWNER_IS_REQUESTER: { broken: [{ owner: 'A' }] },
    },
  );
});

describe('ending a need', () => {
  eachBreaks(
    endingANeed,
    { reason: '不再需要', isMet: false },
    { NEED_END_UNEXPLAINED: { broken: [{ reason: null }], kept: [{ reason: null, isMet: true }] } },
  );
});

describe('declaring completeness', () => {
  eachBreaks(
    declaringCompleteness,
    { statement: '已全部编入' },
    { DECLARATION_STATEMENT_MISSING: { broken: [{ statement: '' }] } },
  );
});

describe('delivering a batch', () => {
  const batch = { entryPublished: true, unknown: [], unlisted: [], records: 1, collectedOn: DAY, today: DAY };
  eachBreaks(deliveringABatch, batch, {
    NOT_ON_RESPONSIBILITY_LIST: { broken: [{ unlisted: ['姓名'] }] },
    BATCH_ENTRY_NOT_PUBLISHED: { broken: [{ entryPublished: false }] },
    BATCH_ITEM_UNKNOWN: { broken: [{ unknown: ['姓名'] }] },
    BATCH_EMPTY: { broken: [{ records: 0 }, { records: -1 }], kept: [{ records: 2 }] },
    COLLECTED_IN_FUTURE: { broken: [{ collectedOn: '2026-07-01' }], kept: [{ collectedOn: '2026-06-29' }] },
  });

  test('only where the text has a department collect by its list is a batch held against it', () => {
    const refusing = ['chifeng', 'jiyuan', 'guiyang', 'sanming', 'yulin'].filter(
      slug => judge(deliveringABatch, { ...batch, unlisted: ['姓名'] }, lawOf(slug, DAY)).length > 0,
    );
    expect(refusing).toEqual(['chifeng', 'jiyuan']);
  });
});
