import { isBlank } from '../../../rulebook/values/blank';

test.each([null, undefined, '', ' ', '\u00a0', '\u3000\t\n', '\u200b', '\ufeff\u2060', '\u202e \u200d', '\u3164'])(
  'nothing is said by %j',
  text => {
    expect(isBlank(text)).toBe(true);
  },
);

test.each(['0', '无', ' 已整改\u200b', '—'])('something is said by %j', text => {
  expect(isBlank(text)).toBe(false);
});
