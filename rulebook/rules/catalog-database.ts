import type { Rule } from '../rule';
import { isBlank } from '../values/blank';

/** Setting up a database in which the data of many departments comes together. */
export interface CreatingADatabase {
  kind: 'BASE' | 'THEME' | 'SPECIAL_TOPIC';
  name: string;
  /** Which base database. */
  base?: string | null;
  /** Departments that manage it together with the authority. */
  managers: readonly string[];
  /** The department that builds it. */
  builder?: string | null;
  /** The norm by which it is managed. */
  norm?: string | null;
}

const managed: Readonly<Record<string, string>> = { chifeng: '四(二)1' };
const normed: Readonly<Record<string, string>> = { guiyang: '四 第三章 三是' };
const built: Readonly<Record<string, string>> = { guiyang: '四 第三章 三是', sanming: '第十六条' };

export const creatingADatabase: readonly Rule<CreatingADatabase>[] = [
  {
    id: 'DATABASE_NAME_MISSING',
    path: ['name'],
    message: '数据库应有名称。',
    messageEn: 'A database has a name.',
    holds: ({ name }) => !isBlank(name),
  },
  {
    id: 'BASE_DATABASE_UNKNOWN',
    by: 'base_databases',
    path: ['base'],
    message: '基础数据库应为该地区所列的基础数据库之一，其他数据库不得标注。',
    messageEn: 'A base database is one of those that the city has, and no other database says that it is one.',
    holds: ({ kind, base }, bases) =>
      kind === 'BASE' ? base != null && (bases as readonly string[]).includes(base) : base == null,
  },
  {
    id: 'MANAGERS_MISSING',
    path: ['managers'],
    articles: managed,
    message: '应写明会同建设和管理数据库的部门。',
    messageEn: 'The departments that build and manage a database with the authority are named.',
    holds: ({ managers }, _, { profile }) => managers.length > 0 || !Object.hasOwn(managed, profile.slug),
  },
  {
    id: 'NORM_MISSING',
    path: ['norm'],
    articles: normed,
    message: '应写明数据资源管理规范。',
    messageEn: 'A database states the norm by which it is managed.',
    holds: ({ norm }, _, { profile }) => !isBlank(norm) || !Object.hasOwn(normed, profile.slug),
  },
  {
    id: 'BUILDER_MISSING',
    path: ['builder'],
    articles: built,
    message: '应写明数据库的建设单位。',
    messageEn: 'A database names who builds it.',
    holds: ({ builder, kind }, _, { profile }) =>
      Boolean(builder) || !Object.hasOwn(built, profile.slug) || (kind === 'BASE' && profile.slug !== 'guiyang'),
  },
];
