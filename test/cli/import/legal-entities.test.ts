import { existsSync } from 'node:fs';
import { legalEntityColumns, legalEntityReader } from '../../../cli/import/legal-entities';
import { entityKindOf, entityStatusOf, kindByCreditCode } from '../../../cli/import/legal-entity-words';
import { RowFile } from '../../../cli/import/read-rows';
import { aCreditCode, aFolder, given, parsers } from './parsers';

const folder = aFolder();
afterAll(() => folder.remove());

async function outcomes(path: string) {
  const check = legalEntityReader(parsers);
  const all = [];
  for await (const row of await RowFile.open(path, legalEntityColumns)) all.push(check(row));
  return {
    sound: all.flatMap(each => (each.ok ? [each.value] : [])),
    faults: all.flatMap(each => (each.ok ? [] : [each.faults])),
  };
}

const importOf = (csv: string) => outcomes(folder.file('entities.csv', csv));

test('a row with every column gives a draft in the words of the register', async () => {
  const [code, parent] = [aCreditCode(1, '12'), aCreditCode(2, '11')];
  const { sound } = await importOf(
    `名称,统一社会信用代码,类型,登记状态,行政区划代码,上级代码\n甲县数据中心,${code.toLowerCase()},事业单位(科研),正常,990000,${parent}\n`,
  );
  expect(sound).toEqual([
    {
      creditCode: code,
      name: '甲县数据中心',
      entityKind: 'PUBLIC_INSTITUTION',
      likelyKind: 'PUBLIC_INSTITUTION',
      entityStatus: 'ACTIVE',
      division: '990000',
      parent,
    },
  ]);
});

test('a code that a spreadsheet rounded is told as that, and the kinds are listed where one is not known', async () => {
  const { faults } = await importOf(`code,name,kind\n9.115E+17,甲,企业\n${aCreditCode(1)},乙,星球\n`);
  expect(faults.flat()).toMatchObject([
    { rule: 'NUMBER_ROUNDED', messageEn: expect.stringContaining('text') },
    {
      rule: 'ENTITY_KIND_UNKNOWN',
      message: expect.stringContaining('事业单位'),
      messageEn: expect.stringContaining('ENTERPRISE'),
    },
  ]);
});

test('every kind that is listed for a kind not known is known', async () => {
  const { faults } = await importOf(`code,name,kind\n${aCreditCode(1)},乙,星球\n`);
  const [, listed = ''] = /可用：(.*)。/.exec(faults[0]?.[0]?.message ?? '') ?? [];
  expect(new Set(listed.split('、').map(entityKindOf)).size).toBe(7);
  expect(listed.split('、').map(entityKindOf)).not.toContain(undefined);
});

test('full-width digits in a code are read as plain ones', async () => {
  const code = aCreditCode(3);
  const wide = [...code].map(char => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0)).join('');
  expect((await importOf(`code,name\n${wide},甲\n`)).sound[0]?.creditCode).toBe(code);
});

test('all faults of a row are reported at once, with line, field, rule and both languages, and no cell is repeated', async () => {
  const { faults } = await importOf('code,name,kind,status,division,parent\nBAD0CODE,,怪物,???,12,BAD1CODE\n');
  expect(faults[0]?.map(({ line, field, rule }) => [line, field, rule])).toEqual([
    [2, 'creditCode', 'CREDIT_CODE_LENGTH'],
    [2, 'name', 'FIELD_REQUIRED'],
    [2, 'entityKind', 'ENTITY_KIND_UNKNOWN'],
    [2, 'entityStatus', 'ENTITY_STATUS_UNKNOWN'],
    [2, 'division', 'DIVISION_CODE_FORMAT'],
    [2, 'parent', 'CREDIT_CODE_LENGTH'],
  ]);
  expect(JSON.stringify(faults)).not.toMatch(/BAD|怪物|\?\?\?/);
});

test('a code that stands twice is a fault of the later row and names the line of the first', async () => {
  const code = aCreditCode(4);
  const { sound, faults } = await importOf(`code,name\n${code},甲\n${aCreditCode(5)},乙\n${code},丙\n`);
  expect(sound).toHaveLength(2);
  expect(faults).toEqual([[expect.objectContaining({ line: 4, rule: 'DUPLICATE_IN_FILE', message: '与第 2 行的代码重复。' })]]);
});

test('an organization cannot be its own superior', async () => {
  const code = aCreditCode(6);
  expect((await importOf(`code,name,parent\n${code},甲,${code}\n`)).faults[0]?.[0]?.rule).toBe('PARENT_IS_SELF');
});

test('a name of 200 characters is taken, one of 201 and one with a control character are not', async () => {
  const { sound, faults } = await importOf(
    `code,name\n${aCreditCode(7)},${'长'.repeat(200)}\n${aCreditCode(8)},${'长'.repeat(201)}\n${aCreditCode(9)},a\u0007b\n`,
  );
  expect(sound).toHaveLength(1);
  expect(faults.map(each => each[0]?.rule)).toEqual(['TEXT_TOO_LONG', 'TEXT_UNREADABLE']);
});

test.each([
  ['企业', 'ENTERPRISE'],
  ['有限责任公司(自然人独资)', 'ENTERPRISE'],
  ['国有企业', 'ENTERPRISE'],
  ['事业单位(高校)', 'PUBLIC_INSTITUTION'],
  ['机关', 'GOVERNMENT_DEPARTMENT'],
  ['政府部门', 'GOVERNMENT_DEPARTMENT'],
  ['政府', 'GOVERNMENT'],
  ['市人民政府', 'GOVERNMENT'],
  ['government department', 'GOVERNMENT_DEPARTMENT'],
  ['民办非企业单位', 'SOCIAL_ORGANIZATION'],
  ['公用企事业单位', 'PUBLIC_UTILITY'],
  ['个体工商户', 'OTHER'],
  ['怪物', undefined],
])('the word %s means %s', (word, kind) => expect(entityKindOf(word)).toBe(kind));

test('without a word the kind follows from the registering authority and category of the code', () => {
  expect(kindByCreditCode('11', '甲县人民政府')).toBe('GOVERNMENT');
  expect(kindByCreditCode('11', '甲县人民政府办公室')).toBe('GOVERNMENT_DEPARTMENT');
  expect(['12', '51', '91', '92', 'N2'].map(each => kindByCreditCode(each, ''))).toEqual([
    'PUBLIC_INSTITUTION',
    'SOCIAL_ORGANIZATION',
    'ENTERPRISE',
    'OTHER',
    'OTHER',
  ]);
});

test('a revoked licence suspends, a cancelled registration ends', () => {
  expect(entityStatusOf('吊销')).toBe('SUSPENDED');
  expect(entityStatusOf('吊销，已注销')).toBe('DEREGISTERED');
  expect(entityStatusOf('注销')).toBe('DEREGISTERED');
  expect(entityStatusOf('存续（在营、开业、在册）')).toBe('ACTIVE');
});

const real = existsSync(given('identifiers/credit-codes.csv')) ? test : test.skip;

real('19 real credit codes load: 12 public institutions and 7 enterprises', async () => {
  const { sound, faults } = await outcomes(given('identifiers/credit-codes.csv'));
  expect(faults).toEqual([]);
  const kinds = sound.map(({ entityKind }) => entityKind);
  expect(kinds).toHaveLength(19);
  expect(kinds.filter(kind => kind === 'PUBLIC_INSTITUTION')).toHaveLength(12);
  expect(kinds.filter(kind => kind === 'ENTERPRISE')).toHaveLength(7);
});

real('14 lookalikes are refused, each with its line and for its code', async () => {
  const { sound, faults } = await outcomes(given('identifiers/credit-codes-invalid.csv'));
  expect(sound).toEqual([]);
  expect(faults.map(each => each[0]?.line)).toEqual(Array.from({ length: 14 }, (_, at) => at + 2));
  expect(faults.every(each => each[0]?.field === 'creditCode')).toBe(true);
});
