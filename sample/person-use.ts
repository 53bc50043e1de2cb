import type { CityPlan } from './cities/city';
import type { Organizations } from './organizations';
import { FACETS } from './persons';
import type { SamplePersonUse } from './shapes';

/** The user who may be played as the one who handles a case. */
export const OFFICER = 'demo-officer';

/**
 * Who is responsible for what is kept on persons, and who may read one of them; departments are ours but for the lead of the register in
 * 三明, which its text names (第十六条). Case, purpose and provision are invented.
 */
export function personUseOf(city: CityPlan, organizations: Organizations): SamplePersonUse {
  const civil = organizations.of('civil').creditCode;
  const security = organizations.of('security').creditCode;
  const isFirst = city.slug === 'chifeng';
  return {
    categories: [
      ...(city.slug === 'sanming' ? [{ category: '人口库', department: security }] : []),
      ...FACETS.map(([category, department]) => ({ category, department: organizations.of(department).creditCode })),
    ],
    facet: { person: `${city.slug}/person-1`, category: '婚姻登记', department: civil, since: '2020-05-20' },
    grant: isFirst
      ? {
          person: `${city.slug}/person-1`,
          organization: civil,
          user: OFFICER,
          contents: ['DOCUMENT_NUMBER', 'NAME'],
          purpose: '示例：婚姻登记信息核验',
          legalBasis: '示例规定第一条',
          caseNumber: '示民登〔2026〕1号',
        }
      : null,
    deferral: isFirst
      ? {
          orderedBy: organizations.government.creditCode,
          organization: security,
          caseNumber: '示侦〔2026〕1号',
          legalBasis: '示例规定第二条',
          reason: '示例：避免妨碍办案',
        }
      : null,
  };
}
