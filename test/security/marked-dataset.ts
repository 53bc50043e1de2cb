import { type ActorClaims, Role } from '../../kernel/actor';
import { sharedDataOf } from '../../sample/shared-data';
import { AccessMeans } from '../../subgraphs/exchange/access-grant/kinds';
import { type AtWork, bodiesOf, type Outcome } from '../acceptance/at-work';
import { cityOf } from '../acceptance/city';
import { exchangeOf, granted, published } from '../acceptance/exchange/granted';
import type { TestRegister } from '../register';
import type { Conversation } from './conversation';
import { secret } from './leak-marks';

const shared = sharedDataOf(cityOf('chifeng'));
if (!shared) throw new Error('the sample has shared data');
const { items, keyItem, purpose, scenario } = shared;
const made = bodiesOf('chifeng');
const bodies = {
  ...made,
  provider: shared.provider,
  consumer: shared.consumer,
  asProvider: made.as(Role.PROVIDER, shared.provider),
  asConsumer: made.as(Role.CONSUMER, shared.consumer),
};

export const holder: ActorClaims = bodies.asConsumer;
/** Everybody else; the first is named as the holder’s user is, by another body. */
export const others: readonly (ActorClaims | undefined)[] = [
  made.as(Role.CONSUMER, made.another, holder.subject),
  made.asAnother,
  made.asPlatform,
  made.anAuditor,
  undefined,
];

/** Every value of every record is marked; the first is its key. */
const records = Array.from({ length: 5 }, () => [secret.number(), secret.name(), secret.passport(), secret.phone()]);
const [key = '', name = ''] = records[0] as string[];
const compared = { item: items[1], value: name };

/** Under the key that the holder’s call of this command has used. */
const once = (command: string) => ({ idempotencyKey: `once ${command}` });
const again = {};

/** What is asked of what a command makes. */
const asked: Record<string, string> = {
  loadDataset: '... on LoadedDataset { keyItem items records version entry { id } }',
  grantedRecords: '... on GrantedRecords { usage records { values { item value } } }',
  verifyItem: '... on ItemVerification { usage outcome }',
  runCrossVerification: '... on CrossVerification { usage results { name outcome } }',
  runVerification: '... on VerificationRequest { id outcomes { item outcome } events { event byRole } available { event } }',
  requestBulkExport: '... on BulkExport { id exportStatus watermark }',
  takeExportPart: '... on ExportPart { usage records content }',
};

const documentOf = (command: string, fields = asked[command]) =>
  `mutation ($input: ${command.charAt(0).toUpperCase()}${command.slice(1)}Input!) { outcome: ${command}(input: $input) {
    __typename ... on Refused { findings { rule path message messageEn } } ${fields} } }`;

/** The sample's shared entry and one that is not shared, their records marked, and grants of every means to them. */
export async function markedDataset(register: TestRegister, { send }: Conversation) {
  const give: AtWork['give'] = async (claims, command, input, fields) => {
    const body = { query: documentOf(command, fields), variables: { input } };
    const { data, codes } = await send<{ outcome: Outcome } | null>(command, body, claims);
    return data?.outcome ?? { id: '', code: codes[0] ?? '' };
  };
  const call = (claims: ActorClaims | undefined, command: string, input: object) =>
    give(claims, command, input, asked[command] as string);

  const { accessGrants } = await granteesView(register);
  const entry = accessGrants.nodes[0]?.entry?.id as string;
  const notShared = await published({ give, settled: () => register.settled() }, bodies, {
    items: items.map(item => ({ name: item, dataType: 'TEXT' })),
    shareType: 'NOT_SHARED',
    shareBasis: '示例条例第九条',
  });
  const dataset = { keyItem, items, records };
  const terms = { items, purpose, scenario };
  const ground = { register: 'share-request', key: crypto.randomUUID() } as const;
  const grantOf = (means: AccessMeans, more = {}) => granted({ register }, bodies, entry, { ...terms, means, ...more });
  const crossing = await grantOf(AccessMeans.CROSS_VERIFICATION, { ground });
  await publishRule(register, entry, ground.key);
  const comparing = await grantOf(AccessMeans.VERIFICATION);
  const exporting = await grantOf(AccessMeans.BULK);
  const request = { entry: notShared, consumer: bodies.consumer, purpose, items };
  const id = '... on VerificationRequest { id }';
  const verification = await give(holder, 'requestVerification', request, id);
  await give(bodies.asProvider, 'decideVerificationRequest', { id: verification.id, decision: 'APPROVE' }, id);

  const stated = { purpose, scenario, key, system: null, recipient: null };
  const inputs = {
    grantedRecords: { ...stated, grant: accessGrants.nodes[0]?.id, items: [], keyItem: null },
    verifyItem: { ...stated, ...compared, grant: comparing },
    runCrossVerification: { ...stated, grant: crossing },
    runVerification: { id: verification.id, key, values: [compared, { item: items[3], value: secret.phone() }] },
  };
  /** Once there is an export. */
  let taking = { takeExportPart: {} };
  /** Ways in which nobody is answered; the last are no texts at all. */
  const wrongly = [
    { purpose: '另一目的' },
    { key: `${key}%` },
    { system: secret.number() },
    { recipient: made.another },
    { items: [name] },
    { item: name },
    { values: [{ item: name, value: name }] },
    { keyItem: name },
    { key: Number(key.slice(0, 15)) },
    { key: [{ [key]: name }] },
    { value: { [key]: name } },
    { values: name },
  ];
  async function inEveryWay(claims: ActorClaims | undefined, ways: readonly object[], calls: object = inputs) {
    for (const [command, input] of Object.entries(calls))
      for (const way of ways) {
        const fits = Object.keys(way).every(field => field in input || field === 'validateOnly');
        if (fits) await call(claims, command, { ...input, ...way, ...(way === again && once(command)) });
      }
  }

  return {
    /** Loads, also in ways that are refused. */
    async load() {
      const faulty = [{ records: [[key]] }, { records: [['', name, name, key]] }, { keyItem: name }, { items: [key, name] }];
      const ofNoText = [{ records: [[Number(key.slice(0, 15))]] }, { records: { [key]: name } }];
      for (const claims of [...others, bodies.asProvider])
        for (const way of [{ validateOnly: true }, ...faulty, ...ofNoText])
          await call(claims, 'loadDataset', { entry, ...dataset, ...way });
      for (const loading of [entry, entry, notShared]) {
        const loaded = await call(bodies.asProvider, 'loadDataset', {
          entry: loading,
          ...dataset,
          idempotencyKey: `load ${loading}`,
        });
        if (loaded.records !== records.length) throw new Error('the records are loaded');
      }
    },
    /** The holder’s calls, twice each under one key. @returns what they were answered, by command */
    async asHolder() {
      await inEveryWay(holder, [...wrongly, { validateOnly: true }]);
      const outcomes: Record<string, Outcome> = {};
      for (const [command, input] of Object.entries(inputs))
        for (let turn = 0; turn < 2; turn++) outcomes[command] = await call(holder, command, { ...input, ...once(command) });
      const exported = await call(holder, 'requestBulkExport', { purpose, scenario, grant: exporting });
      for (const subgraph of register.register.subgraphs) if (subgraph.name === 'exchange') await subgraph.runJobs();
      taking = { takeExportPart: { purpose, scenario, grant: exporting, export: exported.id, part: 1 } };
      outcomes.takeExportPart = await call(holder, 'takeExportPart', taking.takeExportPart);
      return outcomes;
    },
    /** The same calls by everybody else. */
    async asOthers() {
      const ways = [{}, ...wrongly, { validateOnly: true }, again];
      for (const claims of others) await inEveryWay(claims, ways, { ...inputs, ...taking });
    },
    /** Once more, while the records cannot be read. */
    asHolderOnceMore: () => inEveryWay(holder, [{}, again]),
    loadOnceMore: () => call(bodies.asProvider, 'loadDataset', { entry, ...dataset }),
  };
}

async function granteesView(register: TestRegister) {
  const { data } = await register
    .as(holder)
    .ask<{ accessGrants: { nodes: { id: string; entry: { id: string } | null }[] } }, object>(
      'query ($holder: CreditCode!) { accessGrants(filter: { holder: $holder }) { nodes { id entry { id } } } }',
      { holder: holder.organization },
    );
  return data;
}

/** A published rule of cross-verification for the grants of a request. */
async function publishRule(register: TestRegister, entry: string, request: string): Promise<void> {
  const of = entry.replace('catalog:', '');
  const results = [
    { name: '已登记', entry: of, item: items[1], comparison: 'EXISTS', operand: null },
    { name: '编号不小于10', entry: of, item: items[3], comparison: 'AT_LEAST', operand: '10' },
  ];
  await exchangeOf({ register }).pool.query(
    `insert into share_request (id, jurisdiction, entry, consumer, provider, scenario, purpose, service_mode, share_request_status, submitted_on,
       workflow, official_letter, verification_rule)
     values ($1, $2, $3, $4, $5, $6, $7, 'CROSS_VERIFICATION', 'IN_SERVICE', '2026-06-01', 'SMX-05', '{}', $8)`,
    [
      request,
      bodies.jurisdiction,
      of,
      bodies.consumer,
      bodies.provider,
      scenario,
      purpose,
      JSON.stringify({ text: '示例规则', departments: [bodies.provider], results }),
    ],
  );
}
