import {
  CreateOperationContractDocument,
  NameContractProductDocument,
  RecordRevenueDocument,
} from '../client/generated/graphql';
import { Role } from '../kernel/actor';
import { type Ask, authorityOf, made } from './laying';
import type { SampleCity } from './shapes';

/** What became of the first contract of 赤峰: it earned less than it promised, and led to a product that nobody has registered. */
const EARNED = { since: '2025-01-01', until: '2026-01-01', gross: '1980000.00', tax: '118800.00', due: '594000.00' };
const PRODUCT = '企业信用监测月报（示例）';

/**
 * What operators did under their contracts, and a contract that was asked for and is longer than any may be.
 * @param contractOf number of a contract → its id in the register
 */
export async function layOperation(ask: Ask, city: SampleCity, contractOf: (number: string) => string): Promise<void> {
  const [first, second] = city.contracts;
  if (city.slug !== 'chifeng' || !first || !second) return;
  const contract = contractOf(first.contractNumber);
  const operator = { subject: 'sample', roles: [Role.OPERATOR], organization: first.operator, jurisdiction: city.division };
  const revenue = {
    contract,
    ...EARNED,
    revenueClass: 'PRODUCT_INCOME' as const,
    destination: 'SAME_LEVEL_TREASURY' as const,
    idempotencyKey: `sample:revenue:${first.contractNumber}`,
  };
  made(`revenue of ${first.contractNumber}`, (await ask(operator, RecordRevenueDocument, { input: revenue })).recordRevenue);
  const product = { contract, name: PRODUCT, idempotencyKey: `sample:product:${first.contractNumber}` };
  made(PRODUCT, (await ask(operator, NameContractProductDocument, { input: product })).nameContractProduct);
  // three years and one day: refused, and kept as what was refused
  const { selection: _, assets: __, ...terms } = second;
  const input = {
    ...terms,
    jurisdiction: city.division,
    contractNumber: `SQYY-${city.division}-2026-999`,
    assets: [],
    startsOn: '2026-07-01',
    endsOn: '2029-07-02',
    idempotencyKey: `sample:too-long:${city.slug}`,
  };
  await ask(authorityOf(city), CreateOperationContractDocument, { input });
}
