import { reconcileCommand } from '../../../cli/commands/reconcile';
import { checks, type Reconciled } from '../../../cli/reconcile/reconcile';
import { aCreditCode } from '../import/parsers';
import { aCommandHouse, type CommandHouse } from './run';

let house: CommandHouse;
beforeAll(async () => {
  house = await aCommandHouse({ sample: true });
});
afterAll(() => house.close());

const NOBODY = aCreditCode(77);
const UNKNOWN = '00000000-0000-4000-8000-000000000001';

/** Spoils something, asks for everything, and mends it again. */
async function foundAfter(spoil: string, mend: string): Promise<Record<string, Reconciled['breaches']>> {
  await house.rows(spoil);
  const { exitCode, output } = await house.run(reconcileCommand, '--json');
  await house.rows(mend);
  expect(exitCode).toBe(1);
  const all = JSON.parse(output) as Reconciled[];
  expect(all.map(({ check }) => check)).toEqual(checks.map(({ name }) => name));
  return Object.fromEntries(all.filter(({ count }) => count > 0).map(({ check, breaches }) => [check, breaches]));
}

const faults = (found: Record<string, Reconciled['breaches']>) =>
  Object.fromEntries(
    Object.entries(found).map(([check, breaches]) => [check, [...new Set(breaches.map(({ fault }) => fault))]]),
  );

test('in the sample register everything is as it should be', async () => {
  const { exitCode, output } = await house.run(reconcileCommand);
  expect([exitCode, output]).toEqual([0, checks.map(({ name }) => `✓ ${name}  0`).join('\n')]);
});

test('a contract in force over an asset that is no longer registered is found, wherever that is kept', async () => {
  const asset = `(select a.asset from operation.contract_asset a join operation.operation_contract c on c.id = a.contract where c.contract_status = 'ACTIVE' order by 1 limit 1)`;
  const found = await foundAfter(
    `update asset.data_asset set asset_status = 'DEREGISTERED' where id = ${asset}`,
    `update asset.data_asset set asset_status = 'REGISTERED' where id = ${asset}`,
  );
  expect(faults(found)).toEqual({
    'contracts-cover-registered-assets': ['asset DEREGISTERED'],
    'lineage-follows-assets': ['differs: assetStatus'],
    'contracts-know-assets': ['differs: assetStatus'],
    'money-knows-assets': ['differs: assetStatus'],
  });
  expect(found['contracts-cover-registered-assets']?.[0]?.id).toMatch(/^contract:/);
});

test('an asset that names an entry nobody knows', async () => {
  const found = await foundAfter(
    `insert into asset.asset_catalog_entry select id, '${UNKNOWN}' from asset.data_asset order by id limit 1`,
    `delete from asset.asset_catalog_entry where entry = '${UNKNOWN}'`,
  );
  expect(faults(found)).toEqual({
    'assets-name-known-entries': ['catalog unknown'],
    'contracts-know-assets': ['differs: entries'],
    'money-knows-assets': ['differs: entries'],
  });
});

test('a project that names an entry and an asset nobody knows', async () => {
  const found = await foundAfter(
    `with one as (select code from budget.project order by code limit 1), entry as (insert into budget.project_catalog_entry select code, '${UNKNOWN}' from one)
     insert into budget.project_asset select code, '${UNKNOWN}' from one`,
    `with entry as (delete from budget.project_catalog_entry where entry = '${UNKNOWN}') delete from budget.project_asset where asset = '${UNKNOWN}'`,
  );
  expect(faults(found)).toEqual({ 'projects-name-known-things': ['catalog unknown', 'asset unknown'] });
});

test('a request that is open for an entry withdrawn since, and what the exchange and lineage still hold of it', async () => {
  const [{ id }] = (await house.rows<{ id: string }>(
    `select id from catalog.catalog_entry where catalog_status = 'PUBLISHED' order by id limit 1`,
  )) as [{ id: string }];
  const found = await foundAfter(
    `with withdrawn as (update catalog.catalog_entry set catalog_status = 'WITHDRAWN' where id = '${id}' returning provider)
     insert into exchange.share_request (jurisdiction, entry, consumer, provider, scenario, purpose, service_mode, share_request_status, submitted_on)
     select '150400', '${id}', (select credit_code from legal_entity.legal_entity where credit_code <> provider order by 1 limit 1), provider,
       '核对', '核对', 'INTERFACE', 'SUBMITTED', '2026-01-05' from withdrawn`,
    `with mended as (update catalog.catalog_entry set catalog_status = 'PUBLISHED' where id = '${id}') delete from exchange.share_request where entry = '${id}' and scenario = '核对'`,
  );
  expect(faults(found)).toEqual({
    'requests-ask-for-published-entries': ['catalog WITHDRAWN'],
    'requestable-entries-follow-catalog': ['differs: catalogStatus'],
    'lineage-follows-catalog': ['differs: catalogStatus'],
    'contracts-know-entries': ['differs: catalogStatus'],
    'money-knows-entries': ['differs: catalogStatus'],
    'tasks-follow-workflows': ['missing'],
    'changes-follow-share-request': ['missing'],
  });
});

test('a grant in use whose request was never granted, or whose entry nobody knows', async () => {
  const [grant] = (await house.rows<{ id: string; entry: string; request: string; status: string }>(
    `select g.id, g.entry, r.id as request, r.share_request_status as status
     from exchange.access_grant g join exchange.share_request r on r.id::text = g.ground_key where g.grant_status = 'ACTIVE' order by g.id limit 1`,
  )) as [{ id: string; entry: string; request: string; status: string }];
  const found = await foundAfter(
    `with refused as (update exchange.share_request set share_request_status = 'TERMINATED' where id = '${grant.request}')
     update exchange.access_grant set entry = '${UNKNOWN}' where id = '${grant.id}'`,
    `with granted as (update exchange.share_request set share_request_status = '${grant.status}' where id = '${grant.request}')
     update exchange.access_grant set entry = '${grant.entry}' where id = '${grant.id}'`,
  );
  expect(found).toMatchObject({
    'grants-open-published-entries': [{ id: `access-grant:${grant.id}`, fault: 'catalog unknown' }],
    'grants-rest-on-requests': [{ id: `access-grant:${grant.id}`, fault: 'share-request TERMINATED' }],
    'matters-name-known-entries': [{ id: `access-grant:${grant.id}`, fault: 'catalog unknown' }],
  });
});

test('matters of the exchange that name bodies and entries nobody knows', async () => {
  const found = await foundAfter(
    `insert into exchange.verification_request (jurisdiction, entry, consumer, provider, purpose, items, verification_status, submitted_on)
     select '150400', '${UNKNOWN}', '${NOBODY}', credit_code, '核对', '{名称}', 'SUBMITTED', '2026-01-05' from legal_entity.legal_entity order by 4 limit 1`,
    `delete from exchange.verification_request where entry = '${UNKNOWN}'`,
  );
  expect(faults(found)).toEqual({
    'matters-name-known-entries': ['catalog unknown'],
    'bodies-are-registered': ['legal-entity unknown'],
    'tasks-follow-workflows': ['missing'],
    'changes-follow-verification-request': ['missing'],
  });
});

test('a task that waits for another body, or by another day, than its register says', async () => {
  interface Waiting {
    id: string;
    due: string | null;
    role: string;
    organization: string | null;
  }
  const [task] = (await house.rows<Waiting>(
    `select t.id, t.due_on::text as due, w.role, w.organization from exchange.task t join exchange.task_waiting w on w.task = t.id
     where (select count(*) from exchange.task_waiting o where o.task = t.id and o.role = w.role) = 1 order by t.id, w.role limit 1`,
  )) as [Waiting];
  const literal = (text: string | null) => (text === null ? 'null' : `'${text}'`);
  const set = (due: string | null, organization: string | null) =>
    `with due as (update exchange.task set due_on = ${literal(due)} where id = '${task.id}')
     update exchange.task_waiting set organization = ${literal(organization)} where task = '${task.id}' and role = '${task.role}'`;
  const found = await foundAfter(set('2099-01-01', NOBODY), set(task.due, task.organization));
  expect(found).toEqual({ 'tasks-follow-workflows': [{ id: task.id, fault: 'differs: dueOn, waitsFor' }] });
});

test('bodies and officeholders nobody knows; of a person not even the id is told', async () => {
  const found = await foundAfter(
    `with owner as (update budget.project set owner = '${NOBODY}' where code = (select min(code) from budget.project))
     insert into legal_entity.office (credit_code, kind, person, since)
     select credit_code, 'CHIEF_DATA_OFFICER', '${UNKNOWN}', '2026-01-01' from legal_entity.legal_entity order by 1 limit 1`,
    `with gone as (delete from legal_entity.office where person = '${UNKNOWN}')
     update budget.project p set owner = (select min(owner) from budget.project o where o.jurisdiction = p.jurisdiction and o.owner <> p.owner)
     where owner = '${NOBODY}'`,
  );
  expect(faults(found)).toEqual({
    'bodies-are-registered': ['legal-entity unknown'],
    'officeholders-are-registered': ['person unknown'],
  });
  expect(JSON.stringify(found)).not.toContain(UNKNOWN);
});

test('a node of the lineage that no register has', async () => {
  const found = await foundAfter(
    `insert into lineage.node (key, kind) values ('asset:${UNKNOWN}', 'DATA_ASSET')`,
    `delete from lineage.node where key = 'asset:${UNKNOWN}'`,
  );
  expect(faults(found)).toEqual({ 'lineage-nodes-have-a-source': ['without source'] });
});

test('a projection that lost a row, keeps one too many, or stands at an older version', async () => {
  const found = await foundAfter(
    `with lost as (delete from exchange.published_entry where entry = (select entry from exchange.published_entry order by 1 limit 1) returning *),
       kept as (select set_config('lost.entry', (select to_jsonb(lost)::text from lost), false)),
       more as (insert into exchange.published_entry values ('${UNKNOWN}', 'x', '150400', 'PUBLISHED', null, 1)),
       older as (update asset.organization set version = 0 where credit_code = (select min(credit_code) from asset.organization))
     select * from kept`,
    `with less as (delete from exchange.published_entry where entry = '${UNKNOWN}'),
       newer as (update asset.organization set version = 1 where version = 0)
     insert into exchange.published_entry select * from jsonb_populate_record(null::exchange.published_entry, current_setting('lost.entry')::jsonb)`,
  );
  expect(faults(found)).toEqual({
    'organizations-follow-legal-entities': ['differs: version'],
    'requestable-entries-follow-catalog': ['missing', 'without source'],
  });
});

test('what contracts and verdicts on money know is held to the registers that told it', async () => {
  const found = await foundAfter(
    `with asset as (update operation.known_asset set asset_status = 'EXPIRED', entries = '{}' where asset = (select min(asset::text)::uuid from operation.known_asset where cardinality(entries) > 0 and asset_status <> 'EXPIRED')),
       entry as (update operation.known_entry set catalog_status = 'WITHDRAWN' where entry = (select min(entry::text)::uuid from operation.known_entry where catalog_status = 'PUBLISHED')),
       money as (update budget.known_asset set expires_on = '1999-01-01' where asset = (select min(asset::text)::uuid from budget.known_asset where expires_on is distinct from '1999-01-01'))
     update budget.known_entry set aggregated = not aggregated, jurisdiction = null where entry = (select min(entry::text)::uuid from budget.known_entry)`,
    `update budget.known_entry k set aggregated = not aggregated, jurisdiction = e.jurisdiction
     from catalog.catalog_entry e where e.id = k.entry and k.jurisdiction is null`,
  );
  expect(faults(found)).toEqual({
    'contracts-know-assets': ['differs: assetStatus, entries'],
    'contracts-know-entries': ['differs: catalogStatus'],
    'money-knows-assets': ['differs: expiresOn'],
    'money-knows-entries': ['differs: jurisdiction, aggregated'],
  });
});

test('a check may be asked for alone, and tells people what should hold', async () => {
  await house.rows(`insert into lineage.node (key, kind) values ('asset:${UNKNOWN}', 'DATA_ASSET')`);
  const { exitCode, output } = await house.run(reconcileCommand, 'lineage-nodes-have-a-source');
  await house.rows(`delete from lineage.node where key = 'asset:${UNKNOWN}'`);
  expect([exitCode, output]).toEqual([
    1,
    `✗ lineage-nodes-have-a-source  1\n  血缘中的目录条目和资产均已登记。 The entries and assets of the lineage are registered.\n  asset:${UNKNOWN}  without source`,
  ]);
});
