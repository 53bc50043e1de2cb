import { type ActorClaims, Role } from '../../../kernel/actor';
import { rebuildProjection } from '../../../kernel/events/rebuild-projection';
import { addDays } from '../../../rulebook/values/local-date';
import { slices } from '../../../subgraphs/all';
import { aRegister, type TestRegister } from '../../register';

const authority: ActorClaims = { subject: 'authority', roles: [Role.AUTHORITY], jurisdiction: '150400' };
const IMPORT = `mutation ($input: ImportCalendarYearInput!) { importCalendarYear(input: $input) { __typename } }`;

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ clock: () => new Date('2026-11-20T01:00:00Z') });
});
afterAll(() => register.close());

const kept = async () => {
  const oversight = register.register.subgraphs.find(({ name }) => name === 'oversight');
  return (
    await oversight!.database.pool.query('select year, notice, jsonb_array_length(days) as days from known_calendar_year')
  ).rows;
};

test('a year that the authority loads reaches the registers that keep deadlines, and is there again when they are made anew', async () => {
  const days = Array.from({ length: 14 }, (_, n) => ({ day: addDays('2027-02-05', n), working: false, name: '春节' }));
  const { data } = await register.as(authority).ask<Record<string, { __typename: string }>, object>(IMPORT, {
    input: { year: 2027, notice: '国办发明电〔2026〕1号', days },
  });
  expect(data.importCalendarYear?.__typename).toBe('CalendarYear');
  await register.settled();
  const loaded = [{ year: 2027, notice: '国办发明电〔2026〕1号', days: 14 }];
  expect(await kept()).toEqual(loaded);

  const sources = register.register.subgraphs.map(({ name, database }) => ({
    name,
    database,
    slice: slices.find(slice => slice.name === name)!,
  }));
  const oversight = sources.find(({ name }) => name === 'oversight')!;
  await rebuildProjection({ database: oversight.database, slice: oversight.slice, sources });
  expect(await kept()).toEqual(loaded);
});
