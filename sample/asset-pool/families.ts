import { type AssetPlan, product, resource, service } from './plan';

const mobility: readonly AssetPlan[] = [
  resource('transit-base', '公共交通线站数据资源', 'transport', '公交数据归集', {
    entries: ['bus-lines', 'bus-positions'],
    worth: 830_000,
  }),
  resource('road-traffic', '道路通行主题数据集', 'transport', '路网匹配', {
    assets: ['transit-base', 'geography-base'],
    entries: ['road-conditions'],
  }),
  resource('travel-demand', '出行需求主题数据集', 'transport', '出行链提取', {
    assets: ['road-traffic'],
    entries: ['parking-lots'],
  }),
  product('congestion-index', '城市交通拥堵指数产品', 'transport', '拥堵指数测算', {
    assets: ['travel-demand'],
    worth: 1_320_000,
  }),
  service('congestion-feed', '拥堵指数推送服务', 'transport', '订阅推送', { assets: ['congestion-index'] }),
  service('bus-arrival', '公交到站预测服务', 'transport', '到站时间预测', { assets: ['transit-base'] }),
];

const environment: readonly AssetPlan[] = [
  resource('air-monitoring', '环境空气监测数据资源', 'environment', '空气站数据接入', {
    entries: ['air-quality-hourly'],
    worth: 450_000,
  }),
  resource('water-monitoring', '地表水监测数据资源', 'environment', '断面数据接入', { entries: ['surface-water-quality'] }),
  resource('environment-theme', '生态环境监测主题数据集', 'environment', '环境主题融合', {
    assets: ['air-monitoring', 'water-monitoring'],
    entries: ['weather-observations'],
  }),
  resource('pollution-sources', '污染溯源主题数据集', 'environment', '溯源关联', {
    assets: ['environment-theme', 'legal-entity-base'],
    entries: ['discharge-permits'],
  }),
  product('air-forecast', '空气质量预报产品', 'environment', '预报模式计算', { assets: ['environment-theme'], worth: 780_000 }),
  product('environment-profile', '企业环境画像产品', 'environment', '环境画像建模', {
    assets: ['pollution-sources'],
    worth: 960_000,
  }),
  service('air-forecast-feed', '空气质量预报推送服务', 'environment', '订阅推送', { assets: ['air-forecast'] }),
];

const health: readonly AssetPlan[] = [
  resource('medical-base', '医疗卫生机构数据资源', 'health', '机构数据归集', {
    entries: ['medical-institutions'],
    worth: 390_000,
  }),
  resource('outpatient-base', '门诊诊疗统计数据资源', 'health', '诊疗量汇总', { entries: ['outpatient-volume'] }),
  resource('care-theme', '医疗服务主题数据集', 'health', '医疗主题融合', {
    assets: ['medical-base', 'outpatient-base'],
    entries: ['designated-pharmacies'],
  }),
  resource('care-load', '医疗资源负荷主题数据集', 'health', '负荷测算', { assets: ['care-theme', 'population-base'] }),
  product('visit-heat-index', '就诊热度指数产品', 'health', '热度指数测算', { assets: ['care-load'], worth: 870_000 }),
  service('visit-heat-query', '就诊热度查询服务', 'health', '接口封装发布', { assets: ['visit-heat-index'] }),
];

const agriculture: readonly AssetPlan[] = [
  resource('crop-base', '农作物种植数据资源', 'agriculture', '种植数据归集', { entries: ['crop-area'], worth: 510_000 }),
  resource('weather-base', '气象观测数据资源', 'weather', '观测数据接入', { entries: ['weather-observations'] }),
  resource('crop-theme', '农业生产主题数据集', 'agriculture', '农业主题融合', {
    assets: ['crop-base', 'weather-base', 'geography-base'],
  }),
  resource('crop-risk', '农业灾害风险主题数据集', 'agriculture', '灾害风险测算', {
    assets: ['crop-theme'],
    entries: ['disaster-warnings'],
  }),
  product('crop-insurance-pricing', '农业保险定价参考产品', 'agriculture', '定价因子建模', {
    assets: ['crop-risk'],
    worth: 1_240_000,
  }),
  service('crop-insurance-query', '农业保险验标查询服务', 'agriculture', '接口封装发布', {
    assets: ['crop-insurance-pricing'],
  }),
];

const tourism: readonly AssetPlan[] = [
  resource('scenic-base', '景区与客流数据资源', 'culture', '客流数据接入', {
    entries: ['scenic-spots', 'scenic-visitors'],
    worth: 360_000,
  }),
  resource('tourism-theme', '文旅资源主题数据集', 'culture', '文旅主题融合', {
    assets: ['scenic-base', 'address-base'],
    entries: ['heritage-sites'],
  }),
  resource('visitor-features', '游客客流特征主题数据集', 'culture', '客流特征加工', {
    assets: ['tourism-theme'],
    entries: ['weather-observations'],
  }),
  product('visitor-forecast', '节假日客流预测产品', 'culture', '客流预测模型', {
    assets: ['visitor-features'],
    worth: 590_000,
  }),
  service('visitor-forecast-feed', '景区客流预测推送服务', 'culture', '订阅推送', { assets: ['visitor-forecast'] }),
];

/** What a city may have besides the common chains; each draws on them. */
export const families = { mobility, environment, health, agriculture, tourism };
export type Family = keyof typeof families;
