import { Role } from '../../kernel/actor';
import { readKeyRing } from '../../kernel/ciphers/key-ring';
import { RingCipher } from '../../kernel/ciphers/ring-cipher';
import { findSecret } from '../../kernel/secrets';
import {
  actor,
  anIdentityNumber,
  aPerson,
  aPersonRegister,
  authority,
  department,
  OTHER_CITY,
  otherDepartment,
  PERSON,
  type PersonRegister,
  REGISTER,
} from './person-register';

let register: PersonRegister;

beforeAll(async () => {
  register = await aPersonRegister();
});
afterAll(() => register.close());

const exists = { __typename: 'Refused', findings: [expect.objectContaining({ rule: 'PERSON_EXISTS' })] };

test('a person is registered, shown masked, with who keeps what', async () => {
  const made = await register.register({
    documentNumber: anIdentityNumber('19491231'),
    facets: [
      { category: '婚姻登记', department: otherDepartment },
      { category: '户籍登记', department, since: '2020-01-01' },
    ],
  });
  expect(made).toEqual({
    __typename: 'NaturalPerson',
    id: expect.stringMatching(/^person:[0-9a-f-]{36}$/),
    documentType: 'CITIZEN_ID',
    maskedDocumentNumber: expect.stringMatching(/^99\d{4}\*{8}\d{3}[\dX]$/),
    maskedName: '试**',
    facets: [
      { category: '婚姻登记', department: { creditCode: otherDepartment }, since: null },
      { category: '户籍登记', department: { creditCode: department }, since: '2020-01-01' },
    ],
  });
  const { naturalPerson } = await register.ask(PERSON, { id: made.id }, authority);
  expect(naturalPerson).toMatchObject({
    id: made.id,
    maskedName: '试**',
    facets: [{ category: '婚姻登记' }, { category: '户籍登记' }],
  });
});

test('number and name can be opened again with the key, in their own row only', async () => {
  const documentNumber = anIdentityNumber();
  const [one, other] = [await register.register({ documentNumber, name: '欧阳试例' }), await register.register()];
  const cipher = new RingCipher(readKeyRing(findSecret(register.config, 'person-encryption.key') as string));
  const [key, otherKey] = [one.id.slice(7), other.id.slice(7)];
  const [row] = await register.rows(`select * from natural_person.person_identity where person = '${key}'`);
  const sealed = row as { document_number_cipher: Buffer; name_cipher: Buffer };
  expect(cipher.decrypt(sealed.document_number_cipher, `natural_person|document_number|${key}`)).toBe(documentNumber);
  expect(cipher.decrypt(sealed.name_cipher, `natural_person|name|${key}`)).toBe('欧阳试例');
  expect(() => cipher.decrypt(sealed.name_cipher, `natural_person|name|${otherKey}`)).toThrow('does not open');
});

test('[CF-collect-4] a document is registered once, however it is spelled, and the refusal does not tell whose it is', async () => {
  const documentNumber = anIdentityNumber();
  const first = await register.register({ documentNumber, name: '试例乙' });
  const again = await register.register({ documentNumber: documentNumber.toLowerCase(), name: '他人' });
  expect(again).toEqual(exists);
  expect(JSON.stringify(again)).not.toContain(first.id);
  expect(JSON.stringify(again)).not.toContain('试');
});

test('the same text as the number of another type of document is another document', async () => {
  const documentNumber = '99000001';
  expect(await register.register({ documentType: 'TAIWAN_PERMIT', documentNumber })).toMatchObject({
    maskedDocumentNumber: '99****01',
  });
  expect(await register.register({ documentType: 'OTHER', documentNumber })).toMatchObject({
    maskedDocumentNumber: '99****01',
  });
  const indexes = await register.rows(`select distinct index from natural_person.person_index
    where person in (select id from natural_person.natural_person where masked_document_number = '99****01')`);
  expect(indexes).toHaveLength(2);
});

test('of registrations of one document at the same time one is made and the others are refused', async () => {
  const documentNumber = anIdentityNumber();
  const answers = await Promise.all(Array.from({ length: 12 }, () => register.register({ documentNumber })));
  expect(answers.filter(answer => answer.__typename === 'NaturalPerson')).toHaveLength(1);
  expect(answers.filter(answer => answer.__typename === 'Refused')).toEqual(Array.from({ length: 11 }, () => exists));
});

test('all that is wrong is told at once, and no value repeated', async () => {
  const refused = await register.register({
    documentNumber: '990000194913310021',
    name: '试例990000',
    facets: [{ category: '户籍990000194912310021', department }],
  });
  expect(refused.findings.map((finding: { rule: string; path: string[] }) => [finding.rule, finding.path.join('.')])).toEqual([
    ['IDENTITY_NUMBER_DATE', 'input.documentNumber'],
    ['PERSON_NAME_FORMAT', 'input.name'],
    ['FACET_CATEGORY_FORMAT', 'input.facets.0.category'],
  ]);
  expect(JSON.stringify(refused)).not.toMatch(/990000/);
});

test.each(['', '  ', '7', '张3', '张\n三', '·', '张'.repeat(101)])('%j is no name', async name => {
  expect(await register.register({ name })).toMatchObject({ findings: [{ rule: 'PERSON_NAME_FORMAT' }] });
});

test.each(['张', '〇〇', '张'.repeat(100), 'Anne-Marie O’Test', '阿依•买买提'])('%j is a name', async name => {
  expect(await register.register({ name, validateOnly: true })).toMatchObject({ __typename: 'NaturalPerson' });
});

test('[CF-collect-5] one department is responsible for a category', async () => {
  const facet = { category: '户籍登记', department };
  const other = { ...facet, department: otherDepartment };
  expect(await register.register({ facets: [facet, other] })).toMatchObject({ findings: [{ rule: 'FACET_TWICE' }] });
});

test('the same idempotency key gives the same answer, is refused for another input, and belongs to one subject', async () => {
  const input = aPerson({ idempotencyKey: 'once' });
  const first = (await register.ask(REGISTER, { input }, authority)).registerPerson;
  expect((await register.ask(REGISTER, { input }, authority)).registerPerson).toEqual(first);
  const changed = { ...input, documentNumber: anIdentityNumber() };
  expect((await register.ask(REGISTER, { input: changed }, authority)).registerPerson).toMatchObject({
    findings: [{ rule: 'IDEMPOTENCY_KEY_REUSED' }],
  });
  expect((await register.ask(REGISTER, { input: changed }, actor(Role.PLATFORM))).registerPerson.__typename).toBe(
    'NaturalPerson',
  );
});

test('validateOnly writes nothing', async () => {
  const count = async () => (await register.rows('select count(*)::int as n from natural_person.natural_person'))[0]?.n;
  const before = await count();
  expect(await register.register({ validateOnly: true })).toMatchObject({ maskedName: '试**' });
  expect(await count()).toBe(before);
});

test('a rehearsal does not tell whether a document is entered already, in this city or another', async () => {
  const documentNumber = anIdentityNumber();
  const { id } = await register.register({ documentNumber });
  const CHANGE = 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { __typename } }';
  const other = await register.register();
  const answers = async (number: string) => {
    const document = { documentNumber: number, validateOnly: true };
    const { __typename, id: made, ...registered } = await register.register({ ...document, jurisdiction: OTHER_CITY });
    const change = { ...document, person: other.id, documentType: 'CITIZEN_ID', basis: '更正' };
    const changed = await register.ask(CHANGE, { input: change }, authority);
    return JSON.stringify([__typename, made !== id, registered, changed]).replaceAll(/"masked[^,]*,/g, '');
  };
  const absent = await answers(anIdentityNumber());
  expect(absent).toContain('NaturalPerson');
  expect(await answers(documentNumber)).toBe(absent);
  expect(await register.register({ documentNumber })).toMatchObject({ findings: [{ rule: 'PERSON_EXISTS' }] });
});

test('a question about the past shows the register as it was then', async () => {
  const { id } = await register.register({ facets: [{ category: '户籍登记', department }] });
  const [recorded] = await register.rows(`select recorded_from as at from natural_person.natural_person_history
    where id = '${id.slice(7)}'`);
  const at = (recorded as { at: Date }).at;
  const then = async (moment: number) => (await register.ask(PERSON, { id }, authority, new Date(moment))).naturalPerson;
  await new Promise(resolve => setTimeout(resolve, 20));
  expect(await then(at.getTime() - 1)).toBeNull();
  expect(await then(at.getTime() + 1)).toMatchObject({ id, facets: [{ category: '户籍登记' }] });
});
