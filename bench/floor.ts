import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { readConfig } from '../kernel/config';
import { stopOnSignals } from '../kernel/http';
import { logger } from '../kernel/log';
import { openPostgres } from '../kernel/postgres';
import { plannedByValues } from '../kernel/sql';
import { questions } from './questions/all';

/**
 * What no layer can go below: node:http, pg, one prepared statement that makes the JSON. It asks nobody who they are.
 * `GET /page?p=…&p=…` gives the answer to a question, its statement's parameters in their order.
 */
async function serveFloor(): Promise<void> {
  const config = readConfig();
  const log = logger(config, 'floor');
  const postgres = await openPostgres(config, log);
  const pool = new Pool({ ...postgres.admin, max: 8 });
  const statements = new Map(
    questions.map(({ id, sql }) => [`/${id}`, { text: sql, name: sql.includes(plannedByValues) ? undefined : id }]),
  );
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://floor');
    const statement = statements.get(pathname);
    if (!statement) {
      response.writeHead(pathname === '/readiness' ? 200 : 404).end();
      return;
    }
    pool.query({ ...statement, values: searchParams.getAll('p'), rowMode: 'array' }).then(
      ({ rows }) => response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0]?.[0]),
      error => response.writeHead(500).end(String(error)),
    );
  });
  stopOnSignals(async () => {
    server.closeAllConnections();
    server.close();
    await pool.end();
    await postgres.stop();
  }, log);
  server.listen(config.PORT, config.HOST, () => console.log(`http://${config.HOST}:${(server.address() as AddressInfo).port}`));
}

void serveFloor();
