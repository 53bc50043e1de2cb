import { anOversight, codeOf, evidenceOf, issued, type Oversight, partiesOf, refusalsOf } from './oversight';

const parties = partiesOf('guiyang');
const { asAuthority, asDepartment } = parties;

let oversight: Oversight;
beforeAll(async () => {
  oversight = await anOversight('2026-01-20', [{ jurisdiction: codeOf('guiyang'), since: '2026-01-01' }]);
});
afterAll(() => oversight.close());

test('[GY-8-2b] a failed inspection yields an order with a due day', async () => {
  const ground = 'INSPECTION_FAILED';
  const order = { ground, evidence: evidenceOf('FINDING') };
  expect(await refusalsOf(oversight, parties, { ground, dueOn: '2026-02-13' })).toEqual(['EVIDENCE_MISSING input.evidence']);
  expect(await refusalsOf(oversight, parties, order)).toEqual(['DUE_DAY_MISSING input.dueOn']);
  const { id } = await issued(oversight, parties, { ...order, dueOn: '2026-02-13' });
  oversight.goTo('2026-02-14');
  await oversight.byItself();
  expect(await oversight.order(asDepartment, id, 'orderStatus dueOn')).toEqual({
    orderStatus: 'OVERDUE',
    dueOn: '2026-02-13',
  });
  await oversight.give(asDepartment, 'submitRectification', { id, report: '已完成归集' });
  expect(await oversight.give(asAuthority, 'confirmRectification', { id })).toMatchObject({ orderStatus: 'CLOSED' });
});
