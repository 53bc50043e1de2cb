import { asking } from '../../cli/load-sample';
import { logger } from '../../kernel/log';
import { isAlreadyLaid, laySample } from '../../sample/lay-sample';
import { sampleRegister } from '../../sample/sample-register';
import { aRegister, type TestRegister } from '../register';
import { anAuditor } from './city';

/** Long after the sample's day: registrations of it have lapsed, contracts of it are over. */
const LATER = '2027-03-15';

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ clock: () => new Date(`${LATER}T12:00:00+08:00`) });
  const ask = await asking(register.register, logger({ LOG_LEVEL: 'silent' }, 'test'));
  expect(await isAlreadyLaid(ask, sampleRegister())).toBe(false);
  await laySample(ask, sampleRegister(), register.settled, LATER);
  expect(await isAlreadyLaid(ask, sampleRegister())).toBe(true);
}, 120_000);
afterAll(() => register.close());

test('a sample that is laid months after its day has all of it, and the situations that questions ask about but for what is about to lapse', async () => {
  const { data, errors } = await register.as(anAuditor).ask(`{
    dataAssets { totalCount }
    projects { totalCount }
    operationContracts { totalCount }
    accepted: project(code: "ZWXX-350400-2024-002") { stage acceptedOn }
    overdue: shareRequests(filter: { jurisdiction: "150400", overdue: true }) { totalCount }
    withoutSource: lineageGaps(jurisdiction: "sanming", kind: WITHOUT_SOURCE) { totalCount }
    withoutOwner: lineageGaps(jurisdiction: "sanming", kind: PRODUCT_WITHOUT_OWNER) { totalCount }
    withoutList: projects(filter: { hasPlannedCatalog: false, stage: [APPROVED] }) { totalCount }
    booked: balanceSheetEntries(filter: { jurisdiction: "520100" }) { nodes { asset { assetStatus } } }
  }`);
  expect(errors).toBeUndefined();
  const { cities } = sampleRegister();
  const count = (of: 'assets' | 'projects' | 'contracts') => ({
    totalCount: cities.flatMap((city): readonly unknown[] => city[of]).length,
  });
  expect(data).toEqual({
    dataAssets: count('assets'),
    projects: count('projects'),
    operationContracts: count('contracts'),
    accepted: { stage: 'ACCEPTED', acceptedOn: LATER },
    overdue: { totalCount: 1 },
    withoutSource: { totalCount: 1 },
    withoutOwner: { totalCount: 1 },
    withoutList: { totalCount: 1 },
    booked: { nodes: [{ asset: { assetStatus: 'REGISTERED' } }, { asset: { assetStatus: 'DEREGISTERED' } }] },
  });
});
