import { catalogCode, isCatalogClassification, isClassOf, parseCatalogCode } from '../../../rulebook/values/catalog-code';

test('a code is class, item, subject, fine subject, a slash and a running number', () => {
  expect(parseCatalogCode('3070010000001/000012')).toEqual({ classification: '3070010000001', number: 12 });
  expect(parseCatalogCode('307001/1')).toEqual({ classification: '307001', number: 1 });
  for (const none of [
    '',
    '307001',
    '30700/1',
    '407001/1',
    '307001/',
    '/1',
    '307001/1a',
    ' 307001/1',
    '307001/1\n',
    '３０７００１/1',
  ]) {
    expect(parseCatalogCode(none)).toBeUndefined();
  }
});

test('what is composed is read again as it was', () => {
  for (const number of [1, 999_999, 1_000_000]) {
    expect(parseCatalogCode(catalogCode('307001', number))).toEqual({ classification: '307001', number });
  }
  expect(catalogCode('101001419001', 7)).toBe('101001419001/000007');
});

test('nothing else is composed', () => {
  expect(() => catalogCode('07001', 1)).toThrow(RangeError);
  for (const number of [0, -1, 1.5, Number.NaN]) expect(() => catalogCode('307001', number)).toThrow(RangeError);
  expect(isCatalogClassification('207001')).toBe(true);
  expect(isCatalogClassification('20700')).toBe(false);
});

test('the class is that of the kind of catalog', () => {
  expect(isClassOf('101001', 'BASE')).toBe(true);
  expect(isClassOf('201001', 'THEME')).toBe(true);
  expect(isClassOf('307001', 'DEPARTMENT')).toBe(true);
  expect(isClassOf('307001', 'BASE')).toBe(false);
});
