import { changingALegalEntity, comingBelow, LEVELS } from '../../../rulebook/rules/legal-entity-change';
import { eachBreaks } from './each-breaks';

const above = { known: true, gone: false };
const below = { creditCode: 'one', parent: 'two', above, line: ['two', 'three'], levels: 1 };
const lineOf = (levels: number) => Array.from({ length: levels }, (_, at) => `above ${at}`);

const limitsOfTheLine = {
  PARENT_IS_ITSELF: { broken: [{ parent: 'one' }], kept: [{ parent: null, line: [] }] },
  PARENT_UNKNOWN: {
    broken: [{ above: { known: false, gone: false }, line: [] }],
    kept: [{ parent: null, above: { known: false, gone: false }, line: [] }],
  },
  PARENT_GONE: { broken: [{ above: { known: true, gone: true } }] },
  PARENT_CYCLE: { broken: [{ line: ['two', 'one', 'two'] }] },
  PARENT_TOO_DEEP: {
    broken: [{ line: lineOf(LEVELS) }, { line: lineOf(LEVELS - 1), levels: 2 }],
    kept: [{ line: lineOf(LEVELS - 1) }, { line: lineOf(LEVELS - 2), levels: 2 }],
  },
};

describe('coming to stand below a body', () => {
  eachBreaks(comingBelow, below, limitsOfTheLine);
});

describe('changing a body', () => {
  eachBreaks(
    changingALegalEntity,
    { ...below, gone: false, name: '示例机构', entityStatus: 'ACTIVE' },
    {
      ...limitsOfTheLine,
      LEGAL_ENTITY_GONE: { broken: [{ gone: true }] },
      LEGAL_ENTITY_UNNAMED: { broken: [{ name: '　' }, { name: null }], kept: [{ name: undefined }] },
      STATUS_BY_ANOTHER_ACT: {
        broken: [{ entityStatus: 'MERGED' }, { entityStatus: 'DEREGISTERED' }],
        kept: [{ entityStatus: 'SUSPENDED' }, { entityStatus: null }],
      },
    },
  );
});
