import { createHash } from 'node:crypto';
import {
  type CatalogKind,
  catalogKindOf,
  type OpenType,
  openTypeOf,
  type ShareType,
  shareTypeOf,
  type UpdateFrequency,
  updateFrequencyOf,
} from './catalog-words';
import { Cells } from './cells';
import type { Columns } from './columns';
import type { Checked, ParseValue } from './fault';
import type { Row } from './read-rows';

/** A catalog entry as a file states it; what the file does not state stays undefined and is for the draft's author. */
export interface CatalogEntryDraft {
  readonly code: string;
  /** True where the file has no code and this one was derived. */
  readonly codeDerived: boolean;
  readonly jurisdiction: string;
  readonly provider: string;
  readonly providerName?: string;
  readonly title: string;
  readonly abstract?: string;
  readonly catalogKind?: CatalogKind;
  readonly domain?: string;
  readonly format?: string;
  readonly updateFrequency?: UpdateFrequency;
  readonly shareType?: ShareType;
  readonly shareBasis?: string;
  readonly shareConditions?: string;
  readonly openType?: OpenType;
  readonly openConditions?: string;
  readonly tags: readonly string[];
}

export type CatalogField =
  | 'code'
  | 'sourceId'
  | 'title'
  | 'abstract'
  | 'provider'
  | 'providerName'
  | 'catalogKind'
  | 'domain'
  | 'format'
  | 'updateFrequency'
  | 'shareType'
  | 'shareBasis'
  | 'shareConditions'
  | 'openType'
  | 'openConditions'
  | 'tags';

/** Headers after the core metadata of 政务信息资源目录编制指南（试行） and what departments make of them. */
export const catalogColumns: Columns<CatalogField> = {
  code: { label: '信息资源代码', aliases: ['信息资源编码', '资源代码', '资源编码', '目录代码', '目录编码', 'catalog code'] },
  sourceId: { label: '来源编号', aliases: ['来源标识', '源编号', '资源标识', '资源标识符', 'source id', 'identifier', 'id'] },
  title: {
    label: '信息资源名称',
    aliases: ['资源名称', '目录名称', '数据名称', '数据资源名称', '名称', '标题', 'name'],
    required: true,
  },
  abstract: {
    label: '信息资源摘要',
    aliases: ['资源摘要', '摘要', '目录摘要', '描述', '简介', '说明', 'description', 'summary'],
  },
  provider: {
    label: '信息资源提供方代码',
    aliases: [
      '提供方代码',
      '提供方统一社会信用代码',
      '资源提供方代码',
      '数源部门代码',
      '统一社会信用代码',
      'provider code',
      'credit code',
    ],
  },
  providerName: {
    label: '信息资源提供方',
    aliases: ['提供方', '提供方名称', '资源提供方', '来源部门', '数源部门', '责任部门', 'publisher'],
  },
  catalogKind: { label: '信息资源分类', aliases: ['资源分类', '目录分类', '目录类型', '资源类别', 'kind'] },
  domain: { label: '所属领域', aliases: ['领域', '主题领域', '行业领域', '所属主题', 'theme', 'subject'] },
  format: { label: '信息资源格式', aliases: ['资源格式', '数据格式', '格式', 'data format'] },
  updateFrequency: { label: '更新周期', aliases: ['更新频率', '更新频度', 'frequency', 'update cycle', 'accrual periodicity'] },
  shareType: { label: '共享类型', aliases: ['共享属性', '共享方式类型', 'sharing type'] },
  shareBasis: { label: '共享依据', aliases: ['不予共享依据', '不予共享的依据'] },
  shareConditions: { label: '共享条件', aliases: ['使用要求'] },
  openType: { label: '开放类型', aliases: ['开放属性', '开放方式类型', 'openness'] },
  openConditions: { label: '开放条件', aliases: [] },
  tags: { label: '标签', aliases: ['关键词', '关键字', 'tag', 'keywords', 'keyword'] },
};

/** Where no provider is given for the whole file, each row must name one. */
export const catalogColumnsWithProvider: Columns<CatalogField> = {
  ...catalogColumns,
  provider: { ...catalogColumns.provider, required: true, option: '--provider' },
};

export interface CatalogOptions {
  /** GB/T 2260 code of the city whose catalog this is. */
  readonly jurisdiction: string;
  /** Credit code of the provider, for rows that name none. */
  readonly provider?: string;
  readonly parseCreditCode: ParseValue;
}

const unknown = (rule: string, zh: string, en: string) => ({
  rule,
  message: `${zh}无法识别。`,
  messageEn: `The ${en} is not known.`,
});
const FREQUENCY_UNKNOWN = unknown('UPDATE_FREQUENCY_UNKNOWN', '更新周期', 'update frequency');
const SHARE_TYPE_UNKNOWN = unknown('SHARE_TYPE_UNKNOWN', '共享类型', 'share type');
const OPEN_TYPE_UNKNOWN = unknown('OPEN_TYPE_UNKNOWN', '开放类型', 'open type');
const KIND_UNKNOWN = unknown('CATALOG_KIND_UNKNOWN', '信息资源分类', 'kind of catalog entry');
const PROVIDER_MISSING = {
  rule: 'PROVIDER_MISSING',
  message: '没有提供方代码，请用 --provider 指明。',
  messageEn: 'No provider is given; say --provider.',
};

/** Reader of the rows of one file; a code that stands twice in the file is a fault that names its first line. */
export function catalogReader({ jurisdiction, provider: providerOfFile, parseCreditCode }: CatalogOptions) {
  const seen = new Map<string, number>();
  return (row: Row<CatalogField>): Checked<CatalogEntryDraft> => {
    if (row.faults.length > 0) return { ok: false, faults: row.faults };
    const cells = new Cells(row);
    const own = cells.value('provider', parseCreditCode);
    if (row.fields.provider === '' && providerOfFile === undefined) cells.fail('provider', PROVIDER_MISSING);
    const provider = own ?? providerOfFile ?? '';
    const title = cells.requiredText('title', 200) ?? '';
    const given = cells.text('code', 100);
    const sourceId = cells.text('sourceId', 200);
    const code = given ?? derivedCode(jurisdiction, provider, sourceId ?? title);
    const domains = words(cells.text('domain', 500));
    const tags = words(cells.text('tags', 2000));
    const draft: CatalogEntryDraft = {
      code,
      codeDerived: given === undefined,
      jurisdiction,
      provider,
      providerName: cells.text('providerName', 200),
      title,
      abstract: cells.text('abstract', 5000),
      catalogKind: cells.word('catalogKind', catalogKindOf, KIND_UNKNOWN),
      // A list of domains is the first one and, for the others' sake, tags.
      domain: domains[0],
      format: cells.text('format', 100),
      updateFrequency: cells.word('updateFrequency', updateFrequencyOf, FREQUENCY_UNKNOWN),
      shareType: cells.word('shareType', shareTypeOf, SHARE_TYPE_UNKNOWN),
      shareBasis: cells.text('shareBasis', 2000),
      shareConditions: cells.text('shareConditions', 2000),
      openType: cells.word('openType', openTypeOf, OPEN_TYPE_UNKNOWN),
      openConditions: cells.text('openConditions', 2000),
      tags: [...new Set(domains.length > 1 ? [...tags, ...domains] : tags)],
    };
    const first = seen.get(code);
    if (first === undefined) seen.set(code, row.line);
    else if (title !== '') {
      const message = `与第 ${first} 行是同一目录。`;
      const messageEn = `The same entry already stands on line ${first}.`;
      cells.fail(given === undefined ? (sourceId === undefined ? 'title' : 'sourceId') : 'code', {
        rule: 'DUPLICATE_IN_FILE',
        message,
        messageEn,
      });
    }
    return cells.outcome(() => draft);
  };
}

/**
 * Code for an entry that has none, the same at every run: whose catalog, whose data, and a digest of what the source
 * calls it (its own number, otherwise the title), so that a second import finds what the first one made.
 */
export function derivedCode(jurisdiction: string, provider: string, called: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([jurisdiction, provider, called.normalize('NFKC')]))
    .digest('hex');
  return `${jurisdiction}-${provider}-${digest.slice(0, 16)}`;
}

const words = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[;；,，、|]/)
    .map(word => word.trim())
    .filter(word => word !== '');
