import { type Actor, type ActorClaims, Role } from '../../../kernel/actor';
import { somebody } from '../../acceptance/city';
import type { LawfulCommand, World } from './shapes';

type Given = (claims: ActorClaims, command: string, made: string, input: object) => Promise<string>;

interface Aggregated {
  jurisdiction: string;
  owner: string;
  authority: string;
  entry: string;
}

const digest = '0'.repeat(64);
const check = { stage: 'COLLECTION', dimension: 'ACCURACY', measure: 'COMPARISON', checked: 10, passed: 9, result: 'PASSED' };

/** How the data of the department's entry reaches the platform, how good it is, and what was assessed of it. */
export async function aggregatedIn(given: Given, { jurisdiction, owner, authority, entry }: Aggregated): Promise<void> {
  const asAuthority = somebody(Role.AUTHORITY, { organization: authority, jurisdiction });
  const asProvider = somebody(Role.PROVIDER, { organization: owner, jurisdiction });
  const norm = { jurisdiction, title: '示例规范', reference: '示例〔2026〕1号' };
  await given(asAuthority, 'publishAggregationNorm', 'AggregationNorm', norm);
  await given(asProvider, 'fileAggregationInterval', 'AggregationFiling', { entry, intervalDays: 7, reason: '示例' });
  const dataset = await given(asProvider, 'attachAggregatedDataset', 'AggregatedDataset', { entry, name: '示例汇聚表' });
  // 玉林 knows no such dataset, of which something could be reported
  const ofDataset = dataset && entry;
  await given(asProvider, 'reportSourceState', 'AggregatedDataset', { entry: ofDataset, records: 10, digest });
  const columns = [{ name: '示例字段', dataType: 'STRING' }];
  const state = { entry: ofDataset, records: 9, digest, columns };
  await given(asAuthority, 'reportPlatformState', 'AggregatedDataset', state);
  await given(asProvider, 'recordQualityCheck', 'QualityCheck', { entry, method: '示例方式', ...check });
  await given(asProvider, 'reviewOpenType', 'TypeReview', { entry, openType: 'CONDITIONAL', reason: '示例理由' });
  await given(asAuthority, 'setTypeReviewInterval', 'TypeReviewInterval', { jurisdiction, interval: 'P1D' });
}

/** What is done about the aggregation, the quality and the types of an entry: by its department, and by those who keep the platform. */
export function aggregationCommands({ ids, owner, jurisdiction }: World): Readonly<Record<string, LawfulCommand>> {
  const ofTheEntry = (more: object) => ({ input: { entry: ids.entry, ...more }, parties: [owner] });
  return {
    attachAggregatedDataset: ofTheEntry({ name: '另一汇聚表' }),
    detachAggregatedDataset: ofTheEntry({ reason: '示例理由' }),
    fileAggregationInterval: ofTheEntry({ intervalDays: 3, reason: '示例理由' }),
    publishAggregationNorm: { input: { jurisdiction, title: '另一规范', reference: '示例〔2026〕2号' } },
    recordQualityCheck: ofTheEntry({ method: '示例方式', ...check }),
    reportPlatformState: ofTheEntry({ records: 10, digest }),
    reportSourceState: ofTheEntry({ records: 10, digest }),
    reviewOpenType: ofTheEntry({ openType: 'CONDITIONAL', reason: '示例理由' }),
    reviewShareType: ofTheEntry({ shareType: 'CONDITIONAL', reason: '示例理由' }),
    setTypeReviewInterval: { input: { jurisdiction, interval: 'P6M' } },
  };
}

/** A record about an entry. */
export interface AggregatedRow {
  id: string;
  jurisdiction: string;
  provider: string;
}

/** What is stored of it, each with where its ids come from. */
export const aggregatedKinds = (seen: (actor: Actor, row: AggregatedRow) => boolean) =>
  [
    ['AggregatedDataset', 'aggregated-dataset:', 'aggregated_dataset'],
    ['AggregationFiling', 'aggregation-filing:', 'aggregation_filing'],
    ['DataNotice', 'data-notice:', 'data_notice'],
    ['QualityCheck', 'quality-check:', 'quality_check'],
    ['TypeReview', 'type-review:', 'type_review'],
  ].map(([type, prefix, table]) => ({
    type: type as string,
    from: `select '${prefix}' || id as id, jurisdiction, provider from catalog.${table}`,
    parties: ({ provider }: AggregatedRow) => [provider],
    seen,
  }));
