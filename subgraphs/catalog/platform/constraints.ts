/** What the database refuses of platforms and systems, as it is told. */
export const platformConstraints = {
  data_platform_parallel: {
    rule: 'PARALLEL_PLATFORM_FORBIDDEN',
    message: '该地区已有这类平台，不得另建。',
    messageEn: 'The city has a platform of this kind, and no other is built.',
    path: ['input', 'platformKind'],
  },
  data_platform_name: {
    rule: 'PLATFORM_NAME_TAKEN',
    message: '该地区已有同名平台。',
    messageEn: 'The city has a platform of this name.',
    path: ['input', 'name'],
  },
  information_system_name: {
    rule: 'SYSTEM_NAME_TAKEN',
    message: '该部门已登记同名信息系统。',
    messageEn: 'The department has a system of this name.',
    path: ['input', 'name'],
  },
  information_system_protection_grade_check: {
    rule: 'PROTECTION_GRADE_INVALID',
    message: '保护等级为一至五级。',
    messageEn: 'Grades of protection go from 1 to 5.',
    path: ['input', 'protectionGrade'],
  },
};
