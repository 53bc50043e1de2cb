import { Client } from 'pg';
import { repeated } from '../../proofs';
import { currentServer } from '../../test-server';
import { type AtWork, atWork, bodiesOf } from '../at-work';
import { asFinance } from './projects';

const TODAY = '2026-03-02';
const REGISTERS = repeated(60, 600);
const sanming = bodiesOf('sanming');
const jiyuan = bodiesOf('jiyuan');
const elsewhere = bodiesOf('chifeng').jurisdiction;

let work: AtWork;
/** The tables themselves, of every subgraph: who made them may read all. */
let tables: Client;
beforeAll(async () => {
  work = await atWork(TODAY);
  const { database } = work.register.database.postgres.connectionFor('budget');
  tables = new Client({ ...currentServer().admin, database });
  await tables.connect();
  await tables.query('select setseed(0.20260302)');
  await makeRegisters();
}, 300_000);
afterAll(async () => {
  await tables?.end();
  await work?.close();
});

/** In each register four entries of 三明 and as many of 济源, three assets of the former, two systems, and a project in each that rests on some. */
async function makeRegisters(): Promise<void> {
  const city = [sanming.jurisdiction, sanming.provider];
  await tables.query(
    `insert into catalog.catalog_entry (id, code, title, catalog_kind, catalog_status, jurisdiction, provider, published_on, share_type)
     select gen_random_uuid(), prefix || r || '-' || n, '随机目录', 'DEPARTMENT', 'PUBLISHED', jurisdiction, provider, '2026-01-05', 'UNCONDITIONAL'
     from generate_series(1, ${REGISTERS}) r, generate_series(1, 4) n, (values ('R', $1, $2), ('J', $3, $4)) as of (prefix, jurisdiction, provider)`,
    [...city, jiyuan.jurisdiction, jiyuan.provider],
  );
  await tables.query(
    `insert into asset.data_asset (id, name, asset_kind, asset_status, jurisdiction, registration_number, registered_on, expires_on, taken_over, entries)
     select gen_random_uuid(), '随机资产', 'RESOURCE', 'REGISTERED', $1, 'R' || r || '-' || n, '2026-01-05', '2028-01-05', true,
       coalesce((select array_agg(e.id) from catalog.catalog_entry e where e.code like 'R' || r || '-%' and (random() < 0.6 or n < 0)), '{}')
     from generate_series(1, ${REGISTERS}) r, generate_series(1, 3) n`,
    city.slice(0, 1),
  );
  await tables.query(
    `insert into asset.asset_catalog_entry (asset, entry) select a.id, e from asset.data_asset a, unnest(a.entries) e`,
  );
  await tables.query(
    `with platform as (insert into catalog.data_platform (jurisdiction, platform_kind, owner, name, registered_on)
       values ($1, 'SHARING', 'LOCAL', '示例数据中台', '2026-01-05') returning id)
     insert into catalog.information_system (jurisdiction, department, name, connection_status, platform, connected_on)
     select $1, $2, 'R' || r || '-' || n, 'CONNECTED', platform.id, '2026-02-01'
     from platform, generate_series(1, ${REGISTERS}) r, generate_series(1, 2) n`,
    [jiyuan.jurisdiction, jiyuan.provider],
  );
  for (const [{ jurisdiction, provider }, prefix] of [
    [sanming, 'S'],
    [jiyuan, 'J'],
  ] as const) {
    await tables.query(
      `insert into budget.project (code, name, owner, stage, jurisdiction)
       select '${prefix}' || r, '随机项目', $2, 'BUILT', $1 from generate_series(1, ${REGISTERS}) r`,
      [jurisdiction, provider],
    );
  }
  const belongs = `substr(p.code, 2) = split_part(substr(t.name, 2), '-', 1)`;
  await tables.query(`insert into budget.project_asset (project, asset)
    select p.code, t.id from budget.project p join (select id, registration_number as name from asset.data_asset) t on ${belongs}
    where p.code like 'S%' and random() < 0.6`);
  await tables.query(`insert into budget.project_catalog_entry (project, entry)
    select p.code, t.id from budget.project p join (select id, code as name from catalog.catalog_entry where code like 'J%') t on ${belongs}
    where p.code like 'J%' and random() < 0.5`);
  await tables.query(`insert into budget.project_system (project, system)
    select p.code, t.id from budget.project p join catalog.information_system t on ${belongs} where p.code like 'J%' and random() < 0.7`);
}

const moves = {
  lapse: `update asset.data_asset set expires_on = date '${TODAY}' + (floor(random() * 4) - 2)::int where random() < 0.1`,
  renew: `update asset.data_asset set expires_on = case when random() < 0.1 then null else date '2028-01-05' end where random() < 0.3`,
  standing: `update asset.data_asset set asset_status = (array['REGISTERED', 'REGISTERED', 'EXPIRED', 'CHANGED', 'DEREGISTERED', 'DRAFT'])[1 + floor(random() * 6)::int]
    where random() < 0.15`,
  arrive: `update catalog.catalog_entry set last_aggregated_at = case when random() < 0.9 then now() end where random() < 0.5`,
  withhold: `update catalog.catalog_entry set aggregation_mode = case when random() < 0.5 then 'NONE_WITH_EVIDENCE' else 'MANUAL_UPLOAD' end where random() < 0.1`,
  publish: `update catalog.catalog_entry set catalog_status = (array['PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'UPDATE_REQUESTED', 'WITHDRAWN', 'DRAFT'])[1 + floor(random() * 7)::int]
    where random() < 0.3`,
  disconnect: `update catalog.information_system set connection_status = 'NOT_CONNECTED', platform = null, connected_on = null where random() < 0.1`,
  moveEntries: `update catalog.catalog_entry set jurisdiction = case when random() < 0.8 then case when code like 'R%' then '${sanming.jurisdiction}' else '${jiyuan.jurisdiction}' end
    else '${elsewhere}' end where random() < 0.1`,
  handEntriesOver: `update catalog.catalog_entry set provider = case when random() < 0.7 then '${jiyuan.provider}' else '${jiyuan.another}' end
    where code like 'J%' and random() < 0.3`,
  moveAssets: `update asset.data_asset set jurisdiction = case when random() < 0.8 then '${sanming.jurisdiction}' else '${elsewhere}' end where random() < 0.1`,
  moveSystems: `update catalog.information_system set jurisdiction = case when random() < 0.8 then '${jiyuan.jurisdiction}' else '${elsewhere}' end,
    department = case when random() < 0.8 then '${jiyuan.provider}' else '${jiyuan.another}' end where random() < 0.1`,
  undeclare: `delete from budget.project_asset where random() < 0.05`,
};

/** The verdicts on the approval and the acceptance of every project, from the tables alone. */
const fromTheTables = `
  select p.code, case
      when p.code like 'S%' then (select bool_and(a.jurisdiction = p.jurisdiction)
        from budget.project_asset d join asset.data_asset a on a.id = d.asset where d.project = p.code)
      else (select bool_and(e.jurisdiction = p.jurisdiction and (e.catalog_status in ('PUBLISHED', 'UPDATE_REQUESTED') or e.provider = p.owner))
        from budget.project_catalog_entry c join catalog.catalog_entry e on e.id = c.entry where c.project = p.code)
    end is true as "APPROVAL", case
      when p.code like 'S%' then (select bool_and(a.jurisdiction = p.jurisdiction
          and a.asset_status in ('REGISTERED', 'CHANGED') and coalesce(a.expires_on > date '${TODAY}', true)
          and a.entries <> '{}' and (select bool_and(e.jurisdiction = p.jurisdiction
              and (e.last_aggregated_at is not null or e.aggregation_mode is not distinct from 'NONE_WITH_EVIDENCE'))
            from catalog.catalog_entry e where e.id = any(a.entries)))
        from budget.project_asset d join asset.data_asset a on a.id = d.asset where d.project = p.code)
      else (select bool_and(e.jurisdiction = p.jurisdiction and e.catalog_status in ('PUBLISHED', 'UPDATE_REQUESTED'))
          from budget.project_catalog_entry c join catalog.catalog_entry e on e.id = c.entry where c.project = p.code)
        and (select bool_and(s.jurisdiction = p.jurisdiction and s.department = p.owner and s.connection_status = 'CONNECTED')
          from budget.project_system y join catalog.information_system s on s.id = y.system where y.project = p.code)
    end is true as "ACCEPTANCE"
  from budget.project p order by p.code`;

type Gate = 'APPROVAL' | 'ACCEPTANCE';
type Allowed = { code: string } & Readonly<Record<Gate, boolean>>;
const gates = { APPROVAL: 'SUBMITTED', ACCEPTANCE: 'BUILT' } as const;

/** What the others would have told by now: the overview rests on it. */
async function tell(): Promise<void> {
  await tables.query('delete from budget.known_asset; delete from budget.known_entry; delete from budget.known_system');
  await tables.query(`insert into budget.known_asset (asset, jurisdiction, registration_number, status, expires_on, entries, version)
    select id, jurisdiction, registration_number, asset_status, expires_on, entries, version from asset.data_asset`);
  await tables.query(`insert into budget.known_entry (entry, status, aggregated, version, jurisdiction, provider)
    select id, catalog_status, last_aggregated_at is not null or aggregation_mode is not distinct from 'NONE_WITH_EVIDENCE', version, jurisdiction, provider
    from catalog.catalog_entry`);
  await tables.query(`insert into budget.known_system (system, connected, version, jurisdiction, department)
    select id, connection_status = 'CONNECTED', version, jurisdiction, department from catalog.information_system`);
}

type Answered = { code: string } & Readonly<Record<Gate, { outcome: string }>>;
interface Page {
  projects: { nodes: Answered[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

/** The same as the graph answers it, a hundred projects at a time. */
async function fromTheGraph(): Promise<Allowed[]> {
  const answered: Allowed[] = [];
  const isAllowed = ({ outcome }: { outcome: string }): boolean => {
    expect(['ALLOW', 'BLOCK']).toContain(outcome);
    return outcome === 'ALLOW';
  };
  for (const { asAuthority } of [sanming, jiyuan]) {
    for (let after: string | null = null, more = true; more; ) {
      const { projects }: Page = await work.ask(
        asAuthority,
        `query ($after: String) { projects(first: 100, after: $after) { nodes {
           code APPROVAL: verdict(gate: APPROVAL) { outcome } ACCEPTANCE: verdict(gate: ACCEPTANCE) { outcome }
         } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      for (const { code, APPROVAL, ACCEPTANCE } of projects.nodes)
        answered.push({ code, APPROVAL: isAllowed(APPROVAL), ACCEPTANCE: isAllowed(ACCEPTANCE) });
      [after, more] = [projects.pageInfo.endCursor, projects.pageInfo.hasNextPage];
    }
  }
  return answered;
}

/** The overview of both cities, with every project before a gate, is the sum of the verdicts. */
async function demandOverview(gate: Gate, rows: readonly Allowed[]): Promise<void> {
  await tables.query('update budget.project set stage = $1', [gates[gate]]);
  for (const [bodies, prefix] of [
    [sanming, 'S'],
    [jiyuan, 'J'],
  ] as const) {
    const { fundingOverview } = await work.ask<{ fundingOverview: { total: object } }>(
      asFinance(bodies),
      'query ($city: String!) { fundingOverview(jurisdiction: $city) { total { allowed blocked } } }',
      { city: bodies.slug },
    );
    const there = rows.filter(row => row.code.startsWith(prefix) && row[gate]).length;
    expect([gate, fundingOverview.total]).toEqual([gate, { allowed: String(there), blocked: String(REGISTERS - there) }]);
  }
}

test('each verdict on registers made, moved and lapsed at random is the one that the tables give, and so is the overview', async () => {
  const order = Object.entries(moves);
  const allowed = { APPROVAL: 0, ACCEPTANCE: 0 };
  await tables.query(
    `insert into budget.budget_line (project, kind, year, amount) select code, 'SOFTWARE', 2026, 1 from budget.project`,
  );
  for (let round = 0; round < 4; round++) {
    // in an order of its own each time
    for (const [, statement] of [...order.slice(round * 2), ...order.slice(0, round * 2)]) await tables.query(statement);
    const { rows } = await tables.query<Allowed>(fromTheTables);
    const byCode = (one: Allowed, other: Allowed) => (one.code < other.code ? -1 : 1);
    expect((await fromTheGraph()).sort(byCode)).toEqual([...rows].sort(byCode));
    expect(rows).toHaveLength(2 * REGISTERS);
    await tell();
    for (const gate of ['APPROVAL', 'ACCEPTANCE'] as const) {
      await demandOverview(gate, rows);
      allowed[gate] += rows.filter(row => row[gate]).length;
    }
  }
  // neither outcome is rare enough for the comparison to say nothing
  for (const there of Object.values(allowed)) {
    expect(there).toBeGreaterThan(REGISTERS / 5);
    expect(there).toBeLessThan(REGISTERS * 7);
  }
}, 300_000);
