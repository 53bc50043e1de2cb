import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** All figures of this process, served at `/metrics`. Labels take values from closed sets only: never what a caller sent. */
export const registry = new Registry();
collectDefaultMetrics({ register: registry });

export const sqlStatements = new Counter({
  name: 'shuji_sql_statements_total',
  help: 'SQL statements sent for requests, by subgraph',
  labelNames: ['subgraph'] as const,
  registers: [registry],
});

/** `field` is the first root field of the schema that was asked, or `refused` where the operation never ran. */
export const operations = new Histogram({
  name: 'shuji_graphql_operation_seconds',
  help: 'Time to answer a GraphQL operation, by kind and first root field',
  labelNames: ['service', 'kind', 'field'] as const,
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5],
  registers: [registry],
});

/** Counted by whoever delivers, at the end of each round. */
export const deadLetters = new Gauge({
  name: 'shuji_dead_letters',
  help: 'Events that a subscriber could not apply and that wait for an operator, by source and subscriber',
  labelNames: ['subgraph', 'subscriber'] as const,
  registers: [registry],
});

export const inFlight = new Gauge({
  name: 'shuji_http_requests_in_flight',
  help: 'HTTP requests being answered',
  labelNames: ['service'] as const,
  registers: [registry],
});

export const errors = new Counter({
  name: 'shuji_graphql_errors_total',
  help: 'GraphQL errors answered, by code',
  labelNames: ['service', 'code'] as const,
  registers: [registry],
});
