import { type AssetPlan, column, product, resource, service } from './plan';

/** From the registration of companies to their score: the deepest chain, seven steps from the register to the last service. */
export const enterprise: readonly AssetPlan[] = [
  resource('legal-entity-base', '法人单位基础数据资源', 'market', '法人库归集入库', {
    entries: ['legal-entity-basic'],
    columns: {
      'legal-entity-basic': [
        column('统一社会信用代码', '统一社会信用代码', '校验后原样'),
        column('单位名称', '单位名称', '全半角统一'),
        column('成立日期', '成立日期', '转为 ISO 日期'),
      ],
    },
    worth: 1_860_000,
  }),
  resource('public-credit-base', '公共信用基础数据资源', 'development', '信用信息归集', {
    entries: ['public-credit-basic'],
    worth: 920_000,
  }),
  resource('enterprise-panorama', '企业全景主题数据集', 'data', '企业主题融合', {
    assets: ['legal-entity-base'],
    entries: ['tax-credit-rating', 'social-insurance-payment', 'enterprise-annual-report'],
    columns: {
      'legal-entity-base': [
        column('统一社会信用代码', '企业标识', '原样'),
        column('成立日期', '存续年限', '按评价日计算周年数'),
      ],
      'tax-credit-rating': [column('信用等级', '纳税信用等级', '取最近年度')],
      'social-insurance-payment': [column('参保人数', '近十二月平均参保人数', '按月平均')],
    },
    worth: 2_350_000,
  }),
  resource('enterprise-features', '企业经营特征主题数据集', 'data', '企业特征加工', {
    assets: ['enterprise-panorama', 'public-credit-base'],
    entries: ['key-energy-users'],
    columns: {
      'enterprise-panorama': [
        column('存续年限', '经营稳定性', '分箱'),
        column('近十二月平均参保人数', '用工规模变化率', '同比'),
        column('纳税信用等级', '纳税信用分', '等级映射为分值'),
      ],
      'key-energy-users': [column('用电量', '用电景气指数', '脱敏后按行业归一')],
    },
  }),
  product('enterprise-credit-score', '企业信用评分产品', 'development', '信用评分模型', {
    assets: ['enterprise-features'],
    columns: {
      'enterprise-features': [
        column('经营稳定性', '信用评分', '加权求和'),
        column('用工规模变化率', '信用评分', '加权求和'),
        column('纳税信用分', '信用评分', '加权求和'),
      ],
    },
    worth: 3_600_000,
  }),
  service('enterprise-credit-query', '企业信用评分查询服务', 'data', '接口封装发布', {
    assets: ['enterprise-credit-score'],
    columns: { 'enterprise-credit-score': [column('信用评分', '评分区间', '分档，不返回原值')] },
  }),
  product('operation-risk-watch', '企业经营异常监测产品', 'market', '异常规则扫描', {
    assets: ['enterprise-features'],
    entries: ['abnormal-operation', 'market-penalty'],
    worth: 1_480_000,
  }),
  service('sme-financing', '惠企融资撮合服务', 'finance', '融资需求匹配', {
    assets: ['enterprise-credit-query', 'operation-risk-watch'],
  }),
];

/** From household registration to the check of who is entitled to help. */
export const livelihood: readonly AssetPlan[] = [
  resource('population-base', '人口基础数据资源', 'security', '人口库归集入库', {
    entries: ['population-basic'],
    columns: {
      'population-basic': [column('公民身份号码', '人员标识', '加盐散列'), column('出生日期', '年龄段', '按五岁分组')],
    },
    worth: 2_100_000,
  }),
  resource('certificate-base', '电子证照基础数据资源', 'data', '电子证照汇聚', {
    entries: ['certificate-basic', 'business-licence'],
    worth: 760_000,
  }),
  resource('household-panorama', '居民家庭主题数据集', 'civil', '家庭关系融合', {
    assets: ['population-base'],
    entries: ['marriage-registration', 'property-title'],
  }),
  resource('vulnerable-households', '困难群众特征主题数据集', 'civil', '困难特征加工', {
    assets: ['household-panorama'],
    entries: ['subsistence-allowance', 'disabled-persons', 'medical-aid'],
    columns: {
      'subsistence-allowance': [column('保障类别', '在保类别', '代码转换'), column('家庭人口数', '家庭规模', '原样')],
    },
  }),
  product('aid-eligibility', '社会救助资格核验产品', 'civil', '资格规则核验', {
    assets: ['vulnerable-households'],
    worth: 680_000,
  }),
  service('aid-verification', '社会救助资格核对服务', 'civil', '核验接口发布', { assets: ['aid-eligibility'] }),
  service('certificate-free', '免证办电子证照调用服务', 'data', '证照接口封装', {
    assets: ['certificate-base', 'population-base'],
  }),
  product('elderly-care-gap', '养老服务供需分析产品', 'civil', '养老供需测算', {
    assets: ['household-panorama'],
    entries: ['elderly-care-institutions'],
    worth: 420_000,
  }),
];

/** From boundaries and parcels to the supply of homes. */
export const land: readonly AssetPlan[] = [
  resource('geography-base', '自然资源和空间地理基础数据资源', 'land', '空间库归集入库', {
    entries: ['geography-basic', 'admin-boundary'],
    worth: 3_200_000,
  }),
  resource('address-base', '标准地名地址数据资源', 'civil', '地址匹配入库', { entries: ['standard-address'], worth: 540_000 }),
  resource('parcel-lifecycle', '宗地全生命周期主题数据集', 'land', '宗地主题融合', {
    assets: ['geography-base'],
    entries: ['property-title', 'land-supply'],
    columns: { 'land-supply': [column('宗地代码', '宗地代码', '原样'), column('登记日期', '供应日期', '转为 ISO 日期')] },
  }),
  resource('building-theme', '房屋建筑主题数据集', 'housing', '房屋主题融合', {
    assets: ['parcel-lifecycle', 'address-base'],
    entries: ['presale-permits', 'building-survey'],
  }),
  product('housing-supply-index', '住房供需指数产品', 'housing', '供需指数测算', {
    assets: ['building-theme'],
    worth: 1_150_000,
  }),
  service('housing-index-feed', '住房供需指数订阅服务', 'housing', '订阅推送', { assets: ['housing-supply-index'] }),
  service('property-verification', '不动产信息核验服务', 'land', '核验接口发布', { assets: ['parcel-lifecycle'] }),
];
