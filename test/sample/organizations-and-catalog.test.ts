import { parseCreditCode } from '../../rulebook/values/credit-code';
import { type IdentityDocumentType, parseIdentityDocument } from '../../rulebook/values/identity-document';
import { pool } from '../../sample/catalog-pool/pool';
import { sampleRegister } from '../../sample/sample-register';
import type { SampleCity } from '../../sample/shapes';

const { cities } = sampleRegister();
const each = cities.map(city => [city.slug, city] as const);
const organizationOf = (city: SampleCity, code: string) => city.organizations.find(({ creditCode }) => creditCode === code);
const unique = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);
const all = <T>(pick: (city: SampleCity) => T[]): T[] => cities.flatMap(pick);

test('the five cities stand under their division codes', () => {
  expect(cities.map(({ slug, division }) => `${slug} ${division}`)).toEqual([
    'chifeng 150400',
    'jiyuan 419001',
    'guiyang 520100',
    'sanming 350400',
    'yulin 450900',
  ]);
});

test('every credit code passes both checks and stands once in the whole register', () => {
  const codes = all(city => city.organizations.map(({ creditCode }) => creditCode));
  expect(codes.filter(code => !parseCreditCode(code).ok)).toEqual([]);
  unique(codes);
});

describe.each(each)('%s, its organizations', (_, city) => {
  const depthOf = (code: string | null): number =>
    code === null ? 0 : 1 + depthOf(organizationOf(city, code)?.parent ?? null);

  test('are at least twenty, differently named, under one city government, and at least three deep', () => {
    expect(city.organizations.length).toBeGreaterThanOrEqual(20);
    unique(city.organizations.map(({ name }) => name));
    expect(city.organizations.filter(({ entityKind, parent }) => entityKind === 'GOVERNMENT' && parent === null)).toHaveLength(
      1,
    );
    expect(Math.max(...city.organizations.map(({ creditCode }) => depthOf(creditCode)))).toBeGreaterThanOrEqual(3);
  });

  test('have parents that exist and come before them, and companies and outside organs have none', () => {
    for (const [at, { parent, entityKind, name }] of city.organizations.entries()) {
      if (parent !== null) expect(city.organizations.slice(0, at).map(({ creditCode }) => creditCode)).toContain(parent);
      if (entityKind === 'ENTERPRISE' || entityKind === 'PUBLIC_UTILITY')
        expect([parent, name.endsWith('（示例）')]).toEqual([null, true]);
    }
  });

  test('carry the registration that their kind has and the division of the city or a county of it', () => {
    const begins = {
      GOVERNMENT: '11',
      GOVERNMENT_DEPARTMENT: '11',
      OTHER: '11',
      PUBLIC_INSTITUTION: '12',
      ENTERPRISE: '91',
      PUBLIC_UTILITY: '91',
    };
    for (const { creditCode, entityKind, division } of city.organizations) {
      expect(creditCode.slice(0, 8)).toBe(`${begins[entityKind]}${division}`);
      expect(division.slice(0, 4)).toBe(city.division.slice(0, 4));
    }
  });

  test('include the departments of public security, market supervision, land, civil affairs and finance, and the authority', () => {
    const names = city.organizations.map(({ name }) => name).join(' ');
    for (const name of ['公安局', '市场监督管理局', '自然资源', '民政局', '财政局']) expect(names).toContain(name);
    expect(organizationOf(city, city.authority)?.entityKind).toBe('GOVERNMENT_DEPARTMENT');
  });

  test('include operators where contracts exist, and only there', () => {
    const operators = city.organizations.filter(({ entityKind }) => entityKind === 'ENTERPRISE');
    if (['chifeng', 'guiyang', 'sanming'].includes(city.slug)) expect(operators.length).toBeGreaterThanOrEqual(3);
    else expect(operators).toEqual([]);
  });
});

test('the authorities bear the names that the texts give them', () => {
  const names = cities.map(city => organizationOf(city, city.authority)?.name);
  expect(names).toEqual([
    '赤峰市政务服务与数据管理局',
    '济源示范区政务服务和大数据管理局',
    '贵阳市大数据发展管理局',
    '三明市大数据管理局',
    '玉林市大数据发展和政务服务局',
  ]);
});

test('six invented persons a city, with numbers of a range never issued, each document once', () => {
  expect(cities.map(({ persons }) => persons.length)).toEqual([6, 6, 6, 6, 6]);
  const persons = all(city => city.persons);
  unique(persons.map(({ documentType, documentNumber }) => `${documentType} ${documentNumber}`));
  unique(persons.map(({ ref }) => ref));
  for (const { documentType, documentNumber } of persons) {
    expect(parseIdentityDocument(documentType as IdentityDocumentType, documentNumber).ok).toBe(true);
    if (documentType === 'CITIZEN_ID') expect(documentNumber.slice(0, 6)).toBe('990000');
    else expect(documentNumber).toBe('E00000000');
  }
  for (const city of cities)
    for (const { facets } of city.persons) {
      expect(facets.length).toBeGreaterThan(0);
      for (const { department } of facets) expect(organizationOf(city, department)).toBeDefined();
    }
});

test('the pool has at least seventy topics, no title twice, three to eight items each, none twice in one', () => {
  expect(pool.length).toBeGreaterThanOrEqual(70);
  unique(pool.map(({ key }) => key));
  unique(pool.map(({ title }) => title));
  for (const { items } of pool) {
    expect(items.length).toBeGreaterThanOrEqual(3);
    expect(items.length).toBeLessThanOrEqual(8);
    unique(items);
  }
});

describe.each(each)('%s, its catalog', (_, city) => {
  const entries = city.catalogEntries;

  test('holds sixty entries with different codes and titles, each of an organization of the city', () => {
    expect(entries).toHaveLength(60);
    unique(entries.map(({ code }) => code));
    unique(entries.map(({ title }) => title));
    for (const { provider } of entries)
      expect(['GOVERNMENT_DEPARTMENT', 'PUBLIC_INSTITUTION']).toContain(organizationOf(city, provider)?.entityKind);
  });

  test('numbers its entries by class, division and running number', () => {
    const digits = { BASE: '1', THEME: '2', DEPARTMENT: '3' };
    for (const { code, catalogKind } of entries) {
      expect(code).toMatch(/^[123]\d{5}\d{8}\/\d{6}$/);
      expect([code.charAt(0), code.slice(6, 12)]).toEqual([digits[catalogKind], city.division]);
    }
    expect(new Set(entries.map(({ catalogKind }) => catalogKind)).size).toBe(3);
  });

  test('gives a basis for whatever is not shared or opened freely, and none otherwise', () => {
    for (const entry of entries) {
      expect(entry.shareBasis === null).toBe(entry.shareType === 'UNCONDITIONAL');
      expect(entry.shareConditions === null).toBe(entry.shareType !== 'CONDITIONAL');
      expect(entry.openBasis === null).toBe(entry.openType === 'UNCONDITIONAL' || entry.openType === null);
      expect(entry.openConditions === null).toBe(entry.openType !== 'CONDITIONAL');
    }
  });

  test('shares base registers without conditions and never opens what names sensitive personal data', () => {
    for (const { catalogKind, shareType, openType, items } of entries) {
      if (catalogKind === 'BASE') expect(shareType).toBe('UNCONDITIONAL');
      if (items.some(({ sensitivity }) => sensitivity === 'SENSITIVE_PERSONAL')) expect([null, 'NOT_OPEN']).toContain(openType);
    }
  });

  test('describes every item, a length for texts and numbers only, three to eight an entry', () => {
    for (const { items } of entries) {
      expect(items.length).toBeGreaterThanOrEqual(3);
      expect(items.length).toBeLessThanOrEqual(8);
      for (const { dataType, length, description } of items) {
        expect(description.length).toBeGreaterThan(3);
        expect(length === null).toBe(!['STRING', 'NUMBER'].includes(dataType));
      }
    }
  });

  test('uses the words of the city for sharing, opening and delivery', () => {
    const shareTypes = new Set(entries.map(({ shareType }) => shareType));
    const openTypes = new Set(entries.map(({ openType }) => openType));
    const modes = new Set(entries.flatMap(({ shareModes }) => shareModes));
    expect([shareTypes.size, openTypes.size]).toEqual([3, 3]);
    if (city.slug === 'sanming') expect([shareTypes.has('NOT_SHARED'), openTypes.has('NOT_OPEN')]).toEqual([false, false]);
    else expect([shareTypes.has('TEMPORARILY_NOT_SHARED'), openTypes.has(null)]).toEqual([false, false]);
    if (city.slug === 'chifeng') expect([...modes].sort()).toEqual(['PLATFORM_ACQUISITION', 'VERIFICATION']);
    for (const { shareModes } of entries) expect(shareModes.length).toBeGreaterThan(0);
  });
});

test('the catalogs of two cities differ in at least ten titles', () => {
  for (const one of cities)
    for (const other of cities.filter(({ slug }) => slug !== one.slug)) {
      const titles = new Set(other.catalogEntries.map(({ title }) => title));
      expect(one.catalogEntries.filter(({ title }) => !titles.has(title)).length).toBeGreaterThanOrEqual(10);
    }
});

test('all catalog codes of the register are different', () => unique(all(city => city.catalogEntries.map(({ code }) => code))));
