import type { Article } from './articles';
import type { Law } from './law';

/** To whom data that is shared without conditions is available, as the texts word it; where one does not say, to all departments. */
const unconditional: Readonly<Record<string, { audience: 'ALL_DEPARTMENTS' | 'ALL_UNITS_OF_CITY'; article: string }>> = {
  // 可提供给所有政务部门共享使用
  jiyuan: { audience: 'ALL_DEPARTMENTS', article: '第十四条第3款' },
  // 可以提供给本市所有数据生产应用单位共享使用
  sanming: { audience: 'ALL_UNITS_OF_CITY', article: '第十二条第2款' },
};

/** The audience of what a city shares without conditions, and the article that says so; null where the register does by itself. */
export function unconditionalAudience(law: Law): {
  audience: 'ALL_DEPARTMENTS' | 'ALL_UNITS_OF_CITY';
  article: Article | null;
} {
  const stated = unconditional[law.profile.slug];
  return stated
    ? { audience: stated.audience, article: law.article(stated.article) }
    : { audience: 'ALL_DEPARTMENTS', article: null };
}
