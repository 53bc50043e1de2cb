import type { Rule } from '../rule';
import { isBlank } from '../values/blank';

/** A body that takes part as a department (政务部门、公共管理和服务机构、数据生产应用单位、数据开放主体). */
export interface TakingPartAsADepartment {
  entityKind: string;
  departmentType?: string | null;
  referenceClass?: string | null;
  authorizedBy?: string | null;
}

/** Department type → kinds of body that may be one. */
type Admitted = Readonly<Record<string, readonly string[]>>;

const ORGAN = ['GOVERNMENT', 'GOVERNMENT_DEPARTMENT'];
const SERVICE = ['PUBLIC_INSTITUTION', 'PUBLIC_UTILITY'];

/** City → who takes part as what, in the words of its text. */
const admitted: Readonly<Record<string, Admitted>> = {
  // 公共管理和服务机构 are not told further; 其他财政预算部门 by reference
  chifeng: {
    ORGAN,
    PUBLIC_SERVICE: [...SERVICE, 'SOCIAL_ORGANIZATION'],
    BY_REFERENCE: ['PUBLIC_INSTITUTION', 'SOCIAL_ORGANIZATION', 'OTHER'],
  },
  // 行政机关和公共企事业单位
  guiyang: { ORGAN, PUBLIC_SERVICE: SERVICE },
  // 政府部门以及法律、法规授权具有行政职能的事业单位和社会组织
  jiyuan: {
    ORGAN,
    AUTHORIZED: ['PUBLIC_INSTITUTION', 'SOCIAL_ORGANIZATION'],
    BY_REFERENCE: ['GOVERNMENT_DEPARTMENT', 'PUBLIC_INSTITUTION', 'SOCIAL_ORGANIZATION', 'PUBLIC_UTILITY', 'OTHER'],
  },
  // 政务部门以及公益事业单位、公用企业
  sanming: { ORGAN, PUBLIC_SERVICE: SERVICE },
  // 各级各部门各单位以及法律、法规授权具有公共管理和服务职能的企事业单位、社会组织
  yulin: {
    ORGAN: [...ORGAN, 'OTHER'],
    AUTHORIZED: ['PUBLIC_INSTITUTION', 'PUBLIC_UTILITY', 'ENTERPRISE', 'SOCIAL_ORGANIZATION'],
  },
};

/** City → class of those to whom its text applies by reference → kinds of body that may be of it. */
const byReference: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  chifeng: { BUDGET_FUNDED: ['PUBLIC_INSTITUTION', 'SOCIAL_ORGANIZATION', 'OTHER'] },
  jiyuan: {
    CENTRAL_OR_PROVINCIAL: ['GOVERNMENT_DEPARTMENT', 'PUBLIC_INSTITUTION', 'OTHER'],
    COURT: ['GOVERNMENT_DEPARTMENT', 'OTHER'],
    PROCURATORATE: ['GOVERNMENT_DEPARTMENT', 'OTHER'],
    SOCIAL_GROUP: ['SOCIAL_ORGANIZATION'],
    PUBLIC_UTILITY: ['PUBLIC_UTILITY'],
  },
};

export const takingPartAsADepartment: readonly Rule<TakingPartAsADepartment>[] = [
  {
    id: 'DEPARTMENT_TYPE_NOT_ALLOWED',
    path: ['departmentType'],
    articles: {
      chifeng: '四(四)',
      guiyang: '三 二是',
      jiyuan: '第二条第1款',
      sanming: '第三条第1款',
      yulin: '第二条第1款',
    },
    message: '该地区的制度文本不将此类机构列为此类部门。',
    messageEn: 'The text of this city does not take a body of this kind for a department of this type.',
    holds: ({ departmentType, entityKind }, _, { profile }) =>
      departmentType == null || Boolean(admitted[profile.slug]?.[departmentType]?.includes(entityKind)),
  },
  {
    id: 'REFERENCE_CLASS_NOT_ALLOWED',
    path: ['referenceClass'],
    articles: { chifeng: '四(四)', jiyuan: '第六十三条' },
    message: '参照执行的单位应属于制度文本列明的类别。',
    messageEn: 'A body that takes part by reference is of a class that the text names for its kind.',
    holds: ({ departmentType, referenceClass, entityKind }, _, { profile }) => {
      const classes = byReference[profile.slug];
      if (departmentType !== 'BY_REFERENCE') return referenceClass == null;
      return classes === undefined || (referenceClass != null && Boolean(classes[referenceClass]?.includes(entityKind)));
    },
  },
  {
    id: 'AUTHORIZATION_MISSING',
    path: ['authorizedBy'],
    articles: { jiyuan: '第二条第1款', yulin: '第二条第1款' },
    message: '授权依据与部门类型应一致：法律、法规授权的组织应写明依据，其他不写。',
    messageEn: 'An authorized body names the law that authorizes it, and no other does.',
    holds: ({ departmentType, authorizedBy }) =>
      departmentType === 'AUTHORIZED' ? !isBlank(authorizedBy) : authorizedBy == null,
  },
];
