import type { Cell, ExportColumn } from './write-csv';

/** A node of the graph as an answer has it. */
export type Node = Readonly<Record<string, unknown>>;

/** A column, and where its value is in the node: `owner.creditCode`; in a list the values are joined. */
export interface RegisterColumn extends ExportColumn {
  readonly path: string;
}

/** A register as it is exported: a connection of the graph, page by page. */
export interface RegisterExport {
  readonly connection: string;
  /** Types of the filter and the sort, and by which of its sorts the pages follow. */
  readonly filter: string;
  readonly sort: readonly [type: string, by: string];
  readonly selection: string;
  readonly columns: readonly RegisterColumn[];
}

const column = (key: string, headerZh: string, headerEn: string, path = key): RegisterColumn => ({
  key,
  headerZh,
  headerEn,
  path,
});
const jurisdiction = column('jurisdiction', '适用地区', 'jurisdiction', 'jurisdiction.code');

/** Headers are those that the importers know. */
export const registers = {
  'legal-entities': {
    connection: 'legalEntities',
    filter: 'LegalEntityFilter',
    sort: ['LegalEntitySortInput', 'CREDIT_CODE'],
    selection: 'creditCode name entityKind entityStatus division jurisdiction { code } parent { creditCode }',
    columns: [
      column('creditCode', '统一社会信用代码', 'credit code'),
      column('name', '机构名称', 'name'),
      column('entityKind', '机构类型', 'kind'),
      column('entityStatus', '状态', 'status'),
      column('division', '行政区划', 'division'),
      jurisdiction,
      column('parent', '上级统一社会信用代码', 'parent code', 'parent.creditCode'),
    ],
  },
  catalog: {
    connection: 'catalogEntries',
    filter: 'CatalogFilter',
    sort: ['CatalogSortInput', 'CODE'],
    selection: `code title abstract catalogStatus catalogKind domain format updateFrequency tags shareType shareBasis shareConditions
      openType openConditions publishedOn jurisdiction { code } provider { creditCode name }`,
    columns: [
      column('code', '信息资源代码', 'code'),
      column('title', '信息资源名称', 'title'),
      column('abstract', '信息资源摘要', 'abstract'),
      column('provider', '信息资源提供方代码', 'provider code', 'provider.creditCode'),
      column('providerName', '信息资源提供方', 'provider name', 'provider.name'),
      column('catalogKind', '信息资源分类', 'catalog kind'),
      column('domain', '所属领域', 'domain'),
      column('format', '信息资源格式', 'format'),
      column('updateFrequency', '更新周期', 'update frequency'),
      column('shareType', '共享类型', 'share type'),
      column('shareBasis', '共享依据', 'share basis'),
      column('shareConditions', '共享条件', 'share conditions'),
      column('openType', '开放类型', 'open type'),
      column('openConditions', '开放条件', 'open conditions'),
      column('tags', '标签', 'tags'),
      column('catalogStatus', '目录状态', 'catalog status'),
      column('publishedOn', '发布日期', 'published on'),
      jurisdiction,
    ],
  },
  assets: {
    connection: 'dataAssets',
    filter: 'AssetFilter',
    sort: ['AssetSortInput', 'NAME'],
    selection: `id registrationNumber name assetKind assetStatus registeredOn expiresOn version jurisdiction { code }
      owner { creditCode name } steward { creditCode name } catalogEntries { code } project { code }`,
    columns: [
      column('id', '资产标识', 'id'),
      column('registrationNumber', '登记编号', 'registration number'),
      column('name', '资产名称', 'name'),
      column('assetKind', '资产类型', 'asset kind'),
      column('assetStatus', '登记状态', 'asset status'),
      column('owner', '所有权人代码', 'owner code', 'owner.creditCode'),
      column('ownerName', '所有权人', 'owner name', 'owner.name'),
      column('steward', '管理人代码', 'steward code', 'steward.creditCode'),
      column('stewardName', '管理人', 'steward name', 'steward.name'),
      column('catalogEntries', '信息资源代码', 'catalog codes', 'catalogEntries.code'),
      column('project', '项目编码', 'project code', 'project.code'),
      column('registeredOn', '登记日期', 'registered on'),
      column('expiresOn', '有效期至', 'expires on'),
      column('version', '版本', 'version'),
      jurisdiction,
    ],
  },
  contracts: {
    connection: 'operationContracts',
    filter: 'ContractFilter',
    sort: ['ContractSortInput', 'CONTRACT_NUMBER'],
    selection: `contractNumber contractStatus purpose domains exclusive startsOn endsOn price priceBasis jurisdiction { code }
      grantor { creditCode name } operator { creditCode name } assets { id }`,
    columns: [
      column('contractNumber', '协议编号', 'contract number'),
      column('contractStatus', '协议状态', 'contract status'),
      column('grantor', '授权方代码', 'grantor code', 'grantor.creditCode'),
      column('grantorName', '授权方', 'grantor name', 'grantor.name'),
      column('operator', '授权运营方代码', 'operator code', 'operator.creditCode'),
      column('operatorName', '授权运营方', 'operator name', 'operator.name'),
      column('assets', '授权资产标识', 'asset ids', 'assets.id'),
      column('domains', '授权领域', 'domains'),
      column('exclusive', '独家授权', 'exclusive'),
      column('startsOn', '起始日', 'starts on'),
      column('endsOn', '终止日', 'ends on'),
      column('purpose', '使用目的', 'purpose'),
      column('price', '价格（元）', 'price (CNY)'),
      column('priceBasis', '定价依据', 'price basis'),
      jurisdiction,
    ],
  },
  projects: {
    connection: 'projects',
    filter: 'ProjectFilter',
    sort: ['ProjectSortInput', 'CODE'],
    selection: `code name stage jurisdiction { code } owner { creditCode name } plannedCatalog { code } declaredAssets { id }`,
    columns: [
      column('code', '项目编码', 'project code'),
      column('name', '项目名称', 'name'),
      column('stage', '项目阶段', 'stage'),
      column('owner', '项目单位代码', 'owner code', 'owner.creditCode'),
      column('ownerName', '项目单位', 'owner name', 'owner.name'),
      column('plannedCatalog', '拟编制目录', 'planned catalog codes', 'plannedCatalog.code'),
      column('declaredAssets', '申报资产标识', 'declared asset ids', 'declaredAssets.id'),
      jurisdiction,
    ],
  },
} satisfies Readonly<Record<string, RegisterExport>>;

export type RegisterName = keyof typeof registers;

/** A node as a row of its columns. */
export const rowOf = (node: Node, columns: readonly RegisterColumn[]): Record<string, Cell> =>
  Object.fromEntries(columns.map(({ key, path }) => [key, valueAt(node, path.split('.'))]));

/** What another subgraph could not complete is left out of lists, and empty elsewhere. */
function valueAt(value: unknown, [step, ...rest]: string[]): Cell {
  if (Array.isArray(value))
    return value.map(item => valueAt(item, [step as string, ...rest])).filter(item => item != null) as string[];
  if (value == null || typeof value !== 'object') return null;
  const found = (value as Node)[step as string];
  return rest.length > 0 ? valueAt(found, rest) : (found as Cell);
}
