import { Role } from '../../../kernel/actor';
import { completeCreditCode } from '../../../rulebook/values/credit-code';
import { aRegister, type TestRegister } from '../../register';
import { cityOf, organizationOf, somebody, theAuthorityOf } from '../city';

const sanming = cityOf('sanming');
const guiyang = cityOf('guiyang');
const chifeng = cityOf('chifeng');
const jiyuan = cityOf('jiyuan');
type City = typeof sanming;

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ sample: true });
});
afterAll(() => register.close());

const departmentOf = (city: City, name: string) => {
  const organization = organizationOf(city, name);
  return { organization, as: somebody(Role.PROVIDER, { organization, jurisdiction: city.division }) };
};

async function ask<Data>(as: ReturnType<typeof somebody> | undefined, document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await register.as(as).ask<Data, object>(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

interface Given {
  findings?: { rule: string; article: { number: string } | null }[];
  [field: string]: unknown;
}

const REFUSED = '... on Refused { findings { rule article { number } } }';

/** One command over HTTP: what it answered, or the code of its error. */
async function give(as: ReturnType<typeof somebody>, command: string, input: object): Promise<Given | string> {
  const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
  const { data, errors } = await register
    .as(as)
    .ask<Record<string, Given>, object>(`mutation ($input: ${type}!) { ${command}(input: $input) { __typename ${REFUSED} } }`, {
      input,
    });
  return errors ? String(errors[0]?.extensions.code) : (data[command] as Given);
}

const aBody = (city: City, n: number, category = '11') =>
  completeCreditCode(category, city.division, `MC${String(n).padStart(6, '0')}`);
const aPerson = (n: number) => `person:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const toRegister = (city: City, n: number, more: object) => ({
  creditCode: aBody(city, n),
  name: `示例机构${n}`,
  jurisdiction: city.division,
  entityKind: 'GOVERNMENT_DEPARTMENT',
  ...more,
});

test('[GY-1-5b] each department without a chief data officer in office is listed, and no other', async () => {
  const document = `query ($city: DivisionCode!, $after: String) {
    departmentsWithoutChiefDataOfficer(jurisdiction: $city, first: 40, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { creditCode chiefDataOfficer { since } }
    }
  }`;
  interface Page {
    departmentsWithoutChiefDataOfficer: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: { creditCode: string; chiefDataOfficer: object | null }[];
    };
  }
  const listed: string[] = [];
  let after: string | null = null;
  do {
    const page: Page = await ask<Page>(theAuthorityOf(guiyang), document, { city: guiyang.division, after });
    const { nodes, pageInfo, totalCount } = page.departmentsWithoutChiefDataOfficer;
    expect(nodes.every(({ chiefDataOfficer }) => chiefDataOfficer === null)).toBe(true);
    listed.push(...nodes.map(({ creditCode }) => creditCode));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (!after) expect(listed).toHaveLength(totalCount);
  } while (after);
  const served = guiyang.officers.filter(({ kind }) => kind === 'CHIEF_DATA_OFFICER').map(({ creditCode }) => creditCode);
  const departments = guiyang.organizations.filter(({ departmentType }) => departmentType !== null);
  expect(listed.sort()).toEqual(
    departments
      .map(({ creditCode }) => creditCode)
      .filter(code => !served.includes(code))
      .sort(),
  );
});

test('[GY-bg-1] a utility of 贵阳 stands beside its organs as a department', async () => {
  const { legalEntities } = await ask<{ legalEntities: { nodes: { name: string }[] } }>(
    undefined,
    `{ legalEntities(filter: { jurisdiction: "${guiyang.division}", entityKind: PUBLIC_UTILITY, departmentType: PUBLIC_SERVICE }) { nodes { name } } }`,
  );
  expect(legalEntities.nodes.length).toBe(
    guiyang.organizations.filter(({ entityKind }) => entityKind === 'PUBLIC_UTILITY').length,
  );
  expect(legalEntities.nodes.length).toBeGreaterThan(0);
});

test('[JY-2a] an enterprise is not registered as a department of 济源, and the finding cites the definition', async () => {
  const enterprise = toRegister(jiyuan, 1, { entityKind: 'ENTERPRISE', departmentType: 'ORGAN' });
  expect(await give(theAuthorityOf(jiyuan), 'registerLegalEntity', enterprise)).toMatchObject({
    findings: [{ rule: 'DEPARTMENT_TYPE_NOT_ALLOWED', article: { number: '第二条第1款' } }],
  });
});

test('[JY-63] a utility takes part in 济源 by reference, of a class that the text names', async () => {
  const utility = { entityKind: 'PUBLIC_UTILITY', departmentType: 'BY_REFERENCE' };
  expect(await give(theAuthorityOf(jiyuan), 'registerLegalEntity', toRegister(jiyuan, 2, utility))).toMatchObject({
    findings: [{ rule: 'REFERENCE_CLASS_NOT_ALLOWED', article: { number: '第六十三条' } }],
  });
  const ofClass = toRegister(jiyuan, 2, { ...utility, referenceClass: 'PUBLIC_UTILITY' });
  expect(await give(theAuthorityOf(jiyuan), 'registerLegalEntity', ofClass)).toMatchObject({ __typename: 'LegalEntity' });
});

test('[CF-annex-1] another body that the budget pays for is admitted in 赤峰 by reference', async () => {
  const body = toRegister(chifeng, 3, {
    entityKind: 'PUBLIC_INSTITUTION',
    departmentType: 'BY_REFERENCE',
    referenceClass: 'BUDGET_FUNDED',
  });
  expect(await give(theAuthorityOf(chifeng), 'registerLegalEntity', body)).toMatchObject({ __typename: 'LegalEntity' });
});

test('[CF-collect-7] of two departments the one responsible for market registration writes it', async () => {
  const input = { creditCode: chifeng.organizations[3]?.creditCode, category: '经营主体登记', since: '2024-01-01' };
  const market = departmentOf(chifeng, '赤峰市市场监督管理局');
  const civil = departmentOf(chifeng, '赤峰市民政局');
  expect(await give(civil.as, 'recordEntityRegistration', input)).toBe('FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT');
  expect(await give(market.as, 'recordEntityRegistration', input)).toMatchObject({ __typename: 'LegalEntity' });
});

test('[SM-16] market regulation leads 法人库 in 三明 by article 16; another department keeps no body of it', async () => {
  const { registrationDuties } = await ask<{
    registrationDuties: { category: string; department: { name: string }; article: { number: string } | null }[];
  }>(
    undefined,
    `{ registrationDuties(jurisdiction: "${sanming.division}") { category department { name } article { number } } }`,
  );
  expect(registrationDuties.find(({ category }) => category === '法人库')).toMatchObject({
    department: { name: '三明市市场监督管理局' },
    article: { number: '第十六条' },
  });
  const civil = departmentOf(sanming, '三明市民政局');
  const another = { jurisdiction: sanming.division, category: '法人库', department: civil.organization };
  expect(await give(theAuthorityOf(sanming), 'assignRegistrationCategory', another)).toMatchObject({
    findings: [{ rule: 'LEAD_DEPARTMENT_IS_ANOTHER', article: { number: '第十六条' } }],
  });
  const body = toRegister(sanming, 4, {});
  expect(await give(civil.as, 'registerLegalEntity', body)).toBe('FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT');
  const market = departmentOf(sanming, '三明市市场监督管理局');
  expect(await give(market.as, 'registerLegalEntity', body)).toMatchObject({ __typename: 'LegalEntity' });
});

const profile = 'departmentProfile { hasDataSecurityPrincipal hasDataSteward missing { rule article { number } } }';
const profileOf = async (creditCode: string) =>
  (
    await ask<{ legalEntity: { departmentProfile: { missing: object[] } } }>(
      undefined,
      `{ legalEntity(creditCode: "${creditCode}") { ${profile} } }`,
    )
  ).legalEntity.departmentProfile;

test('[SM-5c][SM-28b] a unit of 三明 names its section and its data administrator, and lacks both until then', async () => {
  const { organization, as } = departmentOf(sanming, '三明市民政局');
  expect((await profileOf(organization)).missing).toEqual([
    { rule: 'DATA_ADMINISTRATOR_REQUIRED', article: { number: '第五条第3款' } },
    { rule: 'DATA_SECTION_REQUIRED', article: { number: '第五条第3款' } },
  ]);
  const steward = { creditCode: organization, kind: 'DATA_STEWARD', person: aPerson(7), since: '2026-06-30' };
  expect(await give(as, 'appointOfficer', steward)).toMatchObject({ __typename: 'LegalEntity' });
  const section = { creditCode: organization, dataSection: '信息科' };
  expect(await give(theAuthorityOf(sanming), 'changeLegalEntity', section)).toMatchObject({ __typename: 'LegalEntity' });
  expect((await profileOf(organization)).missing).toEqual([]);
  const { legalEntity } = await ask<{ legalEntity: object }>(
    theAuthorityOf(sanming),
    `{ legalEntity(creditCode: "${organization}") { dataStewards { since until } } }`,
  );
  expect(legalEntity).toEqual({ dataStewards: [{ since: '2026-06-30', until: null }] });
});

test('[CF-sec-3] a department of 赤峰 whose principal is in office names who answers first for the security of its data', async () => {
  const served = chifeng.officers.find(({ kind }) => kind === 'PRINCIPAL')?.creditCode as string;
  const unserved = organizationOf(chifeng, '赤峰市民政局');
  expect(await profileOf(served)).toMatchObject({ hasDataSecurityPrincipal: true, missing: [] });
  expect((await profileOf(unserved)).missing).toEqual([
    { rule: 'DEPARTMENT_PROFILE_INCOMPLETE', article: { number: '四(三)1' } },
  ]);
  const { legalEntity } = await ask<{ legalEntity: { dataSecurityPrincipal: { kind: string; person: object } } }>(
    theAuthorityOf(chifeng),
    `{ legalEntity(creditCode: "${served}") { dataSecurityPrincipal { kind person { id } } } }`,
  );
  expect(legalEntity.dataSecurityPrincipal).toMatchObject({ kind: 'PRINCIPAL', person: { id: expect.any(String) } });
});

test('[YL-2c] a user of data is a natural person, a legal person or an unincorporated organization', async () => {
  const yulin = cityOf('yulin');
  const authority = theAuthorityOf(yulin);
  const partnership = {
    ...toRegister(yulin, 5, { entityKind: 'ENTERPRISE', unincorporated: true }),
    creditCode: aBody(yulin, 5, '91'),
  };
  const trader = { ...toRegister(yulin, 6, { entityKind: 'OTHER' }), creditCode: aBody(yulin, 6, '92') };
  for (const input of [partnership, trader]) await give(authority, 'registerLegalEntity', input);
  const kindOf = async (creditCode: string) =>
    (
      await ask<{ legalEntity: { dataUserKind: string } }>(
        authority,
        `{ legalEntity(creditCode: "${creditCode}") { dataUserKind } }`,
      )
    ).legalEntity.dataUserKind;
  expect(await kindOf(partnership.creditCode)).toBe('UNINCORPORATED_ORGANIZATION');
  expect(await kindOf(trader.creditCode)).toBe('NATURAL_PERSON');
  expect(await kindOf(yulin.authority)).toBe('LEGAL_PERSON');
});

test('[CF-collect-6] a second body of one credit code is refused, also by another name', async () => {
  const [first] = chifeng.organizations;
  const second = { ...toRegister(chifeng, 0, { name: '另一机构' }), creditCode: first?.creditCode };
  expect(await give(theAuthorityOf(chifeng), 'registerLegalEntity', second)).toMatchObject({
    findings: [{ rule: 'LEGAL_ENTITY_EXISTS' }],
  });
});
