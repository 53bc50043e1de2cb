import { addYears } from '../../rulebook/values/local-date';
import { SAMPLE_DAY, sampleRegister } from '../../sample/sample-register';
import type { SampleAsset, SampleCity, SampleContract } from '../../sample/shapes';

const { cities } = sampleRegister();
const withContracts = cities
  .filter(({ slug }) => ['chifeng', 'guiyang', 'sanming'].includes(slug))
  .map(city => [city.slug, city] as const);
const withProjects = cities.filter(({ slug }) => slug !== 'yulin').map(city => [city.slug, city] as const);
const kindOf = (city: SampleCity, code: string) => city.organizations.find(({ creditCode }) => creditCode === code)?.entityKind;
const assetOf = (city: SampleCity, ref: string) => city.assets.find(asset => asset.ref === ref) as SampleAsset;
const inForce = ({ startsOn, endsOn }: SampleContract, day: string) => startsOn <= day && day < endsOn;

test('contracts exist in 赤峰, 贵阳 and 三明, six each, and projects everywhere but in 玉林, one for each stage and what questions need', () => {
  expect(cities.map(({ contracts, projects }) => [contracts.length, projects.length])).toEqual([
    [6, 8],
    [0, 8],
    [6, 9],
    [6, 9],
    [0, 0],
  ]);
});

describe.each(withContracts)('%s, its contracts', (_, city) => {
  test('run at most three years, the end being the first day without the right', () => {
    for (const { startsOn, endsOn } of city.contracts) {
      expect(startsOn < endsOn).toBe(true);
      expect(endsOn <= addYears(startsOn, 3)).toBe(true);
    }
  });

  test('are on the sample day partly in force, one over, one to come', () => {
    expect(city.contracts.filter(contract => inForce(contract, SAMPLE_DAY))).toHaveLength(4);
    expect(city.contracts.filter(({ endsOn }) => endsOn <= SAMPLE_DAY)).toHaveLength(1);
    expect(city.contracts.filter(({ startsOn }) => startsOn > SAMPLE_DAY)).toHaveLength(1);
  });

  test('are granted by the authority to an operator over products, services or resources registered by then', () => {
    for (const { grantor, operator, assets, domains, startsOn } of city.contracts) {
      expect([grantor, kindOf(city, operator)]).toEqual([city.authority, 'ENTERPRISE']);
      expect(domains.length).toBeGreaterThan(0);
      expect(assets.length).toBeGreaterThan(0);
      for (const ref of assets) {
        expect(assetOf(city, ref).status).toBe('REGISTERED');
        expect((assetOf(city, ref).registeredOn ?? '9') <= startsOn).toBe(true);
      }
    }
  });

  test('leave no other right beside an exclusive one on the same asset at the same time', () => {
    for (const one of city.contracts.filter(({ exclusive }) => exclusive))
      for (const other of city.contracts) {
        const shared = other !== one && other.assets.some(ref => one.assets.includes(ref));
        if (shared) expect(one.endsOn <= other.startsOn || other.endsOn <= one.startsOn).toBe(true);
      }
  });

  test('cost nothing for governance and welfare and have a tender behind them for industry', () => {
    for (const { purpose, price, expectedRevenuePerYear, selection, startsOn } of city.contracts) {
      const industry = purpose === 'INDUSTRY';
      expect([price !== '0.00', expectedRevenuePerYear !== '0.00', selection !== null]).toEqual([industry, industry, industry]);
      if (selection) expect(selection.decidedOn < startsOn).toBe(true);
    }
  });

  test('include one in force over the asset that documentation asks about', () => {
    expect(city.contracts.some(contract => contract.assets.includes(city.heroAsset) && inForce(contract, SAMPLE_DAY))).toBe(
      true,
    );
  });
});

describe.each(withProjects)('%s, its projects', (_, city) => {
  test('stand in eight different stages and name entries, assets and owners that exist', () => {
    expect(new Set(city.projects.map(({ stage }) => stage)).size).toBe(8);
    const codes = new Set(city.catalogEntries.map(({ code }) => code));
    for (const { owner, plannedCatalog, declaredAssets, budgetLines } of city.projects) {
      expect(kindOf(city, owner)).toBe('GOVERNMENT_DEPARTMENT');
      for (const code of plannedCatalog) expect(codes).toContain(code);
      for (const ref of declaredAssets) expect(assetOf(city, ref)).toBeDefined();
      for (const { amount } of budgetLines) expect(amount).toMatch(/^\d+\.\d\d$/);
    }
  });

  test('and assets name each other', () => {
    for (const { code, declaredAssets } of city.projects)
      for (const ref of declaredAssets) expect(assetOf(city, ref).project).toBe(code);
    const declared = city.projects.flatMap(({ declaredAssets }) => declaredAssets);
    expect(
      city.assets
        .filter(({ project }) => project)
        .map(({ ref }) => ref)
        .sort(),
    ).toEqual([...declared].sort());
  });

  test('have registered assets once accepted, and a failed acceptance has one that is not', () => {
    for (const { stage, declaredAssets } of city.projects) {
      const registered = declaredAssets.every(ref => assetOf(city, ref).status === 'REGISTERED');
      if (stage === 'ACCEPTED' || stage === 'OPERATIONS_FUNDED')
        expect([declaredAssets.length > 0, registered]).toEqual([true, true]);
      if (stage === 'ACCEPTANCE_FAILED') expect(registered).toBe(false);
    }
  });

  test('carry money for operations where it has been granted, and a catalog once approved, but for one of 贵阳', () => {
    for (const { stage, budgetLines } of city.projects)
      if (stage === 'OPERATIONS_FUNDED') expect(budgetLines.some(({ kind }) => kind === 'OPERATIONS')).toBe(true);
    const without = city.projects.filter(
      ({ stage, plannedCatalog }) => !['DRAFTING', 'REJECTED'].includes(stage) && plannedCatalog.length === 0,
    );
    expect(without.map(({ name }) => name)).toEqual(city.slug === 'guiyang' ? ['贵阳市停车资源统筹系统'] : []);
  });

  test('include one that declares the asset that documentation asks about or something made of it', () => {
    expect(assetOf(city, city.heroAsset).project).not.toBeNull();
    expect(city.lineage.some(({ from, to }) => from === `asset:${city.heroAsset}` && to.startsWith('asset:'))).toBe(true);
  });
});
