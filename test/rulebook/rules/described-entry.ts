import { lawOf } from '../../../rulebook/law';
import { judge, type Rule } from '../../../rulebook/rule';
import type { DescribedEntry } from '../../../rulebook/rules/catalog-entry';

export const day = '2026-06-30';
export const cities = ['chifeng', 'guiyang', 'jiyuan', 'sanming', 'yulin'] as const;

export const item = { name: '编号', sensitivity: 'NONE', securityGrade: 1, itemKind: 'BUSINESS' } as const;
export const lawful: DescribedEntry = {
  code: '307001419001/000001',
  catalogKind: 'DEPARTMENT',
  abstract: '示例',
  domain: '民生',
  format: '数据库',
  updateFrequency: 'MONTHLY',
  recordForm: 'TEXT',
  holderClass: 'GOVERNMENT',
  aggregationPath: '前置机',
  secrecyReviewedOn: day,
  shareType: 'UNCONDITIONAL',
  shareModes: ['INTERFACE'],
  openType: 'UNCONDITIONAL',
  items: [item],
};

/** Rules that an entry breaks, each with its field, in one city. */
export const broken = <Act>(rules: readonly Rule<Act>[], act: Act, city: string): string[] =>
  judge(rules, act, lawOf(city, day)).map(({ rule, path }) => `${rule} ${path.slice(1).join('.')}`);

/** In which cities a change of the lawful entry breaks a rule. */
export const citiesOf = (
  rules: readonly Rule<DescribedEntry & { opening: never }>[],
  change: Partial<DescribedEntry>,
  found: string,
) =>
  cities.filter(city => {
    const act = { ...lawful, ...change, opening: { desensitized: false } } as DescribedEntry & { opening: never };
    return broken(rules, act, city).includes(found);
  });

/** For each: what it breaks, with its field, how the lawful entry is changed, and in which cities it breaks it then. */
export const eachCity = (
  rules: readonly unknown[],
  rows: readonly [string, Partial<DescribedEntry>, readonly string[]][],
): void =>
  test.each(rows)('%s: %j breaks it in %j', (found, change, expected) => {
    expect(citiesOf(rules as Parameters<typeof citiesOf>[0], change, found)).toEqual(expected);
  });
