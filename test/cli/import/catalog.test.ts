import { existsSync } from 'node:fs';
import { catalogColumns, catalogReader, derivedCode } from '../../../cli/import/catalog';
import { openTypeOf, shareTypeOf, updateFrequencyOf } from '../../../cli/import/catalog-words';
import { readColumnMap } from '../../../cli/import/columns';
import { RowFile } from '../../../cli/import/read-rows';
import { parseCreditCode } from '../../../rulebook/values/credit-code';
import { aCreditCode, aFolder, given } from './parsers';

const folder = aFolder();
afterAll(() => folder.remove());
const provider = aCreditCode(1, '11');

async function outcomes(path: string, pairs: string[] = [], options: { provider?: string } = { provider }) {
  const check = catalogReader({ jurisdiction: '990000', parseCreditCode, ...options });
  const all = [];
  for await (const row of await RowFile.open(path, catalogColumns, { map: readColumnMap(pairs, catalogColumns) }))
    all.push(check(row));
  return {
    sound: all.flatMap(each => (each.ok ? [each.value] : [])),
    faults: all.flatMap(each => (each.ok ? [] : [...each.faults])),
  };
}

test('a row in the words of the national guide gives a draft', async () => {
  const csv =
    '信息资源代码,信息资源名称,信息资源摘要,信息资源提供方,信息资源格式,更新周期,共享类型,共享条件,开放类型,关键词\n' +
    '307001/0001,公交站点信息,全市站点,甲市交通局,CSV,每季度,有条件共享,仅供履职使用,依申请开放,交通、公交\n';
  expect((await outcomes(folder.file('a.csv', csv))).sound).toEqual([
    {
      code: '307001/0001',
      codeDerived: false,
      jurisdiction: '990000',
      provider,
      providerName: '甲市交通局',
      title: '公交站点信息',
      abstract: '全市站点',
      catalogKind: undefined,
      domain: undefined,
      format: 'CSV',
      updateFrequency: 'QUARTERLY',
      shareType: 'CONDITIONAL',
      shareBasis: undefined,
      shareConditions: '仅供履职使用',
      openType: 'CONDITIONAL',
      openConditions: undefined,
      tags: ['交通', '公交'],
    },
  ]);
});

test('a row without a code gets the same one at every run, another one for another source, provider or city', async () => {
  const path = folder.file('b.csv', '来源编号,标题\ns-1,甲\ns-2,甲\n');
  const [first, second] = [await outcomes(path), await outcomes(path)];
  expect(first).toEqual(second);
  expect(new Set(first.sound.map(({ code }) => code)).size).toBe(2);
  expect(derivedCode('990000', provider, 's-1')).toBe(first.sound[0]?.code);
  expect(derivedCode('990001', provider, 's-1')).not.toBe(first.sound[0]?.code);
});

test('the same entry twice in one file is a fault that names the first line', async () => {
  const { sound, faults } = await outcomes(folder.file('c.csv', '标题\n甲\n乙\n甲\n'));
  expect(sound).toHaveLength(2);
  expect(faults).toMatchObject([{ line: 4, field: 'title', rule: 'DUPLICATE_IN_FILE', message: '与第 2 行是同一目录。' }]);
});

test('every fault of a row is reported; a provider in the row comes before that of the command', async () => {
  const other = aCreditCode(2, '11');
  const csv = `标题,提供方代码,更新周期,共享类型,开放类型\n,x,常常,也许,也许\n甲,${other},,,\n`;
  const { sound, faults } = await outcomes(folder.file('d.csv', csv));
  expect(faults.map(({ rule }) => rule)).toEqual([
    'CREDIT_CODE_LENGTH',
    'FIELD_REQUIRED',
    'UPDATE_FREQUENCY_UNKNOWN',
    'SHARE_TYPE_UNKNOWN',
    'OPEN_TYPE_UNKNOWN',
  ]);
  expect(sound[0]).toMatchObject({ provider: other, updateFrequency: undefined, shareType: undefined });
});

test('without a provider anywhere the row is refused and told the way out', async () => {
  const { faults } = await outcomes(folder.file('e.csv', '标题\n甲\n'), [], {});
  expect(faults).toMatchObject([{ field: 'provider', rule: 'PROVIDER_MISSING' }]);
});

test('several domains are the first as domain and all as tags', async () => {
  const { sound } = await outcomes(folder.file('f.csv', '标题,领域,标签\n甲,经济;统计,统计;年鉴\n'));
  expect(sound[0]).toMatchObject({ domain: '经济', tags: ['统计', '年鉴', '经济'] });
});

test.each([
  ['实时', 'REAL_TIME'],
  ['real-time', 'REAL_TIME'],
  ['每日', 'DAILY'],
  ['daily', 'DAILY'],
  ['每周', 'WEEKLY'],
  ['月度', 'MONTHLY'],
  ['季', 'QUARTERLY'],
  ['每半年', 'HALF_YEARLY'],
  ['annual', 'YEARLY'],
  ['R/P1Y', 'YEARLY'],
  ['不定期', 'IRREGULAR'],
  ['irregular', 'IRREGULAR'],
  ['HALF_YEARLY', 'HALF_YEARLY'],
  ['常常', undefined],
])('the frequency %s means %s', (word, frequency) => expect(updateFrequencyOf(word)).toBe(frequency));

test('share and open types are known by their legal words', () => {
  expect(['无条件共享', '有条件共享', '不予共享', '暂不共享'].map(shareTypeOf)).toEqual([
    'UNCONDITIONAL',
    'CONDITIONAL',
    'NOT_SHARED',
    'TEMPORARILY_NOT_SHARED',
  ]);
  expect(['普遍开放', '依申请开放', '不予开放'].map(openTypeOf)).toEqual(['UNCONDITIONAL', 'CONDITIONAL', 'NOT_OPEN']);
});

const real = existsSync(given('catalogs/china-public-sources.csv')) ? test : test.skip;

real('498 of 498 public sources become drafts, the same ones at every run', async () => {
  const path = given('catalogs/china-public-sources.csv');
  const { sound, faults } = await outcomes(path, ['覆盖范围=tags']);
  expect(faults).toEqual([]);
  expect(new Set(sound.map(({ code }) => code)).size).toBe(498);
  expect(sound.every(({ updateFrequency, domain, tags }) => updateFrequency && domain && tags.length > 0)).toBe(true);
  expect(await outcomes(path, ['覆盖范围=tags'])).toEqual({ sound, faults });
});
