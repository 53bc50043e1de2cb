import { keepUntil } from '../../rulebook/retention';
import { holdsLongNumber } from '../../rulebook/values/long-number';

test.each([
  ['[JY-28b] 济源 for six months', ['jiyuan'], '2026-06-30', '2026-12-30'],
  ['[JY-28b] 济源, from the last day of a long month', ['419001'], '2026-08-31', '2027-02-28'],
  ['[SM-27c] 三明 for three years', ['sanming'], '2026-06-30', '2029-06-30'],
  ['[SM-27c] 三明, from a leap day', ['350400'], '2028-02-29', '2031-02-28'],
  ['[SM-27c] a city whose text is silent, as long as the longest floor that is known', ['yulin'], '2026-06-30', '2029-06-30'],
  ['[JY-28b] two cities, as long as the longer one asks', ['jiyuan', 'sanming'], '2026-06-30', '2029-06-30'],
  ['the other way round', ['sanming', 'jiyuan'], '2026-06-30', '2029-06-30'],
  ['no city', [], '2026-06-30', '2029-06-30'],
  ['a city of which there is no text, beside one that asks for less', ['jiyuan', '110100'], '2026-06-30', '2029-06-30'],
])('entries are kept: %s', (_, cities, day, until) => {
  expect(keepUntil(cities, day)).toBe(until);
});

test.each([
  ['14 digits', '20260630123456', false],
  ['15 digits', '110105491231002', true],
  ['15 digits within a text', '案号（110105491231002）', true],
  ['full-width digits', '１１０１０５４９１２３１００２', true],
  ['digits with a mark between', '1101054912-3100212', false],
  ['no digits', '核验身份', false],
])('a text with a long number is known: %s', (_, text, known) => {
  expect(holdsLongNumber(text)).toBe(known);
});
