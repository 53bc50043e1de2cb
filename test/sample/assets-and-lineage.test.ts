import { addYears } from '../../rulebook/values/local-date';
import { SAMPLE_DAY, sampleRegister } from '../../sample/sample-register';
import type { SampleAsset, SampleCity, SampleNodeRef } from '../../sample/shapes';

const { cities } = sampleRegister();
const each = cities.map(city => [city.slug, city] as const);
const organizationOf = (city: SampleCity, code: string) => city.organizations.find(({ creditCode }) => creditCode === code);
const assetOf = (city: SampleCity, ref: string) => city.assets.find(asset => asset.ref === ref) as SampleAsset;
const unique = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);

/** Length of the longest way that ends at the node; a circle would never return. */
function levelsAbove(city: SampleCity, node: string, below: readonly string[] = []): number {
  if (below.includes(node)) throw new Error(`Circle at ${node}`);
  const sources = city.lineage.filter(({ to }) => to === node);
  return Math.max(0, ...sources.map(({ from }) => 1 + levelsAbove(city, from, [...below, node])));
}

function reachable(city: SampleCity, node: SampleNodeRef, towards: 'from' | 'to'): Set<string> {
  const back = towards === 'from' ? 'to' : 'from';
  const seen = new Set<string>();
  const open: string[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const edge of city.lineage.filter(candidate => candidate[back] === next)) {
      if (!seen.has(edge[towards])) open.push(edge[towards]);
      seen.add(edge[towards]);
    }
  }
  return seen;
}

test('refs, registration numbers, contract numbers and project codes stand once in the whole register', () => {
  unique(cities.flatMap(({ assets }) => assets.map(({ ref }) => ref)));
  unique(cities.flatMap(({ assets }) => assets.flatMap(({ registrationNumber }) => registrationNumber ?? [])));
  unique(cities.flatMap(({ contracts }) => contracts.map(({ contractNumber }) => contractNumber)));
  unique(cities.flatMap(({ projects }) => projects.map(({ code }) => code)));
});

describe.each(each)('%s, its assets', (_, city) => {
  test('are forty or a few more, of all three kinds, differently named, of entries and organizations that exist', () => {
    expect(city.assets).toHaveLength({ guiyang: 41, sanming: 42 }[city.slug as string] ?? 40);
    expect(new Set(city.assets.map(({ assetKind }) => assetKind)).size).toBe(3);
    unique(city.assets.map(({ name }) => name));
    const codes = new Set(city.catalogEntries.map(({ code }) => code));
    for (const asset of city.assets) {
      for (const code of asset.catalogEntries) expect(codes).toContain(code);
      expect(organizationOf(city, asset.steward)?.entityKind).toBe('GOVERNMENT_DEPARTMENT');
    }
  });

  test('belong to the government in 济源 and to their department elsewhere', () => {
    const government = city.organizations[0]?.creditCode;
    for (const { owner, steward } of city.assets) expect(owner).toBe(city.slug === 'jiyuan' ? government : steward);
  });

  test('are registered for three years, and the expired ones are those over on the sample day', () => {
    for (const asset of city.assets) {
      const registered = ['REGISTERED', 'EXPIRED', 'DEREGISTERED'].includes(asset.status);
      expect(
        [asset.registrationNumber, asset.registeredOn, asset.expiresOn].every(value => (value !== null) === registered),
      ).toBe(true);
      expect(asset.since <= SAMPLE_DAY).toBe(true);
      if (asset.registeredOn) {
        expect(asset.expiresOn).toBe(addYears(asset.registeredOn, 3));
        expect((asset.expiresOn ?? '') <= SAMPLE_DAY).toBe(asset.status === 'EXPIRED');
      }
    }
    expect(city.assets.filter(({ status }) => status === 'EXPIRED')).toHaveLength(1);
    expect(city.assets.filter(({ status }) => status === 'DEREGISTERED')).toHaveLength(city.slug === 'guiyang' ? 1 : 0);
  });

  test('belonged to another before, or to nobody since, only where questions ask for it', () => {
    const named = (isSo: (asset: SampleAsset) => boolean) => city.assets.filter(isSo).map(({ name }) => name);
    expect(named(({ formerly }) => formerly !== null)).toEqual(city.slug === 'chifeng' ? ['草原资源监测数据资源'] : []);
    const unowned = city.assets.filter(({ ownedUntil }) => ownedUntil !== null);
    expect(unowned.map(({ name }) => name)).toEqual(city.slug === 'sanming' ? ['森林康养适宜度产品'] : []);
    for (const { ownedUntil, since } of unowned)
      expect([since < (ownedUntil ?? ''), (ownedUntil ?? '9') <= SAMPLE_DAY]).toEqual([true, true]);
  });
});

describe.each(each)('%s, its lineage', (_, city) => {
  const nodes = new Set<string>([
    ...city.catalogEntries.map(({ code }) => `catalog:${code}`),
    ...city.assets.map(({ ref }) => `asset:${ref}`),
  ]);

  test('has at least sixty different edges between things that exist, and no circle', () => {
    expect(city.lineage.length).toBeGreaterThanOrEqual(60);
    unique(city.lineage.map(({ from, to }) => `${from} ${to}`));
    for (const { from, to, via } of city.lineage)
      expect([nodes.has(from), nodes.has(to), via !== '']).toEqual([true, true, true]);
    for (const node of nodes) expect(() => levelsAbove(city, node)).not.toThrow();
  });

  test('has every asset made of something, but for one of 三明, and of each of its catalog entries', () => {
    const without: string[] = [];
    for (const { ref, name, catalogEntries } of city.assets) {
      const sources = city.lineage.filter(({ to }) => to === `asset:${ref}`).map(({ from }) => from);
      if (sources.length === 0) without.push(name);
      for (const code of catalogEntries) expect(sources).toContain(`catalog:${code}`);
    }
    expect(without).toEqual(city.slug === 'sanming' ? ['老照片数字化影像数据集'] : []);
  });

  test('maps columns that the catalog entry has or an earlier step made', () => {
    const mapped = city.lineage.filter(({ columns }) => columns);
    expect(mapped.length).toBeGreaterThanOrEqual(5);
    for (const { from, columns = [] } of mapped)
      for (const column of columns) {
        const entry = city.catalogEntries.find(({ code }) => from === `catalog:${code}`);
        const known = entry
          ? entry.items.map(({ name }) => name)
          : city.lineage.filter(({ to }) => to === from).flatMap(edge => (edge.columns ?? []).map(({ to }) => to));
        expect(known).toContain(column.from);
      }
  });

  test('has the asset that documentation asks about at least five levels down, crossing base, theme and product, and in use', () => {
    const hero: SampleNodeRef = `asset:${city.heroAsset}`;
    expect(assetOf(city, city.heroAsset)).toMatchObject({ assetKind: 'PRODUCT', status: 'REGISTERED' });
    expect(levelsAbove(city, hero)).toBeGreaterThanOrEqual(5);
    const upstream = reachable(city, hero, 'from');
    const kinds = city.catalogEntries
      .filter(({ code }) => upstream.has(`catalog:${code}`))
      .map(({ catalogKind }) => catalogKind);
    expect(new Set(kinds)).toEqual(new Set(['BASE', 'THEME', 'DEPARTMENT']));
    const services = city.assets.filter(
      ({ ref, assetKind }) => assetKind === 'SERVICE' && reachable(city, hero, 'to').has(`asset:${ref}`),
    );
    expect(services.length).toBeGreaterThanOrEqual(1);
  });

  test('has at least ten chains of five steps or more', () => {
    expect(city.assets.filter(({ ref }) => levelsAbove(city, `asset:${ref}`) >= 5).length).toBeGreaterThanOrEqual(10);
  });

  test('has nothing registered before what it is made of', () => {
    const registeredOn = new Map(city.assets.map(asset => [`asset:${asset.ref}`, asset.registeredOn]));
    for (const { from, to } of city.lineage) {
      const [source, made] = [registeredOn.get(from), registeredOn.get(to)];
      if (source && made) expect(source < made).toBe(true);
    }
  });
});
