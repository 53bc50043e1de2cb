import { Counter, Registry } from 'prom-client';

/** What `/metrics` shows. */
export const registry = new Registry();

export const sqlStatements = new Counter({
  name: 'shuji_sql_statements_total',
  help: 'SQL statements that loaders and lists sent.',
  labelNames: ['subgraph'],
  registers: [registry],
});
