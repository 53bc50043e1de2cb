import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../kernel/root';
import { identityCheckOf, parseIdentityNumber } from '../../../rulebook/values/identity-number';

const outcomeOf = (text: string) => {
  const parsed = parseIdentityNumber(text);
  return parsed.ok ? 'ok' : parsed.fault.kind;
};

/** A number of a region that was never issued. */
const never = (birth: string, sequence = '001') => {
  const body = `990000${birth}${sequence}`;
  return body + identityCheckOf(body);
};

test.each(['11010519491231002X', '440524188001010014'])('the example %s printed in GB 11643-1999 passes', number => {
  expect(parseIdentityNumber(number)).toEqual({ ok: true, value: number });
});

test('a small check character x is raised', () => {
  expect(parseIdentityNumber('11010519491231002x')).toEqual({ ok: true, value: '11010519491231002X' });
});

test.each(['81', '82', '83', '93'])(
  'numbers that begin with %s, residence permits and cards of foreigners, are checked alike',
  prefix => {
    const body = `${prefix}990019800101001`; // permits have 0000 here, so this was never issued
    expect(outcomeOf(body + identityCheckOf(body))).toBe('ok');
    expect(outcomeOf(body + identityCheckOf(body).replace(/./, one => (one === '0' ? '1' : '0')))).toBe('check');
  },
);

test('a region that is in no list is no reason to refuse', () => {
  expect(outcomeOf(never('19911201'))).toBe('ok');
});

test.each([
  ['20000229', 'ok'],
  ['20040229', 'ok'],
  ['20010229', 'date'],
  ['19000229', 'date'],
  ['19910430', 'ok'],
  ['19910431', 'date'],
  ['19911231', 'ok'],
  ['19911301', 'date'],
  ['19910001', 'date'],
  ['19910100', 'date'],
  ['19910132', 'date'],
  ['00000101', 'date'],
  ['00010101', 'ok'],
])('a birthday %s is %s', (birth, outcome) => {
  expect(outcomeOf(never(birth))).toBe(outcome);
});

test.each([
  ['is empty', ''],
  ['has the 15 digits of before 1999', '990000491231002'],
  ['has 17 characters', never('19911201').slice(0, 17)],
  ['has 19 characters', `${never('19911201')}0`],
  ['ends with a line end', `${never('19911201').slice(0, 17)}\n`],
  ['begins with 0', `0${never('19911201').slice(1)}`],
  ['has an X before its end', `9900X0${never('19911201').slice(6)}`],
  ['is written in full width', '９９００００１９９１１２０１００１８'],
])('a number that %s has the wrong format', (_, text) => {
  expect(outcomeOf(text)).toBe('format');
});

test('each of the ten other check characters is refused', () => {
  const body = '99000019911201001';
  const passing = [...'0123456789X'].filter(check => outcomeOf(body + check) === 'ok');
  expect(passing).toEqual([identityCheckOf(body)]);
});

test.each([
  ['format', '99000019911201001'],
  ['date', never('19911301')],
  ['check', '990000199112010010'],
])('a fault of %s does not repeat the number', (kind, text) => {
  const parsed = parseIdentityNumber(text);
  expect(parsed).toMatchObject({ ok: false, fault: { kind } });
  expect(JSON.stringify(parsed)).not.toContain(text.slice(6, 14));
});

const file = join(root, '..', 'shared', 'data', 'identifiers', 'identity-number-vectors.json');
const given = existsSync(file) ? test : test.skip;

given('every collected vector comes out as computed', () => {
  const vectors: { id: string; computed: string }[] = JSON.parse(readFileSync(file, 'utf8'));
  expect(vectors.length).toBeGreaterThan(20);
  const outcomes = vectors.map(({ id }) => outcomeOf(id));
  expect(outcomes).toEqual(vectors.map(({ computed }) => computed));
});
