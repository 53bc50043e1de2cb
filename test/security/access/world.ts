import { parse } from 'graphql';
import { Actor, type ActorClaims, Role } from '../../../kernel/actor';
import { logger } from '../../../kernel/log';
import { RequestScope } from '../../../kernel/subgraph';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { inventedCreditCode, inventedIdentityNumber, REGISTRATION } from '../../../sample/identifiers';
import type { CitySlug } from '../../../sample/shapes';
import { cityOf, somebody, theAuthorityOf } from '../../acceptance/city';
import { aRun, report } from '../../acceptance/openlineage';
import { aRegister, type TestRegister, type TestRegisterOptions } from '../../register';
import { aggregatedIn } from './aggregated';
import { demandedIn } from './demanded';
import { listedIn } from './listed-in';
import { openedIn } from './opened';
import { leadingToOpening } from './opening';
import { consultedOn, operatedIn } from './operated';
import { platformsIn } from './platforms';
import { raisedIn } from './raised';
import { reviewedIn } from './reviewed';
import { securedIn } from './secured';
import type { Execute, World } from './shapes';
import { usedIn } from './used';

const silent = logger({ LOG_LEVEL: 'silent' }, 'test');
const parsed = new Map<string, ReturnType<typeof parse>>();

/** Executes on the composed graph as the front door does once it has let a document in. */
async function executing({ register }: TestRegister): Promise<Execute> {
  const engine = await register.engine.load();
  return async (actor, source, variables = {}) => {
    const document = parsed.get(source) ?? parse(source);
    parsed.set(source, document);
    const scope = new RequestScope({ actor, requestId: 'matrix', language: 'en' });
    try {
      return await engine.execute({ document, variables }, { scope, log: silent });
    } finally {
      await scope.close();
    }
  };
}

/** @param options of the register, if not that of the sample day */
export async function aWorld(slug: CitySlug, options: Pick<TestRegisterOptions, 'clock' | 'prepare'> = {}): Promise<World> {
  const city = cityOf(slug);
  const jurisdiction = city.division;
  // 济源 alone asks for annual reports by a day
  const env = { ADOPTED_TEXTS: [{ jurisdiction: 'jiyuan', since: '2020-01-01', decision: '示例决定〔2020〕1号' }] };
  const register = await aRegister({ sample: true, env, ...options });
  const execute = await executing(register);
  const authority = city.authority;
  const owner = city.catalogEntries.find(({ provider }) => provider !== authority)?.provider as string;
  const parties = new Set([authority, owner]);
  const departments = city.organizations.filter(({ creditCode }) => !parties.has(creditCode) && creditCode.startsWith('11'));
  const [consumer, another] = [departments[0], departments.at(-1)].map(body => body?.creditCode as string) as [string, string];
  const asAuthority = somebody(Role.AUTHORITY, { organization: authority, jurisdiction });
  const given = async (claims: ActorClaims, command: string, made: string, input: object): Promise<string> => {
    if (JSON.stringify(input).includes('""')) return ''; // it needs what the city does not have
    const { data, errors } = await execute(
      new Actor(claims),
      `mutation ($input: ${command[0]?.toUpperCase()}${command.slice(1)}Input!) { ${command}(input: $input) {
        __typename ... on ${made} { ${KEY[made] ?? 'id'} } ... on Refused { findings { rule path } } } }`,
      { input },
    );
    const outcome = (data as Record<string, { id?: string; __typename: string; findings?: { rule: string }[] }> | null)?.[
      command
    ];
    // a city whose text does not know such a thing, or leaves open what it needs, has none
    if (outcome?.findings?.every(({ rule }) => rule.endsWith('NOT_REGULATED') || rule === 'PROFILE_INCOMPLETE')) return '';
    if (outcome?.__typename !== made) throw new Error(`${command}: ${JSON.stringify(outcome ?? errors)}`);
    return outcome.id ?? '';
  };
  const asProvider = somebody(Role.PROVIDER, { organization: owner, jurisdiction });
  // where the text makes the government the owner, the department looks after it
  const ownerOfData =
    slug === 'jiyuan' ? (city.organizations.find(({ entityKind }) => entityKind === 'GOVERNMENT')?.creditCode ?? '') : owner;
  const held = [
    { kind: 'OWNERSHIP', holder: ownerOfData, since: '2026-01-01', basis: '示例' },
    { kind: 'STEWARDSHIP', holder: owner, since: '2026-01-01', basis: '示例' },
  ];
  const published = city.catalogEntries.find(({ provider }) => provider === owner)?.code as string;
  const entry = await idOf(execute, `catalogEntry(code: ${JSON.stringify(published)}) { id }`);
  const draftEntry = await given(asAuthority, 'registerCatalogEntry', 'CatalogEntry', {
    code: 'M-1',
    title: '未发布目录',
    catalogKind: 'DEPARTMENT',
    provider: owner,
    jurisdiction,
    items: [{ name: '示例', nameEn: 'EXAMPLE', dataType: 'STRING', length: 10, description: '示例' }],
  });
  const ownAsset = { assetKind: 'RESOURCE', jurisdiction, rights: held, catalogEntries: [draftEntry] };
  const draftAsset = await given(asAuthority, 'registerAsset', 'DataAsset', { name: '未登记资产', ...ownAsset });
  const project = await given(asAuthority, 'submitProject', 'Project', {
    code: 'M-XM-1',
    name: '示例平台',
    owner,
    jurisdiction,
    plannedCatalog: [draftEntry],
    declaredAssets: [draftAsset].filter(Boolean),
    budgetLines: [{ kind: 'SOFTWARE', amount: '1200000.00', year: 2026 }],
  });
  const asset = await given(asAuthority, 'registerAsset', 'DataAsset', {
    ...ownAsset,
    name: '已登记资产',
    catalogEntries: [draftEntry, entry],
    project: 'M-XM-1',
    valuations: [{ method: 'COST', amount: '880000.00', valuedOn: '2026-03-01', valuer: '示例资产评估有限公司' }],
    earlier: { assetStatus: 'REGISTERED', registrationNumber: 'M-1', registeredOn: '2026-01-05', expiresOn: '2029-01-05' },
  });
  await given(asAuthority, 'declareLineage', 'DeclaredLineage', {
    edges: [
      { from: draftEntry, to: asset, via: '示例加工', columns: [{ from: 'a', to: 'b', transformation: '示例' }] },
      { from: draftAsset, to: asset, via: '示例加工' },
      { from: asset, to: await idOf(execute, `dataAsset(registrationNumber: ${JSON.stringify(someNumber(slug))}) { id }`) },
    ].filter(({ from, to }) => from && to),
  }).catch(error => {
    if (!String(error).includes('DeclaredLineage')) throw error;
  });
  const terms = { grantor: authority, operator: owner, purpose: 'PUBLIC_WELFARE', jurisdiction, assets: [asset] };
  const domains = [city.catalogEntries.find(({ code }) => code === published)?.domain ?? '示例'];
  const priced = {
    price: '10000.00',
    priceBasis: '示例',
    priceJustification: '示例',
    mode: 'OTHER',
    expectedRevenuePerYear: '500000.00',
    domains,
  };
  const period = { startsOn: '2026-07-01', endsOn: '2028-07-01' };
  const contract = await given(asAuthority, 'createOperationContract', 'OperationContract', {
    ...terms,
    ...priced,
    ...period,
    contractNumber: 'M-HT-1',
    earlier: 'APPROVED',
  });
  const drawnUp = { ...terms, ...priced, ...period, contractNumber: 'M-HT-2' };
  const operating = { asAuthority, jurisdiction, owner, authority, asset };
  // 三明 asks the departments before one is drawn up
  const consulted = slug === 'sanming' && { request: await consultedOn(given, asProvider, operating) };
  const draftContract = await given(asAuthority, 'createOperationContract', 'OperationContract', { ...drawnUp, ...consulted });
  await given(asAuthority, 'recordDepartmentDuty', 'DepartmentDuty', {
    jurisdiction,
    department: consumer,
    code: 'M-1',
    title: '示例职责',
    basis: '示例依据',
  });
  await given(asAuthority, 'nameSensitiveCombination', 'SensitiveCombination', {
    jurisdiction,
    title: '示例组合',
    items: ['示例甲', '示例乙'],
    reason: '示例理由',
  });
  const request = await given(
    somebody(Role.CONSUMER, { organization: consumer, jurisdiction }),
    'submitShareRequest',
    'ShareRequest',
    {
      entry,
      consumer,
      scenario: '示例场景',
      purpose: '示例目的',
      legalBasis: '示例依据',
      serviceMode: 'INTERFACE',
      complianceCommitment: true,
      dutyRef: 'M-1',
      consumingSystem: '示例系统',
      internalApprover: '示例岗位',
      items: [],
    },
  );
  const dataInterface = await given(asAuthority, 'demandInterface', 'DataInterface', { entry, scenario: '示例场景' });
  const person = await given(asAuthority, 'registerPerson', 'NaturalPerson', {
    documentType: 'CITIZEN_ID',
    documentNumber: inventedIdentityNumber('1980-02-03', 901),
    name: '示某某',
    jurisdiction,
    facets: [{ category: '示例类别', department: owner, since: '2026-01-01' }],
  });
  const entity = await given(asAuthority, 'registerLegalEntity', 'LegalEntity', {
    creditCode: inventedCreditCode(REGISTRATION.enterprise, jurisdiction, 900_001),
    name: '示例第一有限公司（示例）',
    entityKind: 'ENTERPRISE',
    division: jurisdiction,
    jurisdiction,
    parent: owner,
    registrations: [{ category: '示例登记', department: owner, number: '示例-1', since: '2026-01-01', until: '2030-01-01' }],
    offices: [{ kind: 'LEGAL_REPRESENTATIVE', person, since: '2026-01-01', until: '2030-01-01' }],
  });
  const [registration, office] = await partsOf(execute, entity);
  await given(asAuthority, 'assignFacetCategory', 'FacetCategory', { jurisdiction, category: '示例分类', department: owner });
  const ground = { legalBasis: '示例依据', caseNumber: '示例〔2026〕1号' };
  const asked = { documentType: 'CITIZEN_ID', documentNumber: inventedIdentityNumber('1980-02-03', 901), name: '示某某' };
  const asConsumer = somebody(Role.CONSUMER, { organization: consumer, jurisdiction });
  await given(asConsumer, 'identifyPerson', 'PersonIdentification', { ...asked, ...ground, purpose: '示例目的', jurisdiction });
  const grant = await given(asAuthority, 'grantPersonAccess', 'PersonAccessGrant', {
    ...ground,
    person,
    organization: consumer,
    user: 'somebody else',
    contents: ['NAME'],
    purpose: '示例目的',
    until: '2026-12-31',
  });
  const asGovernment = somebody(Role.GOVERNMENT, { organization: another, jurisdiction });
  const deferral = await given(asGovernment, 'deferDisclosure', 'DisclosureDeferral', {
    ...ground,
    jurisdiction,
    organization: owner,
    until: '2026-12-31',
    reason: '示例事由',
  });
  const gone = inventedCreditCode(REGISTRATION.enterprise, jurisdiction, 900_003);
  const body = { name: '示例第三有限公司（示例）', entityKind: 'ENTERPRISE', division: jurisdiction, jurisdiction };
  await given(asAuthority, 'registerLegalEntity', 'LegalEntity', { ...body, creditCode: gone });
  const leaving = { children: 'CARRY_OVER', duties: 'CARRY_OVER', offices: 'END', on: '2026-06-30' };
  const successor = entity.replace('legal-entity:', '');
  await given(asAuthority, 'deregisterLegalEntity', 'LegalEntity', { creditCode: gone, successor, ...leaving });
  const issuer = slug === 'yulin' ? asGovernment : asAuthority;
  const order = await given(issuer, 'issueRectification', 'RectificationOrder', {
    ...orderOf(slug, entry),
    jurisdiction,
    addressee: owner,
    description: '示例情形',
    ...(slug !== 'yulin' && { dueOn: '2026-07-31' }),
  });
  const jiyuan = cityOf('jiyuan');
  const reporting = { jurisdiction: jiyuan.division, year: 2026, units: [owner] };
  await given(theAuthorityOf(jiyuan), 'openReportingYear', 'ReportingYear', reporting);
  const suspension = await given(asAuthority, 'suspendAccess', 'Suspension', {
    subject: 'somebody else',
    jurisdiction,
    reason: '示例事由',
    basis: '示例依据',
    until: '2026-12-31T00:00:00+08:00',
  });
  const over = { subject: 'yet another', jurisdiction, reason: '示例事由', basis: '示例依据' };
  const lifted = await given(asAuthority, 'suspendAccess', 'Suspension', over);
  await given(asAuthority, 'liftSuspension', 'Suspension', { id: lifted, reason: '已整改' });
  const opened = await openedIn(given, register, { jurisdiction, owner, authority, entry, company: successor });
  const raised = await raisedIn(given, { jurisdiction, owner, authority, consumer, entry });
  const listed = await listedIn(given, { slug, jurisdiction, owner, authority, consumer, entry, draftEntry });
  const platforms = await platformsIn(given, { jurisdiction, owner, authority });
  const secured = await securedIn(given, { jurisdiction, owner, consumer });
  await aggregatedIn(given, { jurisdiction, owner, authority, entry });
  const operated = await operatedIn(given, operating);
  await report(register, aRun(['示例源表'], ['示例目标表']), somebody(Role.INTEGRATOR));
  await register.settled();
  const oversight = register.register.subgraphs.find(({ name }) => name === 'oversight');
  await oversight?.runJobs();
  await register.settled();
  const anAuditor = new Actor(somebody(Role.AUDITOR));
  const reports = await execute(anAuditor, `{ annualReports(filter: { filer: "${owner}" }) { nodes { id } } }`);
  const annualReport = (reports.data as { annualReports: { nodes: { id: string }[] } }).annualReports.nodes[0]?.id as string;
  await given(asProvider, 'submitRectification', 'RectificationOrder', { id: order, report: '已整改' });
  await register.settled();
  const used = await usedIn(register, { jurisdiction, owner, authority, consumer, entry });
  const demanded = await demandedIn(given, { jurisdiction, owner, authority, consumer, ...used });
  const leading = await leadingToOpening(given, { jurisdiction, owner, authority, draftEntry });
  await register.settled();
  const reviewed = await reviewedIn(given, { jurisdiction, owner, authority });
  await register.settled();
  const ids = {
    entry,
    draftEntry,
    asset,
    draftAsset,
    project,
    contract,
    draftContract,
    request,
    dataInterface,
    person,
    entity,
    registration,
    office,
    order,
    annualReport,
    suspension,
    lifted,
    grant,
    deferral,
    gone: `legal-entity:${gone}`,
    ...opened,
    ...raised,
    ...used,
    ...demanded,
    ...leading,
    ...listed,
    ...platforms,
    ...reviewed,
    ...operated,
    ...secured,
  };
  return { register, execute, jurisdiction, owner, another, authority, consumer, ids, close: () => register.close() };
}

/** What is asked of things that have no id. */
const KEY: Readonly<Record<string, string>> = {
  DepartmentDuty: 'title',
  SensitiveCombination: 'title',
  ReportingYear: 'year',
  FacetCategory: 'category',
  PersonIdentification: 'outcome',
  PlatformAcceptance: 'acceptedOn',
  ManagedList: 'kind',
  TypeReviewInterval: 'interval',
};

const someNumber = (slug: CitySlug): string =>
  cityOf(slug).assets.find(({ status, registrationNumber }) => status === 'REGISTERED' && registrationNumber)
    ?.registrationNumber as string;

/** On what an order is issued in a city: its first ground, with a piece of each kind of evidence that it wants. */
function orderOf(slug: CitySlug, entry: string): object {
  if (slug === 'jiyuan') return { ground: 'OTHER', citedArticle: '第二十四条' };
  const [ground] = jurisdictionOf(slug)?.grounds.rectification ?? [];
  const kinds = Array.isArray(ground?.evidence) ? ground.evidence : (['DOCUMENT'] as const);
  const evidence = kinds.map(kind => ({ kind, reference: kind === 'ENTRY' ? entry : '示例-1', note: '示例' }));
  return { ground: ground?.code, evidence };
}

/** Ids of the registration and of the office that a body has. */
async function partsOf(execute: Execute, entity: string): Promise<[registration: string, office: string]> {
  const asked = `{ found: legalEntity(creditCode: "${entity.split(':')[1]}") { registrations { id } offices { id } } }`;
  const { data } = await execute(new Actor(somebody(Role.AUDITOR)), asked);
  const { found } = data as { found: Record<'registrations' | 'offices', { id: string }[]> };
  return [found.registrations[0]?.id as string, found.offices[0]?.id as string];
}

async function idOf(execute: Execute, asked: string): Promise<string> {
  const { data } = await execute(new Actor(somebody(Role.AUDITOR)), `{ found: ${asked} }`);
  const { found } = data as { found: { id: string } | null };
  if (!found) throw new Error(`the sample has no ${asked}`);
  return found.id;
}
