import type { Client } from 'pg';
import { copyRows } from './copy';
import { cityOfProjects, type EntriesSize, entryId } from './entries';
import { type Random, randomFrom, uuidOf } from './random';
import { officialsOf } from './register';

export interface ProjectsSize extends EntriesSize {
  /** In one city. */
  readonly projects: number;
  /** How many of them are large. */
  readonly largeProjects: number;
  /** Assets that each large one declares. */
  readonly declared: number;
}

const systems = 200;
const stages = ['DRAFTING', 'SUBMITTED', 'APPROVED', 'REJECTED', 'BUILT', 'ACCEPTANCE_FAILED', 'ACCEPTED', 'OPERATIONS_FUNDED'];

const systemId = (n: number): string => uuidOf('system', n);
const codeOf = (n: number): string => `BENCH-${String(n).padStart(5, '0')}`;

/** Codes of the projects that declare many assets: of every other one each asset is in order. */
export const largeProjects = (size: Pick<ProjectsSize, 'largeProjects'>): string[] =>
  Array.from({ length: size.largeProjects }, (_, n) => codeOf(n));

/** Assets of the city as the register has them, and whether each is registered and all of its data has arrived. */
interface Assets {
  readonly all: readonly string[];
  readonly inOrder: readonly string[];
}

async function assetsThere(client: Client): Promise<Assets> {
  const { rows } = await client.query<{ id: string; inOrder: boolean }>(
    `select a.id, a.asset_status = 'REGISTERED' and coalesce(bool_and(e.last_aggregated_at is not null), false) as "inOrder"
     from asset.data_asset a left join asset.asset_catalog_entry m on m.asset = a.id left join catalog.catalog_entry e on e.id = m.entry
     where a.jurisdiction = $1 group by a.id order by a.id`,
    [cityOfProjects],
  );
  return { all: rows.map(({ id }) => id), inOrder: rows.filter(({ inOrder }) => inOrder).map(({ id }) => id) };
}

const some = <Thing>(random: Random, things: readonly Thing[], most: number): Thing[] => [
  ...new Set(Array.from({ length: random.below(most + 1) }, () => random.of(things))),
];

/** So many one after another, from another place for each project. */
const turned = (things: readonly string[], from: number, count: number): string[] =>
  Array.from({ length: Math.min(count, things.length) }, (_, at) => things[(from + at) % things.length] as string);

function declaredBy(random: Random, n: number, size: ProjectsSize, { all, inOrder }: Assets): string[] {
  if (n < size.largeProjects) return turned(n % 2 === 0 ? inOrder : all, n * 97, size.declared);
  return some(random, random.below(3) === 0 ? all : inOrder, 4);
}

/** Lays projects with what they plan, declare, build and cost into an empty register of budgets, and tells it of what they rest on. */
export async function fillProjects(client: Client, size: ProjectsSize): Promise<void> {
  const random = randomFrom(20_261_001);
  const owners = officialsOf(cityOfProjects);
  const assets = await assetsThere(client);
  const numbers = Array.from({ length: size.projects }, (_, n) => n);
  const entryNumbers = Array.from({ length: size.entries }, (_, n) => n);
  const systemNumbers = Array.from({ length: systems }, (_, n) => n);
  await copyRows(
    client,
    'catalog.information_system (id, jurisdiction, department, name)',
    systemNumbers.map(n => [systemId(n), cityOfProjects, owners[n % owners.length] as string, `项目系统${n + 1}`]),
  );
  await copyRows(
    client,
    'budget.project (code, name, owner, stage, jurisdiction)',
    numbers.map(n => [
      codeOf(n),
      `示例项目${n + 1}`,
      random.of(owners),
      n < size.largeProjects ? 'BUILT' : random.of(stages),
      cityOfProjects,
    ]),
  );
  await copyRows(
    client,
    'budget.project_asset (project, asset)',
    numbers.flatMap(n => declaredBy(random, n, size, assets).map(asset => [codeOf(n), asset])),
  );
  await copyRows(
    client,
    'budget.project_catalog_entry (project, entry)',
    numbers.flatMap(n => some(random, entryNumbers, 5).map(entry => [codeOf(n), entryId(entry)])),
  );
  await copyRows(
    client,
    'budget.project_system (project, system)',
    numbers.flatMap(n => some(random, systemNumbers, 2).map(system => [codeOf(n), systemId(system)])),
  );
  await copyRows(
    client,
    'budget.budget_line (project, kind, year, amount)',
    numbers.flatMap(n =>
      ['SOFTWARE', 'HARDWARE', 'OPERATIONS'].map(kind => [
        codeOf(n),
        kind,
        2026,
        `${random.below(5_000_000)}.${random.below(100)}`,
      ]),
    ),
  );
  await tellBudgets(client);
}

/** As if the subgraph had heard of every asset, entry and system that there is. */
async function tellBudgets(client: Client): Promise<void> {
  await client.query(
    `insert into budget.known_asset (asset, jurisdiction, registration_number, status, expires_on, entries, version)
     select a.id, a.jurisdiction, a.registration_number, a.asset_status, a.expires_on,
       array(select m.entry from asset.asset_catalog_entry m where m.asset = a.id order by m.entry), a.version
     from asset.data_asset a`,
  );
  await client.query(
    `insert into budget.known_entry (entry, status, aggregated, version, jurisdiction, provider)
     select id, catalog_status, last_aggregated_at is not null, version, jurisdiction, provider from catalog.catalog_entry`,
  );
  await client.query(
    `insert into budget.known_system (system, connected, version, jurisdiction, department)
     select id, connection_status = 'CONNECTED', version, jurisdiction, department from catalog.information_system`,
  );
}
