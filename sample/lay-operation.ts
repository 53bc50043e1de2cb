import {
  CreateOperationContractDocument,
  NameContractProductDocument,
  RecordRevenueDocument,
} from '../client/generated/graphql';
import { type ActorClaims, Role } from '../kernel/actor';
import { type Ask, authorityOf, made } from './laying';
import type { SampleCity, SampleContract } from './shapes';

/** What contracts of 赤峰 earned in 2025, by their place: less than promised, about as much, and more. */
const EARNED = [
  { at: 0, since: '2025-01-01', until: '2026-01-01', gross: '1980000.00', tax: '118800.00', due: '594000.00' },
  { at: 3, since: '2025-10-15', until: '2026-01-01', gross: '228000.00', tax: '13680.00', due: '68400.00' },
  { at: 4, since: '2025-01-01', until: '2026-01-01', gross: '575000.00', tax: '34500.00', due: '172500.00' },
];
/** What the first one led to, which nobody has registered. */
const PRODUCT = '企业信用监测月报（示例）';

/**
 * What operators did under their contracts, and a contract that was asked for and is longer than any may be.
 * @param contractOf number of a contract → its id in the register
 */
export async function layOperation(ask: Ask, city: SampleCity, contractOf: (number: string) => string): Promise<void> {
  const [first, second] = city.contracts;
  if (city.slug !== 'chifeng' || !first || !second) return;
  for (const { at, ...earned } of EARNED) {
    const { contractNumber, operator } = city.contracts[at] as SampleContract;
    const input = {
      contract: contractOf(contractNumber),
      ...earned,
      revenueClass: 'PRODUCT_INCOME' as const,
      destination: 'SAME_LEVEL_TREASURY' as const,
      idempotencyKey: `sample:revenue:${contractNumber}`,
    };
    const { recordRevenue } = await ask(asOperator(city, operator), RecordRevenueDocument, { input });
    made(`revenue of ${contractNumber}`, recordRevenue);
  }
  const contract = contractOf(first.contractNumber);
  const operator = asOperator(city, first.operator);
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

const asOperator = (city: SampleCity, organization: string): ActorClaims => ({
  subject: 'sample',
  roles: [Role.OPERATOR],
  organization,
  jurisdiction: city.division,
});
