import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { exportCommand } from '../../../cli/commands/export';
import { type ActorClaims, Role } from '../../../kernel/actor';
import { commandsOn } from '../../cli/commands/run';
import { anIdentityNumber } from '../../natural-person/person-register';
import { aRegister, type TestRegister } from '../../register';
import { bodiesOf } from '../at-work';
import { complete } from '../catalog/entries';
import { somebody } from '../city';
import { lawful } from '../commands';
import { aRun, datasetId, report } from '../openlineage';
import { aBodyOf, codeOf, evidenceOf } from '../oversight/oversight';
import { documentOf, type Made } from './command-document';
import { trailOf, untilSealed } from './trail';

const CHIFENG = codeOf('chifeng');
const JIYUAN = codeOf('jiyuan');
const [AUTHORITY, GOVERNMENT, CIVIL, POLICE, COURT, ARCHIVE, OFFICE] = [1, 2, 3, 4, 5, 6, 7].map(n =>
  aBodyOf('chifeng', n),
) as [string, string, string, string, string, string, string];
const acting = (role: Role, organization: string): ActorClaims => somebody(role, { organization, jurisdiction: CHIFENG });
const authority = acting(Role.AUTHORITY, AUTHORITY);
const government = acting(Role.GOVERNMENT, GOVERNMENT);
const civil = acting(Role.PROVIDER, CIVIL);
const consumer = acting(Role.CONSUMER, CIVIL);
const ofJiyuan = somebody(Role.AUTHORITY, { organization: aBodyOf('jiyuan', 1), jurisdiction: JIYUAN });

const ofSanming = bodiesOf('sanming');

const NOW = new Date('2026-06-30T04:00:00Z');

/** One command of a round. */
interface Step {
  readonly command: string;
  readonly by: ActorClaims;
  readonly input: (made: Readonly<Record<string, string>>) => object;
  /** Under which name later steps find the id of what it made. */
  readonly as?: string;
  /** Global id of what it is about, where that is not what it answers with. */
  readonly object?: (made: Readonly<Record<string, string>>) => string;
  /** The rule for which it is refused: the line says so. */
  readonly refused?: string;
  /** One line for each matter that it begins, or each step that it takes with one. */
  readonly matters?: number;
}

const ground = { legalBasis: '《婚姻登记条例》', caseNumber: '民登〔2026〕12号' };
const body = (creditCode: string, name: string, more: object = {}) => ({
  creditCode,
  name,
  entityKind: 'GOVERNMENT_DEPARTMENT',
  jurisdiction: CHIFENG,
  ...more,
});
const numberOf = { first: anIdentityNumber(), second: anIdentityNumber() };
const leaving = { children: 'CARRY_OVER', duties: 'CARRY_OVER', offices: 'END', on: '2026-06-30' };
const order = (addressee: string) => ({
  jurisdiction: CHIFENG,
  addressee,
  ground: 'SECURITY_DUTY',
  evidence: evidenceOf('DOCUMENT'),
  dueOn: '2026-07-31',
  serious: true,
});
const ofBody = (creditCode: string) => () => `legal-entity:${creditCode}`;

/** One round through all registers, in an order in which each command can be followed. */
const round: readonly Step[] = [
  { command: 'registerLegalEntity', by: authority, input: () => body(CIVIL, '示例民政局'), object: ofBody(CIVIL) },
  { command: 'registerLegalEntity', by: authority, input: () => body(POLICE, '示例公安局'), object: ofBody(POLICE) },
  { command: 'registerLegalEntity', by: authority, input: () => body(COURT, '示例服务中心'), object: ofBody(COURT) },
  { command: 'registerLegalEntity', by: authority, input: () => body(ARCHIVE, '示例档案馆'), object: ofBody(ARCHIVE) },
  { command: 'registerLegalEntity', by: authority, input: () => body(OFFICE, '示例办公室'), object: ofBody(OFFICE) },
  {
    command: 'changeLegalEntity',
    by: authority,
    input: () => ({ creditCode: COURT, name: '示例中心' }),
    object: ofBody(COURT),
  },
  {
    command: 'assignRegistrationCategory',
    by: authority,
    input: () => ({ jurisdiction: CHIFENG, category: '示例登记', department: CIVIL }),
    object: ofBody(CIVIL),
  },
  {
    command: 'recordEntityRegistration',
    by: civil,
    input: () => ({ creditCode: COURT, category: '示例登记', number: '示例-1', since: '2026-01-01' }),
    object: ofBody(COURT),
  },
  {
    command: 'registerPerson',
    by: authority,
    as: 'person',
    input: () => ({ documentType: 'CITIZEN_ID', documentNumber: numberOf.first, name: '试例甲', jurisdiction: CHIFENG }),
  },
  {
    command: 'appointOfficer',
    by: authority,
    input: ({ person }) => ({ creditCode: COURT, kind: 'PRINCIPAL', person, since: '2026-01-01' }),
    object: ofBody(COURT),
  },
  {
    command: 'endEntityRegistration',
    by: civil,
    input: ({ registration }) => ({ id: registration, until: '2026-06-01' }),
    object: ofBody(COURT),
  },
  { command: 'endOffice', by: authority, input: ({ office }) => ({ id: office, until: '2026-06-01' }), object: ofBody(COURT) },
  {
    command: 'mergeLegalEntities',
    by: authority,
    input: () => ({ bodies: [{ creditCode: ARCHIVE }], into: OFFICE, ...leaving }),
    object: ofBody(ARCHIVE),
  },
  { command: 'deregisterLegalEntity', by: authority, input: () => ({ creditCode: COURT, ...leaving }), object: ofBody(COURT) },
  {
    command: 'changePerson',
    by: authority,
    input: ({ person }) => ({ person, name: '试例乙', basis: '更正登记' }),
    object: ({ person }) => person as string,
  },
  {
    command: 'assignFacetCategory',
    by: authority,
    input: () => ({ jurisdiction: CHIFENG, category: '婚姻登记', department: CIVIL }),
    object: ofBody(CIVIL),
  },
  {
    command: 'recordFacet',
    by: civil,
    input: ({ person }) => ({ person, category: '婚姻登记', since: '2020-01-01' }),
    object: ({ person }) => person as string,
  },
  {
    command: 'endFacet',
    by: civil,
    input: ({ person }) => ({ person, category: '婚姻登记', until: '2026-06-01' }),
    object: ({ person }) => person as string,
  },
  {
    command: 'identifyPerson',
    by: consumer,
    input: () => ({
      documentType: 'CITIZEN_ID',
      documentNumber: numberOf.first,
      name: '试例乙',
      purpose: '婚姻登记核验',
      jurisdiction: CHIFENG,
      ...ground,
    }),
    object: ({ person }) => person as string,
  },
  {
    command: 'grantPersonAccess',
    by: authority,
    as: 'grant',
    input: ({ person }) => ({
      person,
      organization: CIVIL,
      user: consumer.subject,
      contents: ['NAME'],
      purpose: '婚姻登记核验',
      until: '2026-12-31',
      ...ground,
    }),
    object: ({ person }) => person as string,
  },
  {
    command: 'revokePersonAccess',
    by: authority,
    input: ({ grant }) => ({ grant }),
    object: ({ person }) => person as string,
  },
  {
    command: 'deferDisclosure',
    by: government,
    as: 'deferral',
    input: () => ({ jurisdiction: CHIFENG, organization: POLICE, until: '2026-12-31', reason: '侦查需要', ...ground }),
    object: ({ deferral }) => `deferral:${deferral}`,
  },
  {
    command: 'liftDeferral',
    by: government,
    input: ({ deferral }) => ({ deferral }),
    object: ({ deferral }) => `deferral:${deferral}`,
  },
  {
    command: 'closePerson',
    by: authority,
    input: ({ person }) => ({ person, because: 'EMIGRATION', closedOn: '2026-06-01' }),
    object: ({ person }) => person as string,
  },
  { command: 'registerCatalogEntry', by: authority, as: 'entry', input: () => lawful.entry(1, { provider: CIVIL }) },
  {
    command: 'registerAsset',
    by: authority,
    as: 'asset',
    input: () =>
      lawful.asset({ rights: ['OWNERSHIP', 'STEWARDSHIP'].map(kind => ({ kind, holder: CIVIL, since: '2026-01-01' })) }),
  },
  {
    command: 'createOperationContract',
    by: authority,
    input: ({ asset }) => lawful.contract([asset as string], { grantor: AUTHORITY, operator: POLICE }),
    // asked for and drawn up in one step
    matters: 2,
  },
  {
    command: 'submitShareRequest',
    by: acting(Role.CONSUMER, POLICE),
    input: ({ entry }) => lawful.request(entry as string, { consumer: POLICE }),
    object: ({ entry }) => entry as string,
    refused: 'ENTRY_NOT_PUBLISHED',
  },
  // drawn up and submitted in one step
  { command: 'submitProject', by: authority, input: () => lawful.project('T-XM-1', { owner: CIVIL }), matters: 2 },
  {
    command: 'declareLineage',
    by: authority,
    input: ({ entry, asset }) => ({ edges: [{ from: entry, to: asset, via: '示例加工' }] }),
    object: ({ asset }) => asset as string,
  },
  {
    command: 'linkDataset',
    by: authority,
    input: ({ dataset, asset }) => ({ dataset, to: asset }),
    object: ({ dataset }) => dataset as string,
  },
  {
    command: 'importCalendarYear',
    by: authority,
    input: () => ({ year: 2027, days: [] }),
    object: () => '',
    refused: 'CALENDAR_TOO_FEW_DAYS',
  },
  {
    command: 'openReportingYear',
    by: ofJiyuan,
    input: () => ({ jurisdiction: JIYUAN, year: 2025, units: [aBodyOf('jiyuan', 2)] }),
    matters: 2,
  },
  {
    command: 'submitAnnualReport',
    by: somebody(Role.PROVIDER, { organization: aBodyOf('jiyuan', 2), jurisdiction: JIYUAN }),
    input: () => ({ jurisdiction: JIYUAN, year: 2025, summary: '示例' }),
  },
  { command: 'issueRectification', by: authority, as: 'order', input: () => order(CIVIL) },
  { command: 'submitRectification', by: civil, input: ({ order }) => ({ id: order, report: '已整改' }) },
  {
    command: 'rejectRectification',
    by: authority,
    input: ({ order }) => ({ id: order, comment: '整改不到位', dueOn: '2026-08-31' }),
  },
  {
    command: 'criticise',
    by: authority,
    input: ({ order }) => ({ id: order }),
    object: ({ order }) => order as string,
    refused: 'NOT_REGULATED',
  },
  {
    command: 'escalateRectification',
    by: authority,
    input: ({ order }) => ({ id: order, supervisor: GOVERNMENT }),
    object: ({ order }) => order as string,
    refused: 'NOT_REGULATED',
  },
  { command: 'transferCase', by: authority, input: ({ order }) => ({ id: order, receivingBody: POLICE }) },
  { command: 'issueRectification', by: authority, as: 'other', input: () => order(CIVIL) },
  { command: 'submitRectification', by: civil, as: 'submitted', input: ({ other }) => ({ id: other, report: '已整改' }) },
  { command: 'confirmRectification', by: authority, input: ({ other }) => ({ id: other }) },
  {
    command: 'exempt',
    by: authority,
    input: ({ order }) => ({ id: order, exemptionGround: '示例' }),
    object: ({ order }) => order as string,
    refused: 'NOT_REGULATED',
  },
  {
    command: 'suspendAccess',
    by: authority,
    as: 'suspension',
    input: () => ({ subject: 'another', jurisdiction: CHIFENG, reason: '示例', basis: '示例' }),
  },
  {
    command: 'registerCatalogEntry',
    by: civil,
    as: 'drawn',
    input: () => lawful.entry(2, { provider: CIVIL, code: '307001150400/000902' }),
  },
  { command: 'changeCatalogEntry', by: civil, input: ({ drawn }) => ({ id: drawn, items: [], title: '示例目录' }) },
  { command: 'recordSecrecyReview', by: civil, input: ({ drawn }) => ({ id: drawn, passed: true, reviewer: '示例保密科' }) },
  { command: 'submitCatalogEntry', by: civil, input: ({ drawn }) => ({ id: drawn }) },
  { command: 'reviewCatalogEntry', by: authority, input: ({ drawn }) => ({ id: drawn, decision: 'APPROVE' }) },
  {
    command: 'requestCatalogUpdate',
    by: civil,
    input: ({ drawn }) => ({ id: drawn, changedOn: '2026-06-29', ground: '职能调整' }),
  },
  { command: 'reviewCatalogUpdate', by: authority, input: ({ drawn }) => ({ id: drawn }) },
  { command: 'withdrawCatalogEntry', by: authority, input: ({ drawn }) => ({ id: drawn, reason: '已废止' }) },
  {
    command: 'registerCatalogEntry',
    by: ofSanming.asProvider,
    as: 'unreviewed',
    input: () => complete(ofSanming),
  },
  {
    command: 'publishCatalogEntry',
    by: ofSanming.asProvider,
    input: ({ unreviewed }) => ({ id: unreviewed }),
    object: ({ unreviewed }) => unreviewed as string,
    refused: 'SECRECY_REVIEW_REQUIRED',
  },
  { command: 'liftSuspension', by: authority, input: ({ suspension }) => ({ id: suspension, reason: '已整改' }) },
];

let register: TestRegister;
/** What was made, by the names that the round gives. */
const made: Record<string, string> = {};
let schema: GraphQLSchema;
beforeAll(async () => {
  const ADOPTED_TEXTS = [{ jurisdiction: 'jiyuan', since: '2020-01-01', decision: '示例决定〔2020〕1号' }];
  register = await aRegister({ clock: () => NOW, env: { ADOPTED_TEXTS } });
  schema = (await register.register.engine.load()).schema;
}, 60_000);
afterAll(() => register.close());

const asked = (by: ActorClaims, requestId: string, purpose: string) =>
  register.as(by, { 'x-request-id': requestId, 'registry-purpose': encodeURIComponent(purpose) });

const requestOf = (place: number) => `round-request-${place}`;

/** Gives one command of the round. @returns the id of what it made, and what refused it */
async function give({ command, by, input, as }: Step, place: number) {
  const { data, errors } = await asked(by, requestOf(place), `用途 ${place}`).ask<{ made: Made } | null, object>(
    documentOf(schema, command),
    { input: input(made) },
  );
  const answer = data?.made;
  if (!answer) throw new Error(`${command}: ${JSON.stringify(errors)}`);
  const { id, registrations, offices } = answer;
  if (id && as) made[as] = id;
  if (registrations?.[0]) made.registration = registrations[0].id;
  if (offices?.[0]) made.office = offices[0].id;
  return { id, rules: answer.findings?.map(({ rule }) => rule) ?? [] };
}

test('[SM-27b] what is done to a matter, one command after the other, leaves exactly one line each that the auditor asks back: who, for which body and purpose, what, under which names, on what and when', async () => {
  await report(register, aRun(['示例源表'], ['示例目标表']), somebody(Role.INTEGRATOR));
  made.dataset = await datasetId(register, '示例源表');
  const given: Awaited<ReturnType<typeof give>>[] = [];
  for (const [place, step] of round.entries()) given.push(await give(step, place));
  await untilSealed(register);
  for (const [place, { command, by, object, refused, matters = 1 }] of round.entries()) {
    const lines = await trailOf(register, { requestId: requestOf(place) });
    const about = object ? object(made) || null : (given[place]?.id ?? expect.stringMatching(/^annual-report:/));
    const line = {
      at: '2026-06-30T12:00:00.000+08:00',
      subject: by.subject,
      roles: by.roles,
      organization: { creditCode: by.organization },
      // what a person is looked at for stands in the command
      purpose: command === 'identifyPerson' ? '婚姻登记核验' : `用途 ${place}`,
      operation: command,
      operationName: `Round_${command}`,
      requestId: requestOf(place),
      aggregate: about,
      outcome: refused === undefined ? 'DONE' : 'REFUSED',
      rules: refused === undefined ? [] : [refused],
      jurisdictions: [{ code: by.jurisdiction }],
    };
    expect({ command, lines }).toMatchObject({ command, lines: Array(matters).fill(line) });
    expect(given[place]?.rules).toEqual(line.rules);
  }
}, 120_000);

test('[SM-27b] aggregating, sharing, querying, comparing, downloading, accessing and updating leave exactly one line each, with actor, object and time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shuji-export-'));
  const since = new Date();
  await commandsOn(register.config).run(exportCommand, 'catalog', join(folder, 'catalog.csv'));
  rmSync(folder, { recursive: true });
  const person = await give(
    {
      command: 'registerPerson',
      by: authority,
      input: () => ({ documentType: 'CITIZEN_ID', documentNumber: numberOf.second, name: '试例丙', jurisdiction: CHIFENG }),
    },
    900,
  );
  const contents = ['NAME', 'DOCUMENT_NUMBER'];
  const wanted = { person: person.id, organization: CIVIL, user: consumer.subject, contents, until: '2026-12-31', ...ground };
  const grant = await give({ command: 'grantPersonAccess', by: authority, input: () => ({ ...wanted, purpose: '核验' }) }, 901);
  for (const [requestId, field] of [
    ['round-querying', 'documentNumber'],
    ['round-accessing', 'name'],
  ] as const) {
    const { data, errors } = await asked(consumer, requestId, '核验').ask<{ naturalPerson: Record<string, string> }, object>(
      `query ($id: ID!, $grant: ID) { naturalPerson(id: $id) { ${field}(grant: $grant) } }`,
      { id: person.id, grant: grant.id },
    );
    expect([data.naturalPerson[field], errors]).toEqual([expect.any(String), undefined]);
  }
  await untilSealed(register);
  const places = (command: string) => requestOf(round.findIndex(step => step.command === command));
  const kinds: Record<string, [filter: object, actor: unknown, object: unknown]> = {
    aggregating: [{ requestId: places('registerCatalogEntry') }, authority.subject, made.entry],
    sharing: [{ requestId: places('submitShareRequest') }, consumer.subject, made.entry],
    querying: [{ requestId: 'round-querying' }, consumer.subject, person.id],
    comparing: [{ requestId: places('identifyPerson') }, consumer.subject, made.person],
    downloading: [
      { operation: ['export catalog'], from: since.toISOString() },
      expect.stringMatching(/^cli:/),
      'register:catalog',
    ],
    accessing: [{ requestId: 'round-accessing' }, consumer.subject, person.id],
    updating: [{ requestId: places('changeLegalEntity') }, authority.subject, `legal-entity:${COURT}`],
  };
  for (const [kind, [filter, subject, aggregate]] of Object.entries(kinds)) {
    const lines = await trailOf(register, filter);
    const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
    expect({ kind, lines }).toMatchObject({ kind, lines: [{ subject, aggregate, at }] });
  }
}, 120_000);
