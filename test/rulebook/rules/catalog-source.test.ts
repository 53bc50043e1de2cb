import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { type ItemSource, ofItsSources, onTheNegativeList } from '../../../rulebook/rules/catalog-source';
import { eachBreaks } from './each-breaks';

const DAY = '2026-06-30';
const none = { sharing: false, opening: false };
const sourced = (...items: Partial<ItemSource>[]) => ({
  sources: { items: items.map(item => ({ collectors: [], hasOtherSource: false, assigned: true, ...item })), excluded: none },
});
const together = { collectors: ['A', 'B'], divisionOfDuties: '分工', source: 'B' };

describe('the sources of an entry, where the responsibility list comes first', () => {
  eachBreaks(
    ofItsSources,
    sourced({}),
    {
      DUPLICATE_SOURCE: {
        broken: [sourced({ hasOtherSource: true }), sourced({}, { hasOtherSource: true, lawfulException: ' ' })],
        kept: [sourced({ hasOtherSource: true, lawfulException: '某法第一条' })],
      },
      RESPONSIBILITY_ENTRY_REQUIRED: { broken: [sourced({ assigned: false }), sourced({}, { assigned: false })] },
      DIVISION_OF_DUTIES_MISSING: {
        broken: [sourced({ ...together, divisionOfDuties: null }), sourced({ ...together, divisionOfDuties: ' ' })],
        kept: [sourced(together), sourced({ collectors: ['A'] })],
      },
      SOURCE_MISSING: {
        broken: [sourced({ ...together, source: null }), sourced({ ...together, source: 'C' })],
        kept: [sourced({ ...together, source: 'A' })],
      },
    },
    lawOf('chifeng', DAY),
  );

  test('where the list is derived from the catalog, or the text knows none, it is not asked for first', () => {
    const asking = ['chifeng', 'jiyuan', 'guiyang', 'sanming', 'yulin'].filter(
      slug => judge(ofItsSources, sourced({ assigned: false }), lawOf(slug, DAY)).length > 0,
    );
    expect(asking).toEqual(['chifeng']);
  });

  test('a second source is refused in every city but the one whose text regulates opening only', () => {
    const refusing = ['chifeng', 'jiyuan', 'guiyang', 'sanming', 'yulin'].filter(
      slug => judge(ofItsSources, sourced({ hasOtherSource: true }), lawOf(slug, DAY)).length > 0,
    );
    expect(refusing).toEqual(['chifeng', 'jiyuan', 'guiyang', 'sanming']);
  });
});

describe('the negative list', () => {
  const found = (
    act: { shareType?: string; openType?: string; excluded?: Partial<typeof none> },
    slug: 'guiyang' | 'jiyuan' = 'guiyang',
  ) =>
    judge(onTheNegativeList, { ...act, sources: { items: [], excluded: { ...none, ...act.excluded } } }, lawOf(slug, DAY)).map(
      ({ rule, path }) => `${rule} ${path.at(-1)}`,
    );

  test('what is not on it is shared and opened', () => {
    expect(found({ shareType: 'NOT_SHARED' })).toEqual(['NEGATIVE_LIST_ENTRY_REQUIRED shareType']);
    expect(found({ shareType: 'TEMPORARILY_NOT_SHARED' })).toEqual(['NEGATIVE_LIST_ENTRY_REQUIRED shareType']);
    expect(found({ openType: 'NOT_OPEN' })).toEqual(['NEGATIVE_LIST_ENTRY_REQUIRED openType']);
    expect(found({ shareType: 'NOT_SHARED', openType: 'NOT_OPEN', excluded: { sharing: true, opening: true } })).toEqual([]);
    expect(found({})).toEqual([]);
  });

  test('what is on it is neither', () => {
    expect(found({ shareType: 'CONDITIONAL', excluded: { sharing: true } })).toEqual(['ON_NEGATIVE_LIST shareType']);
    expect(found({ openType: 'UNCONDITIONAL', excluded: { opening: true } })).toEqual(['ON_NEGATIVE_LIST openType']);
    expect(found({ openType: 'UNCONDITIONAL', shareType: 'NOT_SHARED', excluded: { sharing: true } })).toEqual([]);
    expect(found({ excluded: { sharing: true, opening: true } })).toEqual([]);
  });

  test('where a text has none, none is asked for', () => {
    expect(found({ shareType: 'NOT_SHARED', openType: 'NOT_OPEN' }, 'jiyuan')).toEqual([]);
    expect(found({ shareType: 'UNCONDITIONAL', excluded: { sharing: true } }, 'jiyuan')).toEqual([]);
  });
});
