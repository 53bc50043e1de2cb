import { type AtWork, atWork, bodiesOf, rulesOf } from '../at-work';
import { anArrivedEntry, anAsset, asFinance, mustBe, PROJECT, submitted } from './projects';

const sanming = bodiesOf('sanming');

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-30');
}, 60_000);
afterAll(() => on?.close());

test('a draft is submitted with lawful budget lines only', async () => {
  const draft = { code: 'XM-DRAFT', name: '示例项目', owner: sanming.provider, jurisdiction: sanming.jurisdiction };
  mustBe(await on.give(sanming.asProvider, 'draftProject', draft, PROJECT), 'drafted');
  const line = { kind: 'SOFTWARE', year: 2026, amount: '1' };
  for (const [budgetLine, rule] of [
    [{ ...line, amount: '-1' }, 'BUDGET_NEGATIVE'],
    [{ ...line, year: 1999 }, 'BUDGET_YEAR_OUT_OF_RANGE'],
  ] as const) {
    const input = { code: draft.code, budgetLines: [budgetLine] };
    expect(rulesOf(await on.give(sanming.asProvider, 'submitProject', input, PROJECT))).toEqual([rule]);
  }
});

test('the database holds decisions to their verdicts, verdicts to their conditions, and both to what was decided', async () => {
  const { pool } = on.register.register.subgraphs.find(({ name }) => name === 'budget')!.database;
  const declared = await anAsset(on, sanming, {
    registrationNumber: 'SM-1',
    catalogEntries: [await anArrivedEntry(on, sanming)],
  });
  const code = await submitted(on, sanming, { declaredAssets: [declared] });
  const other = await submitted(on, sanming, { declaredAssets: [declared] });
  mustBe(await on.give(sanming.asAuthority, 'approveProject', { code }, PROJECT), 'approved');
  mustBe(await on.give(sanming.asProvider, 'reportBuilt', { code }, PROJECT), 'built');
  mustBe(await on.give(sanming.asAuthority, 'acceptProject', { code }, PROJECT), 'accepted');
  const money = { code, year: 2027, amount: '100' };
  mustBe(await on.give(asFinance(sanming), 'allocateOperationsFunding', money, PROJECT), 'funded');

  const decide = (project: string, event: string) =>
    pool.query(
      `insert into funding_decision (project, gate, year, amount, decided_on, verdict)
       select $1, 'OPERATIONS_FUNDING', 2030, 5, '2026-06-30', id from recorded_verdict where project = $2 and event = $3`,
      [project, code, event],
    );
  const ofVerdict = { constraint: 'funding_decision_of_verdict' };
  await expect(decide(other, 'allocateOperationsFunding')).rejects.toMatchObject(ofVerdict);
  await expect(decide(code, 'approveProject')).rejects.toMatchObject(ofVerdict);
  await expect(pool.query('update funding_decision set amount = 1000')).rejects.toThrow('permission denied');
  await expect(pool.query('delete from funding_decision')).rejects.toThrow('permission denied');

  const record = (gate: string, outcome: string, ...conditions: object[]) =>
    pool.query(
      `insert into recorded_verdict (project, gate, event, outcome, as_of, by_role, conditions, attached, digest)
       values ($1, $2, 'approveProject', $3, now(), 'AUTHORITY', $4, '{}', repeat('a', 64))`,
      [other, gate, outcome, JSON.stringify(conditions)],
    );
  const sumsUp = { constraint: 'recorded_verdict_sums_up' };
  await expect(record('INVESTMENT', 'ALLOW')).rejects.toMatchObject({ constraint: 'recorded_verdict_at_gate' });
  const met = { strength: 'HARD', outcome: 'MET' };
  const lacking = { strength: 'SOFT', outcome: 'UNMET' };
  await expect(record('APPROVAL', 'ALLOW', met, lacking)).rejects.toMatchObject(sumsUp);
  await expect(record('APPROVAL', 'ALLOW', met, { strength: 'SOFT', outcome: 'UNDETERMINED' })).rejects.toMatchObject(sumsUp);
  await expect(record('APPROVAL', 'ADVISE', { strength: 'HARD', outcome: 'UNMET' })).rejects.toMatchObject(sumsUp);
  await expect(record('APPROVAL', 'NOT_REGULATED', met)).rejects.toMatchObject(sumsUp);
  await record('APPROVAL', 'ADVISE', met, lacking);

  const set = (what: string) => pool.query(`update project set ${what} where code = $1`, [other]);
  await expect(set(`acceptance_gaps = '{x}'`)).rejects.toMatchObject({ constraint: 'project_gaps' });
  await expect(set(`name = ' '`)).rejects.toMatchObject({ constraint: 'project_named' });
  await expect(set(`code = 'a b'`)).rejects.toMatchObject({ constraint: 'project_code_shape' });
}, 60_000);
