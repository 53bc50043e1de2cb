export type UpdateFrequency =
  | 'REAL_TIME'
  | 'DAILY'
  | 'WEEKLY'
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'HALF_YEARLY'
  | 'YEARLY'
  | 'IRREGULAR';
export type ShareType = 'UNCONDITIONAL' | 'CONDITIONAL' | 'NOT_SHARED' | 'TEMPORARILY_NOT_SHARED';
export type OpenType = 'UNCONDITIONAL' | 'CONDITIONAL' | 'NOT_OPEN';
export type CatalogKind = 'BASE' | 'THEME' | 'DEPARTMENT';

const plain = (word: string) => word.toLowerCase().replace(/[\s_()-]/g, '');

/** Word → value; the value's own name is always among the words. */
function lexicon<T extends string>(words: Readonly<Record<T, string>>) {
  const known = new Map<string, T>();
  for (const [value, list] of Object.entries<string>(words)) {
    for (const word of [value, ...list.split(' ')]) known.set(plain(word), value as T);
  }
  return (word: string): T | undefined => known.get(plain(word));
}

/** With the ISO 8601 repetitions that DCAT catalogs use. */
export const updateFrequencyOf = lexicon<UpdateFrequency>({
  REAL_TIME: '实时 实时更新 即时 realtime continuous continuously R/PT1S',
  DAILY: '每日 每天 日 天 按日 日更新 每工作日 day everyday R/P1D',
  WEEKLY: '每周 周 按周 周更新 week R/P1W R/P7D',
  MONTHLY: '每月 月 按月 月度 月更新 month R/P1M',
  QUARTERLY: '每季度 每季 季度 季 按季 按季度 季更新 quarter R/P3M',
  HALF_YEARLY: '每半年 半年 半年度 按半年 halfyear semiannual semiannually biannual R/P6M',
  YEARLY: '每年 年 年度 按年 年更新 annual annually year R/P1Y',
  IRREGULAR: '不定期 不定期更新 不定时 按需 按需更新 irregularly asneeded adhoc',
});

export const shareTypeOf = lexicon<ShareType>({
  UNCONDITIONAL: '无条件共享 无条件',
  CONDITIONAL: '有条件共享 有条件',
  NOT_SHARED: '不予共享 不共享',
  TEMPORARILY_NOT_SHARED: '暂不共享 暂不予共享 暂时不予共享',
});

export const openTypeOf = lexicon<OpenType>({
  UNCONDITIONAL: '无条件开放 普遍开放 无条件 完全开放',
  CONDITIONAL: '有条件开放 依申请开放 有条件 受限开放',
  NOT_OPEN: '不予开放 不开放 非开放',
});

export const catalogKindOf = lexicon<CatalogKind>({
  BASE: '基础 基础类 基础信息资源 基础库 基础目录',
  THEME: '主题 主题类 主题信息资源 主题库 主题目录 专题',
  DEPARTMENT: '部门 部门类 部门信息资源 部门目录',
});
