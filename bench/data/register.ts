import type { Client } from 'pg';
import { completeCreditCode } from '../../rulebook/values/credit-code';
import { addDays, type LocalDate } from '../../rulebook/values/local-date';
import { copyRows } from './copy';
import { type Random, randomFrom, uuidOf } from './random';

const [bodies, assetsPerContract] = [300, 10];

export interface RegisterSize {
  readonly assets: number;
  readonly contracts: number;
}

/** GB/T 2260 codes of the five cities. */
const cities = ['150400', '419001', '520100', '350400', '450900'];
const subjects = [
  '企业登记',
  '不动产',
  '公共停车',
  '供水管网',
  '医疗机构',
  '学校名录',
  '道路照明',
  '气象观测',
  '公交线路',
  '社会救助',
];
const forms = ['信息', '统计', '核验', '目录', '监测', '台账'];

const governments = bodies / 15;

/** Invented bodies: one in fifteen a government, two thirds departments, the rest companies that operate data. */
const organizations = Array.from({ length: bodies }, (_, n) => {
  const kind = n < governments ? 'GOVERNMENT' : n < bodies * 0.7 ? 'GOVERNMENT_DEPARTMENT' : 'ENTERPRISE';
  const city = cities[n % cities.length] as string;
  const code = completeCreditCode(kind === 'ENTERPRISE' ? '91' : '11', city, `MB${String(n).padStart(6, '0')}`);
  return { kind, city, code, name: `${city}第${n + 1}${kind === 'ENTERPRISE' ? '数据运营公司' : '局'}` };
});
const officials = organizations.filter(({ kind }) => kind !== 'ENTERPRISE').map(({ code }) => code);
const companies = organizations.filter(({ kind }) => kind === 'ENTERPRISE').map(({ code }) => code);

/** Governments and departments of a city, those first. */
export const officialsOf = (division: string): string[] =>
  organizations.filter(({ kind, city }) => kind !== 'ENTERPRISE' && city === division).map(({ code }) => code);

/** Credit codes of those that hold data. */
export const holders: readonly string[] = officials;

export const assetId = (n: number): string => uuidOf('asset', n);
const contractId = (n: number): string => uuidOf('contract', n);

/** One asset in twenty is not registered yet, so that what may be seen has to be decided. */
export const isRegistered = (n: number): boolean => n % 20 !== 0;

/** Of the registrations that end some day, one in ten is about to: its holders have been reminded. */
const isEnding = (n: number): boolean => n % 10 === 1;
const [soonDays, LATER] = [30, '2028-05-01'];

function* assetRows(random: Random, assets: number, today: LocalDate) {
  for (let n = 0; n < assets; n++) {
    const registered = isRegistered(n);
    const name = `${random.of(subjects)}${random.of(forms)}数据${n + 1}`;
    const number = registered ? `BENCH-${String(n).padStart(6, '0')}` : null;
    const status = registered ? 'REGISTERED' : 'DRAFT';
    yield [
      assetId(n),
      number,
      name,
      random.of(['RESOURCE', 'PRODUCT', 'SERVICE']),
      status,
      random.of(cities),
      registered ? '2025-06-01' : null,
      registered ? (isEnding(n) ? addDays(today, soonDays) : LATER) : null,
      registered && isEnding(n) ? today : null,
    ];
  }
}

function* rightRows(random: Random, assets: number) {
  for (let n = 0; n < assets; n++) {
    yield [assetId(n), 'OWNERSHIP', random.of(officials), '2025-01-01'];
    yield [assetId(n), 'STEWARDSHIP', random.of(officials), '2025-01-01'];
  }
}

/** One contract in twenty is no public record yet. */
const isOnlyAskedFor = (n: number) => n % 20 === 0;

function* contractRows(random: Random, contracts: number) {
  for (let n = 0; n < contracts; n++) {
    const status = isOnlyAskedFor(n) ? 'REQUESTED' : random.of(['ACTIVE', 'ACTIVE', 'APPROVED', 'EXPIRED']);
    const [starts, ends] = termOf(n);
    const parties = [random.of(officials), random.of(companies)] as const;
    yield [
      contractId(n),
      `YX-${String(n).padStart(5, '0')}`,
      status,
      random.of(cities),
      ...parties,
      false,
      starts,
      ends,
      'INDUSTRY',
      true,
    ];
  }
}

const termOf = (n: number) =>
  [`${2024 + (n % 3)}-01-01`, `${2025 + (n % 3) + (n % 2)}-${String((n % 12) + 1).padStart(2, '0')}-01`] as const;

function* contractAssetRows(random: Random, { assets, contracts }: RegisterSize) {
  for (let n = 0; n < contracts; n++) {
    const covered = new Set(Array.from({ length: assetsPerContract }, () => random.below(assets)));
    for (const asset of covered) yield [contractId(n), assetId(asset), false, !isOnlyAskedFor(n), ...termOf(n)];
  }
}

/**
 * Lays organizations, assets with their holders, and contracts into empty tables.
 * @param today registrations end some time after it
 */
export async function fillRegister(client: Client, size: RegisterSize, today: LocalDate): Promise<void> {
  const random = randomFrom(20_250_701);
  await copyRows(
    client,
    'legal_entity.legal_entity (credit_code, name, entity_kind, jurisdiction)',
    organizations.map(({ code, name, kind, city }) => [code, name, kind, city]),
  );
  await copyRows(
    client,
    'asset.data_asset (id, registration_number, name, asset_kind, asset_status, jurisdiction, registered_on, expires_on, renewal_due_since)',
    assetRows(random, size.assets, today),
  );
  await copyRows(client, 'asset.asset_right (asset, kind, holder, since)', rightRows(random, size.assets));
  await copyRows(
    client,
    'operation.operation_contract (id, contract_number, contract_status, jurisdiction, grantor, operator, exclusive, starts_on, ends_on, purpose, taken_over)',
    contractRows(random, size.contracts),
  );
  await copyRows(
    client,
    'operation.contract_asset (contract, asset, exclusive, binding, starts_on, ends_on)',
    contractAssetRows(random, size),
  );
}
