import type { AssetPlan } from './asset-pool/plan';
import { itemOf } from './catalog-pool/fields';
import { pool } from './catalog-pool/pool';
import { bases, departments, domainOf, subjects, type Topic } from './catalog-pool/topic';
import type { CityPlan } from './cities/city';
import type { Organizations } from './organizations';
import type { Chance } from './random';
import type { SampleCatalogEntry } from './shapes';

export const ENTRIES_PER_CITY = 60;

/**
 * The topics of a city: what its assets and every city need, with all that these are integrated from, its own, and as many
 * others as fill the catalog, drawn by chance; in the order of the pool.
 * @throws Error where a plan names a topic that does not exist or needs more than the catalog holds
 */
export function topicsOf(city: CityPlan, assets: readonly AssetPlan[], chance: Chance): Topic[] {
  const known = new Map([...pool, ...city.topics].map(topic => [topic.key, topic]));
  const chosen = new Set<string>();
  const choose = (key: string): void => {
    const topic = known.get(key);
    if (!topic) throw new Error(`${city.slug} names a topic that does not exist: ${key}`);
    if (chosen.has(key)) return;
    chosen.add(key);
    topic.from.forEach(choose);
  };
  for (const topic of known.values()) if (topic.always) choose(topic.key);
  for (const asset of assets) asset.entries.forEach(choose);
  for (const project of city.projects) project.plannedCatalog.forEach(choose);
  for (const topic of chance.shuffled(pool)) {
    const missing = [topic.key, ...topic.from].filter(key => !chosen.has(key));
    if (chosen.size + missing.length <= ENTRIES_PER_CITY) choose(topic.key);
  }
  if (chosen.size !== ENTRIES_PER_CITY) throw new Error(`${city.slug} needs ${chosen.size} catalog entries`);
  return [...known.values()].filter(topic => chosen.has(topic.key));
}

/**
 * Class part of the code, after 《政务信息资源目录编制指南（试行）》 (发改高技〔2017〕1272号), section on 信息资源代码: 类 one digit, 项 two,
 * 目 three, 细目 of free length; a slash and the running number follow. The guide fixes 类 (1 基础, 2 主题, 3 部门) and 项
 * (07 is 省及其下各级政务部门); the rest is left to those who compile, and is ours: 目 is 001 for base and theme and the
 * ordinal of the province in GB/T 2260 for departments, 细目 the code of the city and two digits for the department.
 */
function classOf(city: CityPlan, topic: Topic): string {
  const department = String(departments.indexOf(topic.by) + 1).padStart(2, '0');
  if (topic.kind === 'DEPARTMENT') return `307${city.province}${city.division}${department}`;
  if (!topic.subject) throw new Error(`A base or theme topic without a subject: ${topic.key}`);
  return `${topic.kind === 'BASE' ? 1 : 2}${subjects[topic.subject]}001${city.division}${department}`;
}

const shareConditions = '申请时明确应用场景、所需信息项和使用期限，仅限依法履职使用，不得提供给第三方';
const openConditions = '申请人说明用途和安全措施，签订数据使用协议后提供脱敏数据';

function entryOf(city: CityPlan, organizations: Organizations, topic: Topic, number: number): SampleCatalogEntry {
  const basis = topic.because ? bases[topic.because] : null;
  const notOpen = city.namesNotOpen ? 'NOT_OPEN' : null;
  const openType = topic.open === 'FREE' ? 'UNCONDITIONAL' : topic.open === 'CONDITIONAL' ? 'CONDITIONAL' : notOpen;
  const domain = topic.domain ?? domainOf[topic.by];
  return {
    code: `${classOf(city, topic)}/${String(number).padStart(6, '0')}`,
    title: topic.title,
    abstract: `${city.name}${topic.abstract}`,
    provider: organizations.providing(topic.key, topic.by).creditCode,
    catalogKind: topic.kind,
    domain,
    format: topic.format,
    updateFrequency: topic.updateFrequency,
    shareType: topic.share === 'FREE' ? 'UNCONDITIONAL' : topic.share === 'CONDITIONAL' ? 'CONDITIONAL' : city.withheld,
    shareBasis: topic.share === 'FREE' ? null : basis,
    shareConditions: topic.share === 'CONDITIONAL' ? shareConditions : null,
    shareModes: [...city.modes[topic.share]],
    openType,
    openBasis: openType === 'CONDITIONAL' || openType === 'NOT_OPEN' ? basis : null,
    openConditions: openType === 'CONDITIONAL' ? openConditions : null,
    tags: [...topic.tags],
    items: topic.items.map(itemOf),
  };
}

/** The catalog entries of a city by the key of their topic; running numbers count within the city. */
export const entriesOf = (city: CityPlan, organizations: Organizations, topics: readonly Topic[]) =>
  new Map(topics.map((topic, at) => [topic.key, entryOf(city, organizations, topic, at + 1)]));
