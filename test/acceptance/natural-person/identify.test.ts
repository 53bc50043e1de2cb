import { Role } from '../../../kernel/actor';
import { sqlStatements } from '../../../kernel/metrics';
import { anIdentityNumber } from '../../natural-person/person-register';
import { somebody } from '../city';
import { documentOf, ground, logOf, type Outcome, ownLog, type Persons, partiesOf, persons, rulesOf } from './persons';

const here = partiesOf('chifeng');
const there = partiesOf('guiyang');
const { jurisdiction, asOfficer, civil } = here;

let city: Persons;
beforeAll(async () => {
  city = await persons();
});
afterAll(() => city.close());

const lookUp = (documentNumber: string, name: string, more: object = {}) => ({
  documentType: 'CITIZEN_ID',
  documentNumber,
  name,
  jurisdiction,
  ...ground,
  ...more,
});
const identify = (input: object, claims: Parameters<Persons['give']>[0] = asOfficer): Promise<Outcome> =>
  city.give(claims, 'identifyPerson', input);

/** The answer as its bytes, and how many statements it took. */
async function bytesOf(input: object): Promise<{ bytes: string; statements: number }> {
  const sent = async () =>
    (await sqlStatements.get()).values.find(({ labels }) => labels.subgraph === 'natural-person')?.value ?? 0;
  const before = await sent();
  const response = await fetch(`${city.register.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await city.register.tokenFor(asOfficer)}` },
    body: JSON.stringify({ query: documentOf('identifyPerson'), variables: { input } }),
  });
  return { bytes: await response.text(), statements: (await sent()) - before };
}

test('a document and the name that stands under it match one person, shown masked', async () => {
  const { id, documentNumber, name } = await city.registered(here);
  expect(await identify(lookUp(documentNumber, name))).toEqual({
    __typename: 'PersonIdentification',
    outcome: 'MATCH',
    person: { id, maskedName: '试**' },
  });
});

test('[CF-collect-4] a number is entered once and only with its check character, and a second entry writes nothing', async () => {
  const { documentNumber } = await city.registered(here);
  const count = () => city.rows('select count(*)::int as n from natural_person.natural_person');
  const before = await count();
  const again = { documentType: 'CITIZEN_ID', documentNumber, name: '另一人', jurisdiction };
  expect(rulesOf(await city.give(here.asAuthority, 'registerPerson', again))).toEqual(['PERSON_EXISTS']);
  const broken = `${documentNumber.slice(0, 17)}${documentNumber.endsWith('1') ? '2' : '1'}`;
  expect(rulesOf(await city.give(here.asAuthority, 'registerPerson', { ...again, documentNumber: broken }))).toHaveLength(1);
  expect(await count()).toEqual(before);
});

test('[JY-20d] a person is registered and identified by a passport as by any valid identity document', async () => {
  const document = { documentType: 'PASSPORT', documentNumber: 'E00000001' };
  const jiyuan = partiesOf('jiyuan');
  const { id } = await city.registered(jiyuan, { ...document, name: 'Specimen Person' });
  const asked = { ...lookUp('', 'Specimen Person'), ...document, jurisdiction: jiyuan.jurisdiction };
  expect(await identify(asked, jiyuan.asOfficer)).toMatchObject({ outcome: 'MATCH', person: { id } });
});

test('absent, a wrong name, a former document and a person of another city are answered byte for byte alike', async () => {
  const present = await city.registered(here);
  const elsewhere = await city.registered(there);
  const renewed = await city.registered(here);
  const change = { person: renewed.id, documentType: 'CITIZEN_ID', documentNumber: anIdentityNumber(), basis: '换证' };
  expect(await city.give(here.asAuthority, 'changePerson', change)).toMatchObject({ id: renewed.id });
  const answers = [
    await bytesOf(lookUp(anIdentityNumber(), '试例甲')),
    await bytesOf(lookUp(present.documentNumber, '另一人')),
    await bytesOf(lookUp(elsewhere.documentNumber, elsewhere.name)),
    await bytesOf(lookUp(renewed.documentNumber, renewed.name)),
  ];
  expect(JSON.parse(answers[0]?.bytes ?? '')).toEqual({
    data: { outcome: { __typename: 'PersonIdentification', outcome: 'NO_MATCH', person: null } },
  });
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

test('a name is compared as the register spells it: composed, one sign between the parts of a name', async () => {
  const { documentNumber } = await city.registered(here, { name: '阿依·买买提' });
  expect(await identify(lookUp(documentNumber, ' 阿依•买买提 '))).toMatchObject({ outcome: 'MATCH' });
  const accented = await city.registered(here, { name: 'Zoë Specimen' });
  expect(await identify(lookUp(accented.documentNumber, 'Zoe\u0308 Specimen'))).toMatchObject({ outcome: 'MATCH' });
  expect(await identify(lookUp(accented.documentNumber, 'Zoe Specimen'))).toMatchObject({ outcome: 'NO_MATCH' });
});

test('the person sees who looked, also with a wrong name and from another city; users are for the auditor', async () => {
  const { id, documentNumber, name } = await city.registered(here);
  await identify(lookUp(documentNumber, name));
  await identify(lookUp(documentNumber, '另一人'));
  await identify(lookUp(documentNumber, name, { jurisdiction: there.jurisdiction }), there.asOfficer);
  const line = {
    user: null,
    approvedBy: null,
    organization: { creditCode: civil },
    purpose: ground.purpose,
    legalBasis: ground.legalBasis,
    caseNumber: ground.caseNumber,
    approver: null,
    content: ['DOCUMENT_NUMBER', 'NAME'],
    method: 'IDENTIFY',
    medium: 'SCREEN',
    roles: ['CONSUMER'],
    at: '2026-06-30T12:00:00.000+08:00',
  };
  expect(await ownLog(city, id)).toEqual([
    { ...line, organization: { creditCode: there.civil }, outcome: 'NO_MATCH' },
    { ...line, outcome: 'NO_MATCH' },
    { ...line, outcome: 'MATCH' },
  ]);
  expect((await logOf(city, here.asAuditor, id))?.map(({ user }) => user)).toEqual(['officer', 'officer', 'officer']);
  expect(await logOf(city, here.asAuthority, id)).toBeNull();
  expect(await logOf(city, there.asAuditor, id)).toBeNull();
});

test('no number and no name is in the trail, the outbox or under the idempotency key', async () => {
  const { documentNumber } = await city.registered(here, { name: '金丝雀丙' });
  await identify(lookUp(documentNumber, '金丝雀丙', { idempotencyKey: documentNumber }));
  const stored = JSON.stringify([
    await city.rows('select * from natural_person.audit_entry'),
    await city.rows('select * from natural_person.outbox'),
    await city.rows('select * from natural_person.idempotency'),
    await city.rows('select * from natural_person.person_quota'),
  ]);
  for (const trace of [documentNumber, documentNumber.slice(6, 14), '金丝雀丙']) expect(stored.includes(trace)).toBe(false);
});

test('nobody is looked up for those who only rehearse, and a repeated key is answered as it was, without another look', async () => {
  const { id, documentNumber, name } = await city.registered(here);
  expect(await identify(lookUp(documentNumber, name, { validateOnly: true }))).toMatchObject({
    outcome: 'UNCHECKED',
    person: null,
  });
  expect(await ownLog(city, id)).toEqual([]);
  const keyed = lookUp(documentNumber, name, { idempotencyKey: 'once' });
  const first = await identify(keyed);
  await city.give(here.asAuthority, 'changePerson', { person: id, name: '新名', basis: '更名' });
  expect(await identify(keyed)).toEqual(first);
  expect(await ownLog(city, id)).toHaveLength(1);
  // the same user for another body, or with another name, is another question
  expect(rulesOf(await identify(keyed, { ...asOfficer, organization: here.police }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect(rulesOf(await identify({ ...keyed, name: '新名' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
});

test('a ground is stated in full and holds nobody’s number; a document that cannot be one is told by its form', async () => {
  const number = anIdentityNumber();
  const blank = { purpose: ' ', legalBasis: '', caseNumber: '　' };
  expect(rulesOf(await identify(lookUp(number, '甲', blank)))).toEqual([
    'ACCESS_PURPOSE_MISSING',
    'LEGAL_BASIS_MISSING',
    'CASE_NUMBER_MISSING',
  ]);
  const spaced = number.replace(/(.{6})(.{8})/, '$1 $2 ');
  for (const caseNumber of [
    number.slice(0, 15),
    spaced,
    number.replace(/[0-9]/g, digit => '０１２３４５６７８９'[Number(digit)] ?? ''),
  ]) {
    expect(rulesOf(await identify(lookUp(number, '甲', { caseNumber })))).toEqual(['NUMBER_IN_TEXT']);
  }
  expect(rulesOf(await identify(lookUp(number, '甲', { purpose: '用'.repeat(201) })))).toEqual(['FREE_TEXT_TOO_LONG']);
  expect(rulesOf(await identify(lookUp(`${number.slice(0, 17)}Y`, '甲')))).toHaveLength(1);
});

test('only those who handle cases ask, for a body, of their own city, of the present', async () => {
  const input = lookUp(anIdentityNumber(), '甲');
  for (const role of Object.values(Role).filter(one => one !== Role.SERVICE)) {
    const handles = [Role.PROVIDER, Role.CONSUMER, Role.GOVERNMENT].includes(role);
    const asks = { organization: civil, jurisdiction };
    expect([role, (await identify(input, somebody(role, asks))).code]).toEqual([role, handles ? undefined : 'FORBIDDEN']);
    expect((await identify(input, somebody(role, { jurisdiction }))).code).toBe('FORBIDDEN');
    expect((await identify(input, somebody(role, { ...asks, jurisdiction: there.jurisdiction }))).code).toBe('FORBIDDEN');
  }
  const { errors } = await city.register
    .as(asOfficer, { 'registry-as-of': '2026-06-01T00:00:00Z' })
    .ask(documentOf('identifyPerson'), { input });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('where the look cannot be recorded there is no answer, and nothing is counted', async () => {
  const { id, documentNumber, name } = await city.registered(here);
  const used = () => city.rows(`select sum(used)::int as n from natural_person.person_quota where kind = 'USER'`);
  const before = await used();
  await city.rows(`create or replace function natural_person.refuse_entry() returns trigger language plpgsql as $$
    begin raise exception 'full'; end $$`);
  await city.rows(`create trigger refuse_entry before insert on natural_person.audit_entry
    for each row execute function natural_person.refuse_entry()`);
  try {
    const match = await bytesOf(lookUp(documentNumber, name));
    const none = await bytesOf(lookUp(anIdentityNumber(), name));
    for (const { bytes } of [match, none]) {
      expect(JSON.parse(bytes)).toMatchObject({ data: null, errors: [{ extensions: { code: 'AUDIT_UNAVAILABLE' } }] });
      expect(bytes).not.toContain('MATCH');
    }
  } finally {
    await city.rows('drop trigger refuse_entry on natural_person.audit_entry');
    await city.rows('drop function natural_person.refuse_entry()');
  }
  expect(await used()).toEqual(before);
  expect(await ownLog(city, id)).toEqual([]);
});
