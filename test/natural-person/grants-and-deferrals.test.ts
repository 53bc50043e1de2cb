import { everything } from '../../kernel/row-security';
import { type Sql, sql } from '../../kernel/sql';
import { grantsVisibleTo, maySeeGrant } from '../../subgraphs/natural-person/access-grant/policy';
import { deferralsVisibleTo, maySeeDeferral } from '../../subgraphs/natural-person/deferral/policy';
import { aBody, CITY, everyActor, OTHER_CITY } from '../opened-slice';
import { aPersonRegister, type PersonRegister } from './person-register';

let register: PersonRegister;
beforeAll(async () => {
  register = await aPersonRegister();
});
afterAll(() => register.close());

const [mine, theirs] = [aBody(1), aBody(2)];
const actors = everyActor(mine);
const inBothCities = <Thing extends object>(things: Thing[]) =>
  [CITY, OTHER_CITY].flatMap(jurisdiction => things.map(thing => ({ jurisdiction, ...thing })));

/** Which places of the things a list's condition shows. */
async function listed(things: object[], from: Sql, where: Sql): Promise<number[]> {
  const placed = JSON.stringify(things.map((thing, place) => ({ ...thing, place })));
  const rows = await register.subgraph.database
    .reader(undefined, everything)
    .rows<{ place: number }>(sql`select place from jsonb_to_recordset(${placed}::jsonb) ${from} where ${where} order by place`);
  return rows.map(({ place }) => place);
}

test('lists show exactly the grants that a look-up would show, whoever asks', async () => {
  const grants = inBothCities([
    { organization: mine, subject: 'somebody' },
    { organization: mine, subject: 'another' },
    { organization: theirs, subject: 'somebody' },
  ]);
  let shown = 0;
  for (const actor of actors) {
    const seen = grants.flatMap((grant, place) => (maySeeGrant(actor, grant) ? [place] : []));
    const from = sql`g(jurisdiction text, organization text, subject text, place int)`;
    expect({ actor, seen: await listed(grants, from, grantsVisibleTo(actor)) }).toEqual({ actor, seen });
    shown += seen.length;
  }
  expect(shown).toBeGreaterThan(0);
});

test('lists show exactly the deferrals that a look-up would show, whoever asks', async () => {
  const deferrals = inBothCities([{ organization: mine }, { organization: theirs }]);
  let shown = 0;
  for (const actor of actors) {
    const seen = deferrals.flatMap((deferral, place) => (maySeeDeferral(actor, deferral) ? [place] : []));
    const from = sql`d(jurisdiction text, organization text, place int)`;
    expect({ actor, seen: await listed(deferrals, from, deferralsVisibleTo(actor)) }).toEqual({ actor, seen });
    shown += seen.length;
  }
  expect(shown).toBeGreaterThan(0);
});
