import { demoUsers } from '../../cli/greeting';
import { asking } from '../../cli/load-sample';
import { Role } from '../../kernel/actor';
import { logger } from '../../kernel/log';
import { laySample } from '../../sample/lay-sample';
import { SAMPLE_DAY, sampleRegister } from '../../sample/sample-register';
import type { CitySlug } from '../../sample/shapes';
import { aRegister, type TestRegister } from '../register';
import { anAuditor, cityOf, heroOf } from './city';

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ sample: true });
});
afterAll(() => register.close());

const CITY = `query ($city: DivisionCode!) {
  legalEntities(filter: { jurisdiction: $city }, first: 100) { totalCount nodes { name } }
  catalogEntries(filter: { jurisdiction: $city, catalogStatus: [PUBLISHED] }, first: 100) { totalCount nodes { items { name } } }
  dataAssets(filter: { jurisdiction: $city }) { totalCount }
  operationContracts(filter: { jurisdiction: $city }, first: 20) { totalCount nodes { operator { name } } }
  projects(filter: { jurisdiction: $city }, first: 20) { totalCount nodes { stage } }
  rectificationOrders(filter: { jurisdiction: $city }) { totalCount nodes { orderStatus issuedOn dueOn } }
}`;

interface CityAnswer {
  legalEntities: { totalCount: number; nodes: { name: string }[] };
  catalogEntries: { totalCount: number; nodes: { items: { name: string }[] }[] };
  dataAssets: { totalCount: number };
  operationContracts: { totalCount: number; nodes: { operator: { name: string } }[] };
  projects: { totalCount: number; nodes: { stage: string }[] };
  rectificationOrders: { totalCount: number; nodes: { orderStatus: string; issuedOn: string; dueOn: string }[] };
}

async function laidIn(slug: CitySlug): Promise<CityAnswer> {
  const { data, errors } = await register.as(anAuditor).ask<CityAnswer, object>(CITY, { city: cityOf(slug).division });
  expect(errors).toBeUndefined();
  return data;
}

const slugs: CitySlug[] = ['chifeng', 'jiyuan', 'guiyang', 'sanming', 'yulin'];

/** The department that each text makes responsible for public data, and others that it or its city names. */
const named: Record<CitySlug, string[]> = {
  chifeng: ['赤峰市人民政府', '赤峰市政务服务与数据管理局', '赤峰市农牧局', '赤峰市林业和草原局'],
  jiyuan: ['济源市人民政府', '济源示范区政务服务和大数据管理局', '克井镇人民政府'],
  guiyang: ['贵阳市人民政府', '贵阳市大数据发展管理局', '贵安新区管理委员会'],
  sanming: ['三明市人民政府', '三明市大数据管理局', '三明市行政服务中心'],
  yulin: ['玉林市人民政府', '玉林市大数据发展和政务服务局', '北流市人民政府'],
};

describe.each(slugs)('%s', slug => {
  let city: CityAnswer;
  beforeAll(async () => {
    city = await laidIn(slug);
  });

  test('has at least twenty organizations, with the departments its text names', () => {
    const names = city.legalEntities.nodes.map(({ name }) => name);
    expect(city.legalEntities.totalCount).toBeGreaterThanOrEqual(20);
    expect(names).toHaveLength(city.legalEntities.totalCount);
    expect(names).toEqual(expect.arrayContaining(named[slug]));
    for (const duty of ['公安局', '市场监督管理局', '自然资源', '民政局', '财政局', '审计局', '网络安全']) {
      expect(names.filter(name => name.includes(duty))).not.toEqual([]);
    }
  });

  test('has sixty published entries, each with its items', () => {
    expect(city.catalogEntries.totalCount).toBe(60);
    for (const { items } of city.catalogEntries.nodes) expect(items.length).toBeGreaterThanOrEqual(2);
  });

  test('has forty assets or a few more', () => expect(city.dataAssets.totalCount).toBe(cityOf(slug).assets.length));

  test('has the contracts that its text allows', () => {
    expect(city.operationContracts.totalCount).toBe(['chifeng', 'guiyang', 'sanming'].includes(slug) ? 6 : 0);
    for (const { operator } of city.operationContracts.nodes) expect(operator.name).toMatch(/公司（示例）$/);
  });

  test('has the projects that its text knows, at several stages', () => {
    const stages = new Set(city.projects.nodes.map(({ stage }) => stage));
    expect(city.projects.totalCount).toBe(cityOf(slug).projects.length);
    if (slug !== 'yulin') expect(stages.size).toBeGreaterThanOrEqual(4);
  });

  test('has one order to rectify in 赤峰, not yet due', () => {
    expect(city.rectificationOrders.nodes).toEqual(
      slug === 'chifeng' ? [{ orderStatus: 'ISSUED', issuedOn: SAMPLE_DAY, dueOn: '2026-12-31' }] : [],
    );
  });

  test('has a product made in five steps, from base and theme data', async () => {
    const number = heroOf(cityOf(slug)).registrationNumber;
    interface Hero {
      dataAsset: {
        assetKind: string;
        lineage: { depthReached: number; vertices: { label: string; node: { catalogKind?: string } }[] };
      };
    }
    const { data } = await register.as(anAuditor).ask<Hero, object>(
      `query ($number: String!) { dataAsset(registrationNumber: $number) { assetKind lineage(direction: UPSTREAM) {
        depthReached vertices { label node { ... on CatalogEntry { catalogKind } } } } } }`,
      { number },
    );
    const { assetKind, lineage } = data.dataAsset;
    expect(assetKind).toBe('PRODUCT');
    expect(lineage.depthReached).toBeGreaterThanOrEqual(5);
    const kinds = new Set(lineage.vertices.map(({ node }) => node.catalogKind));
    expect([...kinds]).toEqual(expect.arrayContaining(['BASE', 'THEME', 'DEPARTMENT']));
    expect(lineage.vertices.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['法人单位基础数据资源', '企业全景主题数据集']),
    );
  });
});

test('the department that may be played has its order among its tasks, and the authority that may be played sees it', async () => {
  const [provider, authority] = ['demo-provider', 'demo-authority'].map(subject =>
    register.as(demoUsers().find(({ claims }) => claims.subject === subject)?.claims),
  );
  const question = '{ tasks { nodes { workflow dueOn waitsFor { role } } } rectificationOrders { totalCount } }';
  const toDo = (await provider?.ask(question))?.data as { tasks: { nodes: { workflow: string }[] } };
  expect(toDo).toMatchObject({ rectificationOrders: { totalCount: 1 } });
  // by itself the register adds registrations to renew
  expect(toDo.tasks.nodes.filter(({ workflow }) => workflow !== 'SMX-11')).toMatchObject([
    { workflow: 'SMX-13', dueOn: '2026-12-31', waitsFor: [{ role: 'CONSUMER' }, { role: 'PROVIDER' }] },
  ]);
  const seen = (await authority?.ask(question))?.data as { tasks: { nodes: { workflow: string }[] } };
  expect(seen).toMatchObject({ rectificationOrders: { totalCount: 1 } });
  // what was handed in waits for it: projects to approve, and no order, which is the department's to answer
  const workflows = seen.tasks.nodes.map(({ workflow }) => workflow);
  expect(workflows).toContain('SMX-12');
  expect(workflows).not.toContain('SMX-13');
});

test('the officer who may be played reads one person in clear, and that person sees it; the police’s looking is deferred', async () => {
  const officer = register.as(demoUsers().find(({ claims }) => claims.subject === 'demo-officer')?.claims);
  const { data } = await officer.ask<{ personAccessGrants: { nodes: { person: string }[] } }, object>(
    '{ personAccessGrants(filter: { inForce: true }) { nodes { person } } disclosureDeferrals { totalCount } }',
  );
  const person = data.personAccessGrants.nodes[0]?.person as string;
  const read = await officer.ask('query ($id: ID!) { naturalPerson(id: $id) { documentNumber name } }', { id: person });
  const [{ documentNumber, name } = {}] = cityOf('chifeng').persons;
  expect(read.data).toEqual({ naturalPerson: { documentNumber, name } });
  const self = register.as({ subject: 'self', roles: [Role.PUBLIC], person });
  expect(
    (await self.ask('{ me { accessLog { nodes { content purpose } } } disclosureDeferrals { totalCount } }')).data,
  ).toMatchObject({
    me: { accessLog: { nodes: [{ purpose: '示例：婚姻登记信息核验' }, { purpose: '示例：婚姻登记信息核验' }] } },
    disclosureDeferrals: { totalCount: 0 },
  });
  const authority = register.as(demoUsers().find(({ claims }) => claims.subject === 'demo-authority')?.claims);
  expect((await authority.ask('{ disclosureDeferrals(filter: { inForce: true }) { totalCount } }')).data).toEqual({
    disclosureDeferrals: { totalCount: 1 },
  });
});

test('a sample that is laid a second time changes nothing', async () => {
  const before = await Promise.all(slugs.map(laidIn));
  const ask = await asking(register.register, logger({ LOG_LEVEL: 'silent' }, 'test'));
  await laySample(ask, sampleRegister(), register.settled, SAMPLE_DAY);
  expect(await Promise.all(slugs.map(laidIn))).toEqual(before);
});
