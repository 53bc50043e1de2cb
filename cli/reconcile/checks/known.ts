import type { Event } from '../../../kernel/transaction';
import type { Check } from '../check';
import { type Projection, projectionCheck } from '../projection';

const field = (name: string, kept: string) => ({ kept, told: ({ payload }: Event) => payload[name] });
const version = { kept: 'p.version', told: ({ sequence }: Event) => sequence };

/** What a slice keeps under the bare key of another register's things. */
const of = (
  register: string,
  subgraph: string,
  table: string,
  key: string,
  fields: Projection['fields'],
  more: Partial<Projection> = {},
): Projection => ({
  register,
  subgraph,
  table: `${table} p`,
  id: `'${register}:' || p.${key}`,
  key,
  keyType: 'uuid',
  keyOf: ({ aggregate }) => aggregate.slice(aggregate.indexOf(':') + 1),
  fields: { ...fields, version },
  ...more,
});

const keysOf = (ids: unknown): string =>
  (Array.isArray(ids) ? ids.map(id => String(id).replace(/^catalog:/, '')).sort() : []).join(' ');
const entries = {
  kept: `select string_agg(e::text, ' ' order by e::text collate "C") from unnest(p.entries) e`,
  told: ({ payload }: Event) => keysOf(payload.catalogEntries) || null,
};

/** What contracts and verdicts on money rest on, as it is kept where they are judged. */
export const known: readonly Check[] = [
  projectionCheck({
    name: 'contracts-know-assets',
    rule: '授权运营所知的资产与资产登记一致。',
    ruleEn: 'What contracts know of assets is what their register says.',
    projection: of('asset', 'operation', 'known_asset', 'asset', {
      name: field('name', 'p.name'),
      jurisdiction: field('jurisdiction', 'p.jurisdiction'),
      assetStatus: field('assetStatus', 'p.asset_status'),
      registrationNumber: field('registrationNumber', 'p.registration_number'),
      entries,
    }),
  }),
  projectionCheck({
    name: 'contracts-know-entries',
    rule: '授权运营所知的目录条目与目录一致。',
    ruleEn: 'What contracts know of entries is what the catalog says.',
    projection: of('catalog', 'operation', 'known_entry', 'entry', {
      title: field('title', 'p.title'),
      provider: field('provider', 'p.provider'),
      domain: field('domain', 'p.domain'),
      openType: field('openType', 'p.open_type'),
      catalogStatus: field('catalogStatus', 'p.catalog_status'),
    }),
  }),
  projectionCheck({
    name: 'contracts-know-gone-bodies',
    rule: '授权运营所知的已合并、注销机构与法人库一致。',
    ruleEn: 'Contracts know which bodies have left the base registry.',
    projection: of(
      'legal-entity',
      'operation',
      'gone_body',
      'credit_code',
      { successor: field('successor', 'p.successor') },
      { keyType: 'text', keeps: ({ payload }) => ['MERGED', 'DEREGISTERED'].includes(String(payload.entityStatus)) },
    ),
  }),
  projectionCheck({
    name: 'contracts-know-violation-cases',
    rule: '授权运营所知的违规事项与共享交换一致。',
    ruleEn: 'What contracts know of violation cases is what the exchange says.',
    projection: of(
      'violation-case',
      'operation',
      'known_violation',
      'violation_case',
      { jurisdiction: field('jurisdiction', 'p.jurisdiction'), caseStatus: field('caseStatus', 'p.case_status') },
      { mayHoldOthers: true },
    ),
  }),
  projectionCheck({
    name: 'money-knows-assets',
    rule: '财政约束所知的资产与资产登记一致。',
    ruleEn: 'What verdicts on money know of assets is what their register says.',
    projection: of('asset', 'budget', 'known_asset', 'asset', {
      jurisdiction: field('jurisdiction', 'p.jurisdiction'),
      assetStatus: field('assetStatus', 'p.status'),
      registrationNumber: field('registrationNumber', 'p.registration_number'),
      expiresOn: field('expiresOn', 'p.expires_on'),
      entries,
    }),
  }),
  projectionCheck({
    name: 'money-knows-entries',
    rule: '财政约束所知的目录条目与目录一致。',
    ruleEn: 'What verdicts on money know of entries is what the catalog says.',
    projection: of('catalog', 'budget', 'known_entry', 'entry', {
      jurisdiction: field('jurisdiction', 'p.jurisdiction'),
      provider: field('provider', 'p.provider'),
      catalogStatus: field('catalogStatus', 'p.status'),
      aggregated: {
        kept: 'p.aggregated',
        told: ({ payload }) => payload.lastAggregatedAt != null || payload.aggregationMode === 'NONE_WITH_EVIDENCE',
      },
    }),
  }),
  projectionCheck({
    name: 'money-knows-systems',
    rule: '财政约束所知的信息系统与目录一致。',
    ruleEn: 'What verdicts on money know of systems is what the catalog says.',
    projection: of(
      'information-system',
      'budget',
      'known_system',
      'system',
      {
        jurisdiction: field('jurisdiction', 'p.jurisdiction'),
        department: field('department', 'p.department'),
        connected: { kept: 'p.connected', told: ({ payload }) => payload.connectionStatus === 'CONNECTED' },
      },
      { mayHoldOthers: true },
    ),
  }),
];
