import tag, { empty, join, raw, type Sql } from 'sql-template-tag';

/** SQL with its parameters: every `${value}` becomes a parameter, `${sql`…`}` is put in place, lists are PostgreSQL arrays. */
export const sql = tag as unknown as (strings: TemplateStringsArray, ...values: readonly unknown[]) => Sql;

/** Joins conditions with `and`; none is true. */
export const all = (...conditions: readonly (Sql | undefined)[]): Sql => {
  const given = conditions.filter(condition => condition !== undefined);
  return given.length > 0 ? join(given, ' and ') : sql`true`;
};

export { empty, join, raw, type Sql };
