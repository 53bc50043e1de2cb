import { Client } from 'pg';
import { type AtWork, atWork, refusalsOf, rulesOf } from '../at-work';
import { anAsset, anEntry, give, must, operatingIn, termsOf } from './operating';

const [chifeng, guiyang] = [operatingIn('chifeng'), operatingIn('guiyang')];

let on: AtWork;
let asset: string;
beforeAll(async () => {
  on = await atWork('2025-01-01');
  asset = await anAsset(on, guiyang);
}, 60_000);
afterAll(() => on?.close());

test('[CF-use-2] a contract states its mode: without one nothing is drawn up, with each of them it is', async () => {
  const { mode, ...without } = termsOf(chifeng, [await anAsset(on, chifeng)]);
  const refused = await give(on, chifeng.asAuthority, 'createOperationContract', without);
  expect(refusalsOf(refused)).toEqual(['MODE_MISSING input.mode']);
  expect(refused.findings?.[0]?.article?.number).toBe('四(二)4');
  for (const mode of ['OPEN_DATA', 'FRANCHISE', 'AUTHORISED_APPLICATION', 'OTHER']) {
    const input = termsOf(chifeng, without.assets, { mode });
    expect(await must(on, chifeng.asAuthority, 'createOperationContract', input)).toMatchObject({ mode });
  }
});

test('[CF-use-3] a contract without the clause that nobody is harmed is not approved', async () => {
  const assets = [await anAsset(on, chifeng)];
  const { id } = await must(
    on,
    chifeng.asAuthority,
    'createOperationContract',
    termsOf(chifeng, assets, { clauses: ['SECURITY'] }),
  );
  const refused = await give(on, chifeng.asAuthority, 'approveContract', { id });
  expect(refusalsOf(refused)).toEqual(['MANDATORY_CLAUSE_MISSING input']);
  expect(refused.findings?.[0]?.article?.number).toBe('四(二)4');
  const lawful = await must(on, chifeng.asAuthority, 'createOperationContract', termsOf(chifeng, assets));
  expect(await must(on, chifeng.asAuthority, 'approveContract', { id: lawful.id })).toMatchObject({
    contractStatus: 'APPROVED',
  });
  // with the API bypassed the database still says no
  const owner = new Client(on.register.database.postgres.admin);
  await owner.connect();
  const approving = owner.query("update operation.operation_contract set contract_status = 'APPROVED' where id = $1", [
    id.split(':')[1],
  ]);
  await expect(approving).rejects.toMatchObject({ constraint: 'operation_contract_no_harm' });
  await owner.end();
});

test('[CF-use-5] a contract keeps the version of the rules that was in force when it was drawn up', async () => {
  const made = await must(on, chifeng.asAuthority, 'createOperationContract', termsOf(chifeng, [await anAsset(on, chifeng)]));
  const { operationContract } = await on.ask<{ operationContract: { ruleVersion: string } }>(
    chifeng.asAuthority,
    'query ($id: ID!) { operationContract(id: $id) { ruleVersion } }',
    { id: made.id },
  );
  expect(operationContract.ruleVersion).toBe('chifeng INTERPRETATION 2025-07-09');
  const other = await must(on, guiyang.asAuthority, 'createOperationContract', termsOf(guiyang, [asset]));
  expect(other.ruleVersion).toBe('guiyang DRAFT');
});

test('[GY-6-1a] a draft is not activated without its approval', async () => {
  const { id } = await must(on, guiyang.asAuthority, 'createOperationContract', termsOf(guiyang, [asset]));
  const early = await give(on, guiyang.asAuthority, 'activateContract', { id });
  expect(refusalsOf(early)).toEqual(['INVALID_TRANSITION input.id']);
  expect(early.findings?.[0]?.article?.number).toBe('四 第六章 一是');
  await on.byItself();
  expect(await statusOf(id)).toBe('DRAFT_CONTRACT');
  await must(on, guiyang.asAuthority, 'approveContract', { id });
  expect(await must(on, guiyang.asAuthority, 'activateContract', { id })).toMatchObject({ contractStatus: 'ACTIVE' });
});

async function statusOf(id: string): Promise<string> {
  const { operationContract } = await on.ask<{ operationContract: { contractStatus: string } }>(
    guiyang.asAuthority,
    'query ($id: ID!) { operationContract(id: $id) { contractStatus } }',
    { id },
  );
  return operationContract.contractStatus;
}

test('[GY-6-1a] an approved contract begins by itself on its first day, and ends on the first day without the right', async () => {
  const term = { startsOn: '2025-03-01', endsOn: '2025-04-01' };
  const { id } = await must(on, guiyang.asAuthority, 'createOperationContract', termsOf(guiyang, [asset], term));
  await must(on, guiyang.asAuthority, 'approveContract', { id });
  const days: [string, string][] = [
    ['2025-02-28', 'APPROVED'],
    ['2025-03-01', 'ACTIVE'],
    ['2025-03-31', 'ACTIVE'],
    ['2025-04-01', 'EXPIRED'],
  ];
  for (const [day, status] of days) {
    on.goTo(day);
    await on.byItself();
    expect([day, await statusOf(id)]).toEqual([day, status]);
  }
  on.goTo('2025-01-01');
  const late = await must(on, guiyang.asAuthority, 'createOperationContract', termsOf(guiyang, [asset], term));
  expect(rulesOf(await give(on, guiyang.asAuthority, 'activateContract', { id: late.id }))).toEqual(['INVALID_TRANSITION']);
});

test('[GY-6-1b] data of a domain that is not the contract’s is not added; another domain goes to another operator', async () => {
  const health = await anAsset(on, guiyang, { catalogEntries: [await anEntry(on, guiyang, { domain: 'HEALTH' })] });
  const transport = await anAsset(on, guiyang, { catalogEntries: [await anEntry(on, guiyang, { domain: 'TRANSPORT' })] });
  const ofHealth = { domains: ['HEALTH'] };
  const { id } = await must(on, guiyang.asAuthority, 'createOperationContract', termsOf(guiyang, [asset], ofHealth));
  const refused = await give(on, guiyang.asAuthority, 'addContractAssets', { id, assets: [health, transport] });
  expect(refusalsOf(refused)).toEqual(['DOMAIN_NOT_AUTHORISED input.assets']);
  expect(refused.findings?.[0]?.article?.number).toBe('四 第六章 一是');
  const added = await must(on, guiyang.asAuthority, 'addContractAssets', { id, assets: [health] });
  expect(added).toMatchObject({ assets: expect.arrayContaining([{ id: health }]) });
  expect(await must(on, guiyang.asAuthority, 'approveContract', { id })).toMatchObject({ contractStatus: 'APPROVED' });
  // neither is it drawn up for it
  const terms = termsOf(guiyang, [transport], ofHealth);
  expect(rulesOf(await give(on, guiyang.asAuthority, 'createOperationContract', terms))).toEqual(['DOMAIN_NOT_AUTHORISED']);
  const forAnother = termsOf(guiyang, [transport], { domains: ['TRANSPORT'], operator: guiyang.rival });
  const other = await must(on, guiyang.asAuthority, 'createOperationContract', forAnother);
  expect(await must(on, guiyang.asAuthority, 'approveContract', { id: other.id })).toMatchObject({ domains: ['TRANSPORT'] });
  // what is approved stays as it is
  expect(rulesOf(await give(on, guiyang.asAuthority, 'addContractAssets', { id, assets: [asset] }))).toEqual([
    'INVALID_TRANSITION',
  ]);
});

test('[GY-6-1c] a term of three years is drawn up, one of three years and one day is refused by the API and by the database', async () => {
  const exact = termsOf(guiyang, [asset], { startsOn: '2025-01-01', endsOn: '2028-01-01' });
  expect(await must(on, guiyang.asAuthority, 'createOperationContract', exact)).toMatchObject({ endsOn: '2028-01-01' });
  const refused = await give(on, guiyang.asAuthority, 'createOperationContract', {
    ...exact,
    contractNumber: 'T-1',
    endsOn: '2028-01-02',
  });
  expect(refusalsOf(refused)).toEqual(['TERM_TOO_LONG input.endsOn']);
  expect(refused.findings?.[0]?.article?.number).toBe('四 第六章 一是');
  const wished = { ...exact, endsOn: '2028-01-02', mode: null };
  const { contractNumber, obligations, clauses, ...request } = wished;
  expect(refusalsOf(await give(on, guiyang.asOperator, 'requestOperation', request))).toEqual(['TERM_TOO_LONG input.endsOn']);
  const owner = new Client(on.register.database.postgres.admin);
  await owner.connect();
  for (const [endsOn, stored] of [
    ['2028-01-01', true],
    ['2028-01-02', false],
  ] as const) {
    const inserting = owner.query(
      `insert into operation.operation_contract (contract_number, contract_status, jurisdiction, grantor, operator, starts_on, ends_on, purpose, mode, clauses)
       values ($1::text, 'ACTIVE', $2, $3, $4, '2025-01-01', $1::text::date, 'INDUSTRY', 'OTHER', array['NO_HARM'])`,
      [endsOn, guiyang.jurisdiction, guiyang.authority, guiyang.operator],
    );
    if (stored) await inserting;
    else await expect(inserting).rejects.toMatchObject({ constraint: 'operation_contract_term' });
  }
  await owner.end();
});

test('[GY-6-2a] use for the public good is free: a price for it is justified', async () => {
  const priced = (more: object) =>
    give(on, guiyang.asAuthority, 'createOperationContract', termsOf(guiyang, [asset], { priceBasis: '成本', ...more }));
  const refused = await priced({ price: '0.01' });
  expect(refusalsOf(refused)).toEqual(['PRICE_JUSTIFICATION_REQUIRED input.priceJustification']);
  expect(refused.findings?.[0]?.article?.number).toBe('四 第六章 二是');
  expect(rulesOf(await priced({ purpose: 'PUBLIC_GOVERNANCE', price: '1' }))).toEqual(['PRICE_JUSTIFICATION_REQUIRED']);
  expect(await priced({ price: '0' })).toMatchObject({ price: '0' });
  expect(await priced({ price: '0.01', priceJustification: '只收取加工成本' })).toMatchObject({ price: '0.01' });
});

test('[GY-6-2b] where use for industry is paid, the conditions are written down', async () => {
  const industry = (more: object) =>
    give(
      on,
      guiyang.asAuthority,
      'createOperationContract',
      termsOf(guiyang, [asset], { purpose: 'INDUSTRY', priceBasis: '评估', ...more }),
    );
  const refused = await industry({ price: '100000.00' });
  expect(refusalsOf(refused)).toEqual(['CONDITIONS_MISSING input.conditions']);
  expect(refused.findings?.[0]?.article?.number).toBe('四 第六章 二是');
  expect(await industry({ price: '100000.00', conditions: '仅限本市企业信用服务' })).toMatchObject({ price: '100000' });
  expect(await industry({})).toMatchObject({ conditions: null });
});
