export type LegalEntityKind =
  | 'GOVERNMENT'
  | 'GOVERNMENT_DEPARTMENT'
  | 'PUBLIC_INSTITUTION'
  | 'ENTERPRISE'
  | 'SOCIAL_ORGANIZATION'
  | 'PUBLIC_UTILITY'
  | 'OTHER';

export type LegalEntityStatus = 'ACTIVE' | 'SUSPENDED' | 'MERGED' | 'DEREGISTERED';

/** Kinds as the graph names them. */
export const KINDS: readonly LegalEntityKind[] = [
  'GOVERNMENT',
  'GOVERNMENT_DEPARTMENT',
  'PUBLIC_INSTITUTION',
  'ENTERPRISE',
  'SOCIAL_ORGANIZATION',
  'PUBLIC_UTILITY',
  'OTHER',
];

/** How the words of registers begin; the first that fits counts, so 政府部门 stands before 政府. */
const KIND_WORDS: readonly (readonly [RegExp, LegalEntityKind])[] = [
  [
    /^(政府(工作|组成)?部门|部门|(国家|行政|党政|党)?机关|权力机关|司法机关|government department|department|organ)/i,
    'GOVERNMENT_DEPARTMENT',
  ],
  [/^((各级|地方|市|县|区|旗|乡|镇)?人民政府|政府|government)/i, 'GOVERNMENT'],
  [/^(公用企事业|公用事业|公共服务|公共企事业|public utility|utility)/i, 'PUBLIC_UTILITY'],
  [/^(事业|public institution|institution)/i, 'PUBLIC_INSTITUTION'],
  [
    /^(社会(组织|团体|服务机构)|社团|群众团体|人民团体|民办非企业|基金会|行业协会|协会|social organi[sz]ation)/i,
    'SOCIAL_ORGANIZATION',
  ],
  [/^(个体|农民专业合作社|农村集体|其他|其它|other)/i, 'OTHER'],
  [
    /^((国有|集体|私营|民营|外商(投资)?|中央|合伙|个人独资)*企业|公司|(有限|股份)|enterprise|company|corporation)/i,
    'ENTERPRISE',
  ],
];

/** Kind by the word of a register (事业单位(高校), 机关, enterprise …) or by the graph's own name of it. */
export function entityKindOf(word: string): LegalEntityKind | undefined {
  const own = word.toUpperCase().replace(/[\s-]+/g, '_');
  return KINDS.find(kind => kind === own) ?? KIND_WORDS.find(([begins]) => begins.test(word))?.[1];
}

/**
 * Kind by what the first two characters of a credit code say: the registering authority and the category
 * (GB 32100-2015, table 1). 11 is organs of state, of which governments are told apart by their name alone.
 */
export function kindByCreditCode(creditCode: string, name: string): LegalEntityKind {
  const category = creditCode.slice(0, 2);
  if (category === '11') return /人民政府$/.test(name) ? 'GOVERNMENT' : 'GOVERNMENT_DEPARTMENT';
  if (category === '12') return 'PUBLIC_INSTITUTION';
  if (category === '13' || category.startsWith('5') || category.startsWith('8')) return 'SOCIAL_ORGANIZATION';
  return category === '91' ? 'ENTERPRISE' : 'OTHER';
}

/** 吊销 takes the licence, not the existence: such an entity is suspended until it is deregistered (注销). */
const STATUS_WORDS: readonly (readonly [RegExp, LegalEntityStatus])[] = [
  [/^吊销.*[^未]注销/, 'DEREGISTERED'],
  [/^(active|正常|存续|在业|在营|在册|开业|有效|运营|迁入)/i, 'ACTIVE'],
  [/^(suspended|停业|歇业|暂停|吊销|清算|中止|异常)/i, 'SUSPENDED'],
  [/^(merged|合并|被合并|已合并|吸收合并)/i, 'MERGED'],
  [/^(deregistered|dissolved|注销|已注销|撤销|已撤销|解散|终止)/i, 'DEREGISTERED'],
];

export const entityStatusOf = (word: string): LegalEntityStatus | undefined =>
  STATUS_WORDS.find(([begins]) => begins.test(word))?.[1];
