import { repeated } from '../../proofs';
import { type AtWork, atWork, rulesOf } from '../at-work';
import { anAsset, give, must, operatingIn, termsOf } from './operating';

const guiyang = operatingIn('guiyang');
const MANY = repeated(24, 200);

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2025-01-01');
}, 60_000);
afterAll(() => on?.close());

test('of many attempts at once to approve overlapping exclusive contracts one is accepted', async () => {
  const shared = await anAsset(on, guiyang);
  const others = await Promise.all(Array.from({ length: 3 }, () => anAsset(on, guiyang)));
  const drafts: string[] = [];
  for (let n = 0; n < MANY; n++) {
    // named in turning orders, over terms that all have 2027-01-01 in common
    const assets = n % 2 ? [shared, others[n % 3] as string] : [others[n % 3] as string, shared];
    const term = { startsOn: `2025-0${1 + (n % 6)}-01`, endsOn: `2027-0${2 + (n % 6)}-01` };
    const terms = termsOf(guiyang, assets, { exclusive: true, operator: guiyang.body(20 + n), ...term });
    drafts.push((await must(on, guiyang.asAuthority, 'createOperationContract', terms)).id);
  }
  const answers = await Promise.all(drafts.map(id => give(on, guiyang.asAuthority, 'approveContract', { id })));
  const accepted = answers.filter(({ id }) => id);
  expect(accepted).toHaveLength(1);
  expect(accepted[0]).toMatchObject({ contractStatus: 'APPROVED' });
  expect(answers.filter(({ id }) => !id).map(rulesOf)).toEqual(Array(MANY - 1).fill(['EXCLUSIVE_RIGHT_TAKEN']));
  const { operationContracts } = await on.ask<{ operationContracts: { totalCount: number } }>(
    guiyang.asAuthority,
    '{ operationContracts(filter: { contractStatus: [APPROVED] }) { totalCount } }',
  );
  expect(operationContracts.totalCount).toBe(1);
  // once it has ended the next is accepted
  on.goTo('2025-07-01');
  await must(on, guiyang.asAuthority, 'activateContract', { id: accepted[0]?.id });
  await must(on, guiyang.asAuthority, 'terminateContract', { id: accepted[0]?.id, reason: '协商终止' });
  const next = drafts.find(id => id !== accepted[0]?.id);
  expect(await give(on, guiyang.asAuthority, 'approveContract', { id: next })).toMatchObject({ contractStatus: 'APPROVED' });
}, 300_000);
