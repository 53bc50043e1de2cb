import { resource, service } from '../asset-pool/plan';
import { topic } from '../catalog-pool/topic';
import { type CityPlan, usualDepartments } from './city';

/**
 * 济源: 《济源示范区政务数据共享管理暂行办法》 (draft for comment, 2022-07-12). Article 5 makes the government the owner of all
 * data and each department its steward. The city has no counties: below it are development zones, towns and streets (so the
 * notice addresses them), which share its code. Articles 49 and 50 name 保密、网信、市场监管、发展改革、公安、财政、人社、审计;
 * the account of opinions names 税务局, article 63 the organs of the centre and the province in the city.
 */
export const jiyuan: CityPlan = {
  slug: 'jiyuan',
  division: '419001',
  name: '济源市',
  province: '016',
  government: { name: '济源市人民政府', shortName: '市政府' },
  departments: {
    ...usualDepartments('济源示范区', '示范区'),
    data: { name: '济源示范区政务服务和大数据管理局', shortName: '示范区数据主管部门' },
    security: { name: '济源市公安局', shortName: '市公安局' },
    development: { name: '济源示范区发展改革和统计局', shortName: '示范区发改统计局' },
    statistics: { name: '济源示范区发展改革和统计局', shortName: '示范区发改统计局' },
    land: { name: '济源示范区自然资源和规划局', shortName: '示范区自然资源局' },
    forestry: { name: '济源示范区自然资源和规划局', shortName: '示范区自然资源局' },
    education: { name: '济源示范区教育体育局', shortName: '示范区教体局' },
    weather: { name: '济源市气象局', shortName: '市气象局' },
    taxation: { name: '国家税务总局济源市税务局', shortName: '市税务局' },
  },
  furtherDepartments: [{ name: '济源示范区审计局', shortName: '示范区审计局' }],
  outside: ['taxation', 'weather'],
  partyOrgans: [
    { name: '中共济源市委网络安全和信息化委员会办公室', shortName: '市委网信办' },
    { name: '济源市国家保密局', shortName: '市保密局' },
  ],
  institutions: [
    {
      name: '济源示范区智慧城市数据中枢运行中心',
      shortName: '示范区数据中台',
      under: 'data',
      provides: ['certificate-basic', 'hotline-orders'],
    },
    { name: '济源示范区不动产登记中心', under: 'land', provides: ['property-title', 'property-certificate'] },
    { name: '济源示范区环境监测站', under: 'environment', provides: ['air-quality-hourly', 'surface-water-quality'] },
    { name: '济源市公共就业服务中心', under: 'labor', provides: ['job-vacancies'] },
  ],
  counties: [
    {
      name: '济源高新技术产业开发区管理委员会',
      shortName: '高新区管委会',
      division: '419001',
      departments: [{ name: '济源高新技术产业开发区经济发展局' }, { name: '济源高新技术产业开发区财政金融局' }],
      institutions: [],
    },
    {
      name: '克井镇人民政府',
      division: '419001',
      departments: [],
      institutions: [{ name: '克井镇便民服务中心' }, { name: '克井镇农业服务中心' }, { name: '克井镇退役军人服务站' }],
    },
  ],
  utilities: [{ name: '济源沁源供热有限公司（示例）', shortName: '沁源供热' }],
  operators: [],
  assetOwner: 'GOVERNMENT',
  ownershipBasis: '《济源示范区政务数据共享管理暂行办法》第五条：政务数据属于政府所有',
  withheld: 'NOT_SHARED',
  namesNotOpen: true,
  modes: { FREE: ['INTERFACE', 'BULK'], CONDITIONAL: ['INTERFACE', 'CROSS_VERIFICATION'], WITHHELD: ['CROSS_VERIFICATION'] },
  families: ['environment', 'mobility'],
  topics: [
    topic(
      'reservoir-operation',
      '黄河干流水库调度运行信息',
      'water',
      'DAILY',
      '辖区黄河干流水库的水位、库容和下泄流量。',
      ['监测点位', '监测时间', '水位', '库容', '流量'],
      {
        tags: ['黄河', '水库调度'],
        always: true,
      },
    ),
    topic(
      'smelter-emissions',
      '铅锌冶炼企业在线监测数据',
      'environment',
      'REAL_TIME',
      '铅锌冶炼企业废气排放口的在线监测值。',
      ['统一社会信用代码', '企业名称', '排污口编号', '监测时间', '监测项目', '监测值'],
      {
        share: 'CONDITIONAL',
        open: 'CONDITIONAL',
        because: 'commercial',
        tags: ['有色金属', '在线监测'],
        always: true,
      },
    ),
    topic(
      'heating-coverage',
      '集中供热覆盖小区信息',
      'housing',
      'YEARLY',
      '集中供热的小区、热源和供热面积。',
      ['标准地址', '单位名称', '建筑面积', '有效期起', '有效期止'],
      {
        tags: ['供热', '公用事业'],
        always: true,
      },
    ),
    topic(
      'mountain-trails',
      '王屋山区步道和救援点信息',
      'culture',
      'YEARLY',
      '山区步道、补给点和救援点的位置。',
      ['站点名称', '经度', '纬度', '联系电话'],
      { tags: ['步道', '救援'], always: true },
    ),
  ],
  assets: [
    resource('reservoir-base', '黄河水库水情数据资源', 'water', '水情数据接入', {
      entries: ['reservoir-operation', 'reservoir-levels'],
      worth: 330_000,
    }),
    resource('smelter-monitoring', '涉重企业监测主题数据集', 'environment', '涉重企业关联', {
      assets: ['pollution-sources'],
      entries: ['smelter-emissions'],
    }),
    resource('heating-ledger', '供热小区台账数据集', 'housing', '台账导入', {
      entries: ['heating-coverage'],
      status: 'EXPIRED',
    }),
    service('trail-guide', '山区步道查询服务', 'culture', '接口封装发布', {
      entries: ['mountain-trails'],
      assets: ['geography-base'],
      status: 'SUBMITTED',
    }),
  ],
  heroAsset: 'operation-risk-watch',
  contracts: [],
  projects: [
    {
      name: '济源示范区智慧城市数据中枢平台（一期）',
      by: 'data',
      stage: 'OPERATIONS_FUNDED',
      year: 2022,
      plannedCatalog: ['legal-entity-basic', 'population-basic', 'certificate-basic'],
      declaredAssets: ['legal-entity-base', 'population-base', 'certificate-base'],
      budget: [
        ['SOFTWARE', 12_600_000, 2022],
        ['HARDWARE', 5_400_000, 2022],
        ['OPERATIONS', 1_350_000, 2026],
      ],
    },
    {
      name: '济源示范区企业风险监测系统',
      by: 'market',
      stage: 'ACCEPTED',
      year: 2024,
      plannedCatalog: ['abnormal-operation', 'market-penalty'],
      declaredAssets: ['operation-risk-watch'],
      budget: [
        ['SOFTWARE', 1_680_000, 2024],
        ['OPERATIONS', 210_000, 2027],
      ],
    },
    {
      name: '济源示范区惠企融资服务专区',
      by: 'finance',
      stage: 'BUILT',
      year: 2025,
      plannedCatalog: ['tax-credit-rating', 'government-procurement'],
      declaredAssets: ['sme-financing'],
      budget: [['SOFTWARE', 1_120_000, 2025]],
    },
    {
      name: '济源示范区智慧文旅导览项目',
      by: 'culture',
      stage: 'ACCEPTANCE_FAILED',
      year: 2024,
      plannedCatalog: ['mountain-trails', 'scenic-spots'],
      declaredAssets: ['trail-guide'],
      budget: [
        ['SOFTWARE', 960_000, 2024],
        ['HARDWARE', 380_000, 2025],
      ],
    },
    {
      name: '济源示范区涉重企业在线监管平台',
      by: 'environment',
      stage: 'APPROVED',
      year: 2025,
      plannedCatalog: ['smelter-emissions', 'discharge-permits'],
      declaredAssets: ['smelter-monitoring'],
      budget: [
        ['SOFTWARE', 2_240_000, 2025],
        ['HARDWARE', 1_900_000, 2026],
      ],
    },
    {
      name: '济源示范区公交智能调度系统',
      by: 'transport',
      stage: 'SUBMITTED',
      year: 2026,
      plannedCatalog: ['bus-lines', 'bus-positions'],
      declaredAssets: ['bus-arrival'],
      budget: [['SOFTWARE', 1_870_000, 2026]],
    },
    {
      name: '济源示范区供热监管平台',
      by: 'housing',
      stage: 'REJECTED',
      year: 2025,
      plannedCatalog: [],
      declaredAssets: [],
      budget: [['SOFTWARE', 1_430_000, 2025]],
    },
    {
      name: '济源示范区黄河水情数字孪生项目',
      by: 'water',
      stage: 'DRAFTING',
      year: 2026,
      plannedCatalog: ['reservoir-operation'],
      declaredAssets: ['reservoir-base'],
      budget: [
        ['SOFTWARE', 4_800_000, 2026],
        ['DATA_GOVERNANCE', 650_000, 2026],
      ],
    },
  ],
  persons: ['样甲', '示乙', '例丙', '拟丁', '范戊', '设己'],
};
