import { auditCommand } from '../../../cli/commands/audit';
import { Role } from '../../../kernel/actor';
import { addMonths, today } from '../../../rulebook/values/local-date';
import { commandsOn } from '../../cli/commands/run';
import { aRegister, type TestRegister } from '../../register';
import { somebody } from '../city';
import { aBodyOf, codeOf } from '../oversight/oversight';
import { trailOf, untilSealed } from './trail';

const [JIYUAN, SANMING] = [codeOf('jiyuan'), codeOf('sanming')];
/** The day of the purge: the fifteenth of a month that is over, so that every floor ends on the same day of its month. */
const DAY = `${addMonths(today(), -1).slice(0, 8)}15`;
const NEXT = `${DAY.slice(0, 8)}16`;

const monthsBefore = (day: string, months: number): string => addMonths(day, -months);

let day = DAY;
let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ clock: () => new Date(`${day}T12:00:00+08:00`) });
}, 60_000);
afterAll(() => register.close());

let serial = 0;

/** A body is registered on a day as somebody of a city asks, for another city perhaps; the line's request. */
async function leaves(on: string, by: string, jurisdiction = by): Promise<string> {
  day = on;
  serial += 1;
  const requestId = `retention-${serial}`;
  const claims = somebody(Role.AUTHORITY, { organization: aBodyOf('jiyuan', 900), jurisdiction: by });
  const creditCode = aBodyOf(by === JIYUAN ? 'jiyuan' : 'sanming', serial);
  await register
    .as(claims, { 'x-request-id': requestId })
    .ask('mutation ($input: RegisterLegalEntityInput!) { registerLegalEntity(input: $input) { __typename } }', {
      input: { creditCode, name: '示例单位', entityKind: 'GOVERNMENT_DEPARTMENT', jurisdiction },
    });
  day = DAY;
  return requestId;
}

const purge = async (until: string) => {
  await untilSealed(register);
  const { output } = await commandsOn(register.config).run(auditCommand, 'purge', '--until', until);
  await untilSealed(register);
  return output;
};

/** Which of these the auditor still reads, and until when they are kept. */
async function kept(...requests: string[]): Promise<(string | undefined)[]> {
  const lines = await Promise.all(requests.map(requestId => trailOf(register, { requestId })));
  return lines.map(([line]) => line?.keepUntil);
}

const legalEntity = () => {
  const found = register.register.subgraphs.find(({ name }) => name === 'legal-entity');
  if (!found) throw new Error('legal-entity is not open');
  return found.database.pool;
};

test('[JY-28b] of two entries of 济源 a purge removes the one that is exactly six months old and keeps the one a day younger', async () => {
  const floor = await leaves(monthsBefore(DAY, 6), JIYUAN);
  const younger = await leaves(monthsBefore(NEXT, 6), JIYUAN);
  await untilSealed(register);
  expect(await kept(floor, younger)).toEqual([DAY, NEXT]);
  expect(await purge(monthsBefore(DAY, 1))).toContain('legal-entity  条目 entries 0');
  expect(await kept(floor, younger)).toEqual([DAY, NEXT]);
  expect(await purge(DAY)).toContain('legal-entity  条目 entries 1');
  expect(await kept(floor, younger)).toEqual([undefined, NEXT]);
}, 120_000);

test('[JY-28b] the database refuses the register’s own role to remove, change or empty what is in the trail, and to purge by a day that has not come', async () => {
  const line = await leaves(DAY, JIYUAN);
  for (const statement of [
    `delete from audit_entry where request_id = '${line}'`,
    `update audit_entry set keep_until = '2000-01-01' where request_id = '${line}'`,
    'truncate audit_entry',
    'delete from audit_batch',
    'truncate audit_batch',
    'delete from audit_purge',
  ]) {
    await expect(legalEntity().query(statement)).rejects.toMatchObject({ code: '42501' });
  }
  await expect(
    legalEntity().query(`select purge_audit((clock_timestamp() at time zone interval '8 hours')::date + 1)`),
  ).rejects.toMatchObject({ code: '22023' });
  await untilSealed(register);
  expect(await kept(line)).toEqual([addMonths(DAY, 6)]);
}, 120_000);

test('[SM-27c] of two entries of 三明 a purge removes the one that is exactly three years old and keeps the one a day younger', async () => {
  const floor = await leaves(monthsBefore(DAY, 36), SANMING);
  const younger = await leaves(monthsBefore(NEXT, 36), SANMING);
  const ofSixMonths = await leaves(monthsBefore(DAY, 6), SANMING);
  await untilSealed(register);
  const longer = addMonths(monthsBefore(DAY, 6), 36);
  expect(await kept(floor, younger, ofSixMonths)).toEqual([DAY, NEXT, longer]);
  expect(await purge(DAY)).toContain('legal-entity  条目 entries 1');
  expect(await kept(floor, younger, ofSixMonths)).toEqual([undefined, NEXT, longer]);
}, 120_000);

test('[SM-27c] an entry of 济源 and 三明 is kept for the three years of 三明: a purge after six months leaves it, after three years takes it', async () => {
  const both = await leaves(monthsBefore(DAY, 6), JIYUAN, SANMING);
  const old = await leaves(monthsBefore(DAY, 36), JIYUAN, SANMING);
  await untilSealed(register);
  const [line] = await trailOf(register, { requestId: both });
  expect(line).toMatchObject({ outcome: 'FORBIDDEN' });
  expect(line?.jurisdictions.map(({ code }) => code).toSorted()).toEqual([SANMING, JIYUAN].toSorted());
  await purge(DAY);
  expect(await kept(both, old)).toEqual([addMonths(monthsBefore(DAY, 6), 36), undefined]);
}, 120_000);
