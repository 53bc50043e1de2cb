import { product, resource, service } from '../asset-pool/plan';
import { topic } from '../catalog-pool/topic';
import { type CityPlan, usualDepartments } from './city';

/**
 * 玉林: 《玉林市公共数据开放管理办法》 (玉数字办发〔2020〕6号), about opening alone: no contracts, no project gates. Article 5 names
 * 市大数据发展和政务服务局, article 6 市信息中心, article 33 市委网信办 and 市公安局; article 12 says what to open first. Its text
 * knows no types of sharing; the sample uses the three usual ones.
 */
export const yulin: CityPlan = {
  slug: 'yulin',
  division: '450900',
  name: '玉林市',
  province: '020',
  government: { name: '玉林市人民政府', shortName: '市政府' },
  departments: {
    ...usualDepartments('玉林市', '市'),
    data: { name: '玉林市大数据发展和政务服务局', shortName: '市大数据政务局' },
  },
  furtherDepartments: [{ name: '玉林市审计局', shortName: '市审计局' }],
  outside: ['taxation'],
  partyOrgans: [{ name: '中共玉林市委网络安全和信息化委员会办公室', shortName: '市委网信办' }],
  institutions: [
    { name: '玉林市信息中心', shortName: '市信息中心', under: 'data', provides: ['certificate-basic', 'service-items'] },
    {
      name: '玉林市不动产登记中心',
      shortName: '市不动产登记中心',
      under: 'land',
      provides: ['property-title', 'property-certificate'],
    },
    { name: '玉林市中医药产业发展服务中心', under: 'industry', provides: ['herb-market', 'herb-standards'] },
    { name: '玉林市环境保护监测站', under: 'environment', provides: ['air-quality-hourly', 'surface-water-quality'] },
  ],
  counties: [
    {
      name: '玉林市玉州区人民政府',
      shortName: '玉州区政府',
      division: '450902',
      departments: [
        { name: '玉林市玉州区民政局' },
        { name: '玉林市玉州区市场监督管理局' },
        { name: '玉林市玉州区大数据发展和政务局' },
      ],
      institutions: [{ name: '玉林市玉州区政务服务中心' }],
    },
    {
      name: '北流市人民政府',
      division: '450981',
      departments: [{ name: '北流市工业和信息化局' }, { name: '北流市自然资源局' }],
      institutions: [],
    },
  ],
  utilities: [{ name: '玉林南流供水有限公司（示例）', shortName: '南流供水' }],
  operators: [],
  assetOwner: 'DEPARTMENT',
  ownershipBasis: '《玉林市公共数据开放管理办法》第七条：各部门各单位负责本单位公共数据资源编目、采集、开放、应用和安全',
  withheld: 'NOT_SHARED',
  namesNotOpen: true,
  modes: { FREE: ['PLATFORM_ACQUISITION', 'BULK'], CONDITIONAL: ['INTERFACE'], WITHHELD: ['VERIFICATION'] },
  families: ['agriculture', 'tourism'],
  topics: [
    topic(
      'herb-market',
      '中药材市场价格监测信息',
      'industry',
      'DAILY',
      '中药材专业市场主要品规的成交价格。',
      ['品种名称', '平均价格', '采价地点', '监测时间'],
      {
        tags: ['中药材', '香料', '价格'],
        always: true,
      },
    ),
    topic(
      'herb-standards',
      '桂产道地药材品种信息',
      'industry',
      'YEARLY',
      '道地药材的品种、产区和种植面积。',
      ['品种名称', '作物名称', '播种面积', '行政区划代码'],
      { tags: ['道地药材', '种植'], always: true },
    ),
    topic(
      'pig-farming',
      '规模养殖场备案信息',
      'agriculture',
      'MONTHLY',
      '生猪、家禽规模养殖场备案和存栏。',
      ['统一社会信用代码', '企业名称', '存栏数量', '标准地址', '登记日期'],
      { tags: ['养殖', '生猪'], always: true },
    ),
    topic(
      'ceramic-exports',
      '日用陶瓷出口企业信息',
      'industry',
      'QUARTERLY',
      '日用陶瓷生产企业及主要产品产量。',
      ['统一社会信用代码', '企业名称', '产品产量', '统计期'],
      {
        share: 'CONDITIONAL',
        open: 'WITHHELD',
        because: 'commercial',
        tags: ['陶瓷', '出口'],
        always: true,
      },
    ),
    topic(
      'open-applications',
      '公共数据开放应用案例信息',
      'data',
      'HALF_YEARLY',
      '利用开放数据形成的应用及其使用的数据集。',
      ['项目名称', '单位名称', '用途', '登记日期'],
      { tags: ['数据开放', '应用案例'], always: true },
    ),
  ],
  assets: [
    resource('herb-base', '中药材产销数据资源', 'industry', '产销数据归集', {
      entries: ['herb-market', 'herb-standards'],
      worth: 560_000,
    }),
    resource('herb-theme', '中药材全产业链主题数据集', 'industry', '产业链关联', {
      assets: ['herb-base', 'legal-entity-base', 'weather-base'],
    }),
    product('herb-price-index', '玉林中药材价格指数产品', 'industry', '价格指数测算', {
      assets: ['herb-theme'],
      worth: 890_000,
    }),
    service('herb-index-feed', '中药材价格指数订阅服务', 'industry', '订阅推送', { assets: ['herb-price-index'] }),
    resource('farm-ledger', '规模养殖场台账数据集', 'agriculture', '台账导入', { entries: ['pig-farming'], status: 'EXPIRED' }),
    resource('open-case-library', '开放应用案例数据集', 'data', '案例整理', {
      entries: ['open-applications'],
      status: 'SUBMITTED',
    }),
  ],
  heroAsset: 'operation-risk-watch',
  contracts: [],
  projects: [],
  persons: ['设甲', '拟乙', '示丙', '例丁', '样戊', '范己'],
};
