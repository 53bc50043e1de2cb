import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { readConfig } from '../../kernel/config';
import { logger } from '../../kernel/log';
import { openPostgres } from '../../kernel/postgres';
import { projectFile } from '../../kernel/root';
import { views } from './postgraphile-views';

/** What is used of packages that only `bench/` has, so that the project's types do not depend on them. */
interface PostGraphilePackage {
  postgraphile(preset: object): {
    createServ(grafserv: unknown): { addTo(server: object): Promise<void> };
  };
}

const ours = createRequire(projectFile('bench', 'package.json'));

/**
 * PostGraphile 5 over the tables that the register page is put together from. It knows neither tokens nor policies nor limits; what may be seen
 * stands in the views that it is given.
 */
async function servePostGraphile(): Promise<void> {
  const config = readConfig();
  const postgres = await openPostgres(config, logger(config, 'postgraphile'));
  const client = new Client(postgres.admin);
  await client.connect();
  await client.query(views);
  await client.end();

  const { postgraphile } = ours('postgraphile') as PostGraphilePackage;
  const { makePgService } = ours('postgraphile/adaptors/pg') as { makePgService(options: object): object };
  const { default: amber } = ours('postgraphile/presets/amber') as { default: object };
  const { grafserv } = ours('postgraphile/grafserv/node') as { grafserv: unknown };
  const { user, password, host, port, database } = postgres.admin!;
  const login = `${encodeURIComponent(String(user))}:${encodeURIComponent(String(password ?? ''))}`;
  const instance = postgraphile({
    extends: [amber],
    pgServices: [
      makePgService({
        connectionString: `postgres://${login}@${host}:${port}/${database}`,
        schemas: ['postgraphile_page'],
        poolConfig: { max: 8 },
      }),
    ],
    grafserv: { graphqlPath: '/graphql', graphiql: false },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  server.listen(config.PORT, config.HOST, () => console.log(`http://${config.HOST}:${(server.address() as AddressInfo).port}`));
}

void servePostGraphile();
