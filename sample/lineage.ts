import type { AssetPlan } from './asset-pool/plan';
import type { Topic } from './catalog-pool/topic';
import type { SampleCatalogEntry, SampleLineageEdge, SampleNodeRef } from './shapes';

const ENTRY_INTEGRATION = '基础库和主题库整合';

/**
 * What is made from what: entry to entry (a base register integrates what departments register), entry to asset, asset to asset.
 * Topics and plans name only what stands before them, so the graph has no circle.
 */
export function lineageOf(
  topics: readonly Topic[],
  plans: readonly AssetPlan[],
  entries: ReadonlyMap<string, SampleCatalogEntry>,
  refOf: (assetKey: string) => string,
): SampleLineageEdge[] {
  const entryNode = (key: string): SampleNodeRef => `catalog:${(entries.get(key) as SampleCatalogEntry).code}`;
  const assetNode = (key: string): SampleNodeRef => `asset:${refOf(key)}`;
  const integrated = topics.flatMap(topic =>
    topic.from.map(key => ({ from: entryNode(key), to: entryNode(topic.key), via: ENTRY_INTEGRATION })),
  );
  const derived = plans.flatMap(plan =>
    [...plan.entries.map(key => [key, entryNode(key)] as const), ...plan.assets.map(key => [key, assetNode(key)] as const)].map(
      ([key, from]): SampleLineageEdge => {
        const columns = plan.columns[key];
        const edge = { from, to: assetNode(plan.key), via: plan.via };
        return columns ? { ...edge, columns: columns.map(mapping => ({ ...mapping })) } : edge;
      },
    ),
  );
  return [...integrated, ...derived];
}
