import { type ActorClaims } from '../../../kernel/actor';
import { anIdentityNumber } from '../../natural-person/person-register';
import { type Persons, partiesOf, persons, rulesOf } from './persons';

const here = partiesOf('chifeng');
const there = partiesOf('guiyang');
const { jurisdiction, asAuthority, asPolice, asCivil, civil, police } = here;

let city: Persons;
beforeAll(async () => {
  city = await persons();
});
afterAll(() => city.close());

const assign = (category: string, department: string, claims: ActorClaims = asAuthority, more: object = {}) =>
  city.give(claims, 'assignFacetCategory', { jurisdiction, category, department, ...more });
const facetsOf = async (id: string, claims: ActorClaims = asAuthority) =>
  (
    await city.ask<{ naturalPerson: { facets: object[] } }>(
      claims,
      'query ($id: ID!) { naturalPerson(id: $id) { facets { category since until department { creditCode } } } }',
      { id },
    )
  ).naturalPerson.facets;

test('[CF-collect-5] a category has one department responsible, and only it writes it', async () => {
  const { id } = await city.registered(here);
  const record = (claims: ActorClaims, more: object = {}) =>
    city.give(claims, 'recordFacet', { person: id, category: '婚姻登记', since: '2020-01-01', ...more });
  expect(rulesOf(await record(asCivil))).toEqual(['CATEGORY_UNASSIGNED']);
  expect(await assign('婚姻登记', civil)).toMatchObject({ category: '婚姻登记', department: { creditCode: civil } });
  expect((await record(asPolice)).code).toBe('FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT');
  expect((await record(asAuthority)).code).toBe('FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT');
  expect((await record({ ...asCivil, jurisdiction: there.jurisdiction })).findings).toMatchObject([{ rule: 'PERSON_UNKNOWN' }]);
  expect(await record(asCivil)).toMatchObject({ category: '婚姻登记', since: '2020-01-01', until: null });
  const end = (claims: ActorClaims, until = '2026-06-01') =>
    city.give(claims, 'endFacet', { person: id, category: '婚姻登记', until });
  expect((await end(asPolice)).code).toBe('FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT');
  expect(rulesOf(await end(asCivil, '2026-07-01'))).toEqual(['FACET_PERIOD']);
  expect(await end(asCivil)).toMatchObject({ until: '2026-06-01' });
  expect(rulesOf(await end(asCivil))).toEqual(['FACET_UNKNOWN']);
  expect(await facetsOf(id)).toEqual([
    { category: '婚姻登记', since: '2020-01-01', until: '2026-06-01', department: { creditCode: civil } },
  ]);
  // also as the person is entered
  const entering = (claims: ActorClaims, department: string) =>
    city.give(claims, 'registerPerson', {
      documentType: 'CITIZEN_ID',
      documentNumber: anIdentityNumber(),
      name: '试例乙',
      jurisdiction,
      facets: [{ category: '婚姻登记', department }],
    });
  expect((await entering(asAuthority, civil)).code).toBe('FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT');
  expect((await entering(asPolice, police)).code).toBe('FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT');
  expect((await entering(asCivil, civil)).__typename).toBe('NaturalPerson');
  // given to another department, it is the other's from then on
  await assign('婚姻登记', police);
  expect((await record(asCivil)).code).toBe('FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT');
  expect(await record(asPolice)).toMatchObject({ department: { creditCode: police }, until: null });
});

test('who is responsible for what is everybody’s to know and the authority’s of the city to say', async () => {
  expect((await assign('户籍登记', police, asPolice)).code).toBe('FORBIDDEN');
  expect((await assign('户籍登记', police, there.asAuthority)).code).toBe('FORBIDDEN');
  expect(rulesOf(await assign('类别1', police))).toEqual(['FACET_CATEGORY_FORMAT']);
  await assign('户籍登记', police);
  const { facetCategories } = await city.ask<{ facetCategories: object[] }>(
    undefined,
    `{ facetCategories(jurisdiction: "${jurisdiction}") { jurisdiction category department { creditCode } } }`,
  );
  expect(facetCategories).toContainEqual({ jurisdiction, category: '户籍登记', department: { creditCode: police } });
});

test('[SM-16] in 三明 the police leads the register of persons, and another department’s write is forbidden', async () => {
  const sanming = partiesOf('sanming');
  const lead = async (code: string) =>
    (
      await city.ask<{ populationLead: object }>(
        undefined,
        `{ populationLead(jurisdiction: "${code}") { named article { number } department { creditCode } } }`,
      )
    ).populationLead;
  expect(await lead(sanming.jurisdiction)).toEqual({ named: '市公安局', article: { number: '第十六条' }, department: null });
  expect(await lead(jurisdiction)).toEqual({ named: null, article: null, department: null });
  await assign('人口库', sanming.police, sanming.asAuthority, { jurisdiction: sanming.jurisdiction });
  expect(await lead(sanming.jurisdiction)).toMatchObject({ department: { creditCode: sanming.police } });
  const enter = (claims: ActorClaims) =>
    city.give(claims, 'registerPerson', {
      documentType: 'CITIZEN_ID',
      documentNumber: anIdentityNumber(),
      name: '试例丙',
      jurisdiction: sanming.jurisdiction,
    });
  expect((await enter(sanming.asCivil)).code).toBe('FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT');
  const { id } = await enter(sanming.asPolice);
  for (const [command, input] of [
    ['changePerson', { person: id, name: '试例丁', basis: '更名' }],
    ['closePerson', { person: id, because: 'DEATH', closedOn: '2026-06-01' }],
  ] as const) {
    expect((await city.give(sanming.asCivil, command, input)).code).toBe('FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT');
    expect((await city.give(sanming.asPolice, command, input)).__typename).toBe('NaturalPerson');
  }
});

test('a change keeps what was known before: in history, and the old document remains the person’s', async () => {
  const before = await city.registered(here);
  const documentNumber = anIdentityNumber();
  const change = (more: object, claims: ActorClaims = asAuthority) =>
    city.give(claims, 'changePerson', { person: before.id, basis: '更名换证', ...more });
  expect(await change({ name: '新名', documentType: 'CITIZEN_ID', documentNumber })).toMatchObject({ maskedName: '新*' });
  const another = { documentType: 'CITIZEN_ID', name: '试例', jurisdiction };
  for (const number of [before.documentNumber, documentNumber]) {
    const taken = await city.give(asAuthority, 'registerPerson', { ...another, documentNumber: number });
    expect(rulesOf(taken)).toEqual(['PERSON_EXISTS']);
  }
  const taken = await city.registered(here);
  expect(rulesOf(await change({ documentType: 'CITIZEN_ID', documentNumber: taken.documentNumber }))).toEqual([
    'PERSON_EXISTS',
  ]);
  // back to the old document
  expect(await change({ documentType: 'CITIZEN_ID', documentNumber: before.documentNumber })).toMatchObject({ id: before.id });
  expect(
    await city.rows(
      `select since_version from natural_person.person_identity where person = '${before.id.slice(7)}' order by 1`,
    ),
  ).toEqual([{ since_version: 1 }, { since_version: 2 }, { since_version: 3 }]);
  expect(rulesOf(await change({ documentNumber }))).toEqual(['DOCUMENT_INCOMPLETE', 'CHANGE_EMPTY'].slice(0, 1));
  expect(rulesOf(await change({}))).toEqual(['CHANGE_EMPTY']);
  expect(rulesOf(await change({ name: '又名' }, there.asAuthority))).toEqual(['PERSON_UNKNOWN']);
  expect((await change({ name: '又名' }, here.asOfficer)).code).toBe('FORBIDDEN');
});

test('a closed record stays readable, its categories end, and nothing of it changes any more', async () => {
  await assign('社会保险参保登记', civil);
  const { id } = await city.registered(here);
  await city.give(asCivil, 'recordFacet', { person: id, category: '社会保险参保登记', since: '2019-05-01' });
  const close = (closedOn: string) => city.give(asAuthority, 'closePerson', { person: id, because: 'EMIGRATION', closedOn });
  expect(rulesOf(await close('2026-07-01'))).toEqual(['CLOSED_IN_FUTURE']);
  expect(await close('2026-06-30')).toMatchObject({ closedOn: '2026-06-30', closedBecause: 'EMIGRATION' });
  expect(rulesOf(await close('2026-06-30'))).toEqual(['PERSON_CLOSED']);
  expect(rulesOf(await city.give(asAuthority, 'changePerson', { person: id, name: '又名', basis: '更名' }))).toEqual([
    'PERSON_CLOSED',
  ]);
  expect(rulesOf(await city.give(asCivil, 'recordFacet', { person: id, category: '社会保险参保登记' }))).toEqual([
    'PERSON_CLOSED',
  ]);
  expect(await facetsOf(id)).toMatchObject([{ category: '社会保险参保登记', until: '2026-06-30' }]);
});
