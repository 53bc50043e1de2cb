import tag, { empty, join, raw, type Sql } from 'sql-template-tag';

/** SQL with its parameters: every `${value}` becomes a parameter, `${sql`…`}` is put in place, lists are PostgreSQL arrays. */
export const sql = tag as unknown as (strings: TemplateStringsArray, ...values: readonly unknown[]) => Sql;

/** Joins conditions with `and`; none is true. */
export const all = (...conditions: readonly (Sql | undefined)[]): Sql => {
  const given = conditions.filter(condition => condition !== undefined);
  return given.length > 0 ? join(given, ' and ') : sql`true`;
};

/**
 * Stands in a statement whose best way depends on what is looked for. PostgreSQL makes one plan for all values once it has run a
 * prepared statement five times; one that says this is planned each time (https://www.postgresql.org/docs/current/sql-prepare.html).
 */
export const plannedByValues = '/* planned by its values */';

export { empty, join, raw, type Sql };
