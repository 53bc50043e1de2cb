import { Actor, Role } from '../../kernel/actor';
import { sql } from '../../kernel/sql';
import { CatalogStatus } from '../../subgraphs/catalog/entry/kinds';
import { mayRegister, maySee, type SeenEntry, visibleTo } from '../../subgraphs/catalog/entry/policy';
import { aCatalog, CITY, CIVIL_AFFAIRS, LAND, OTHER_CITY, type TestCatalog } from './catalog';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await aCatalog();
});
afterAll(() => catalog.close());

const actors = Object.values(Role).flatMap(role =>
  [undefined, CIVIL_AFFAIRS].flatMap(organization =>
    [undefined, CITY].map(jurisdiction => new Actor({ subject: role, roles: [role], organization, jurisdiction })),
  ),
);
const entries: SeenEntry[] = Object.values(CatalogStatus).flatMap(catalogStatus =>
  [CITY, OTHER_CITY].flatMap(jurisdiction =>
    [CIVIL_AFFAIRS, LAND].map(provider => ({ catalogStatus, jurisdiction, provider })),
  ),
);

test('lists show exactly the entries that look-ups show, whoever asks', async () => {
  const reader = catalog.subgraph.database.reader();
  const values = sql`jsonb_to_recordset(${JSON.stringify(entries.map((entry, place) => ({ ...entry, place })))}::jsonb)
    x("catalogStatus" text, jurisdiction text, provider text, place int)`;
  for (const actor of actors) {
    const rows = await reader.rows<{ place: number }>(sql`
      select place from (select place, "catalogStatus" as catalog_status, jurisdiction, provider from ${values}) e
      where ${visibleTo(actor)} order by place`);
    const seen = entries.flatMap((entry, place) => (maySee(actor, entry) ? [place] : []));
    expect({ actor, seen: rows.map(row => row.place) }).toEqual({ actor, seen });
  }
  expect(actors).toHaveLength(Object.values(Role).length * 4);
});

const draft: SeenEntry = { catalogStatus: CatalogStatus.DRAFT, jurisdiction: CITY, provider: CIVIL_AFFAIRS };

test('the public sees what is published, also while an update is asked for, and nothing else', () => {
  const seen = Object.values(CatalogStatus).filter(catalogStatus => maySee(Actor.nobody, { ...draft, catalogStatus }));
  expect(seen).toEqual([CatalogStatus.PUBLISHED, CatalogStatus.UPDATE_REQUESTED]);
});

test('a draft is seen by the authority of its city and by its provider, not by those of others', () => {
  const seenBy = (role: Role, claims: { organization?: string; jurisdiction?: string }) =>
    maySee(new Actor({ subject: 'x', roles: [role], ...claims }), draft);
  expect(seenBy(Role.AUTHORITY, { jurisdiction: CITY })).toBe(true);
  expect(seenBy(Role.AUTHORITY, { jurisdiction: OTHER_CITY })).toBe(false);
  expect(seenBy(Role.PROVIDER, { organization: CIVIL_AFFAIRS })).toBe(true);
  expect(seenBy(Role.PROVIDER, { organization: LAND })).toBe(false);
});

test('a department enters its own data only, the authority anything of its city', () => {
  const may = (role: Role, claims: { organization?: string; jurisdiction?: string }) =>
    mayRegister(new Actor({ subject: 'x', roles: [role], ...claims }), draft);
  expect(may(Role.PROVIDER, { organization: CIVIL_AFFAIRS })).toBe(true);
  expect(may(Role.PROVIDER, { organization: LAND })).toBe(false);
  expect(may(Role.PROVIDER, {})).toBe(false);
  expect(may(Role.AUTHORITY, { jurisdiction: CITY })).toBe(true);
  expect(may(Role.AUTHORITY, { jurisdiction: OTHER_CITY })).toBe(false);
  expect(may(Role.ANALYST, { jurisdiction: CITY })).toBe(false);
});
