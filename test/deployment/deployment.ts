import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Config, readConfig } from '../../kernel/config';
import { startEmbedded } from '../../kernel/embedded-postgres';
import { projectFile } from '../../kernel/root';
import { developmentIssuer } from '../../kernel/tokens';
import { composeFile, imageContents, secretFileOf, serviceOf } from './compose-file';
import { freePorts, RunningProcess } from './processes';

const quiet = { info: () => {}, warn: () => {} };

/** Services that are processes of ours which stay: everything but the database and the migration. */
export const serverNames = Object.keys(composeFile.services).filter(name => !['postgres', 'migrate'].includes(name));

export interface RunOptions {
  readonly command?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly without?: readonly string[];
}

/** A folder with what the image holds, and nothing else of the project. */
function unpackImage(folder: string): void {
  mkdirSync(folder);
  for (const path of imageContents()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (path === 'node_modules') symlinkSync(projectFile(path), join(folder, path));
    else cpSync(projectFile(path), join(folder, path), { recursive: true });
  }
}

/**
 * docker-compose.yml without Docker: its commands in its environment as processes, on a PostgreSQL of their own. Of what the
 * file says only names of containers, ports and the folder of secrets are turned into local ones.
 */
export class Deployment {
  readonly #servers = new Map<string, RunningProcess>();

  private constructor(
    private readonly folder: string,
    private readonly postgres: Awaited<ReturnType<typeof startEmbedded>>,
    private readonly ports: ReadonlyMap<string, number>,
    readonly tokenFor: Awaited<ReturnType<typeof developmentIssuer>>['issue'],
  ) {}

  /** Makes the secrets with the command that the documentation names, and starts the database. */
  static async prepare(): Promise<Deployment> {
    const folder = mkdtempSync(join(tmpdir(), 'shuji-deployment-'));
    chmodSync(folder, 0o711); // the database's user passes through when tests run as root
    unpackImage(join(folder, 'image'));
    const { environment } = serviceOf('gateway');
    const issuer = await developmentIssuer(
      readConfig({
        NODE_ENV: 'test',
        SHUJI_SECRETS: join(folder, 'issuer'),
        TOKEN_ISSUER: String(environment.TOKEN_ISSUER),
        TOKEN_AUDIENCE: String(environment.TOKEN_AUDIENCE),
      }),
    );
    writeFileSync(join(folder, 'issuer.json'), JSON.stringify({ keys: [issuer.publicKey] }));
    const secrets = ['secrets', join(folder, 'secrets'), '--jwks', join(folder, 'issuer.json')];
    const made = new RunningProcess({
      command: ['node', 'dist/cli/shuji.js', ...secrets],
      folder: join(folder, 'image'),
      env: {},
    });
    const { code } = await made.ended();
    if (code !== 0) throw new Error(made.output);
    const config = readConfig({
      NODE_ENV: 'production',
      SHUJI_DATA: join(folder, 'data'),
      SHUJI_SECRETS: join(folder, 'secrets'),
    });
    const postgres = await startEmbedded(config, quiet, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' });
    const free = await freePorts(serverNames.length);
    return new Deployment(folder, postgres, new Map(serverNames.map((name, at) => [name, free[at]!])), issuer.issue);
  }

  /** A configuration that leads this process to the same database with the same secrets. */
  configHere(): Config {
    const { user, host, port } = this.postgres.admin;
    return readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      PORT: '0',
      SHUJI_SECRETS: join(this.folder, 'secrets'),
      JWKS: join(this.folder, 'issuer.json'),
      TOKEN_ISSUER: String(serviceOf('gateway').environment.TOKEN_ISSUER),
      DATABASE_URL: `postgres://${user}:${this.postgres.admin.password}@${host}:${port}/shuji`,
    });
  }

  addressOf(name: string): string {
    return `http://127.0.0.1:${this.ports.get(name)}`;
  }

  get running(): string[] {
    return [...this.#servers.keys()];
  }

  /** The folder that stands for the container's /run/secrets. */
  secretsOf = (name: string): string => join(this.folder, 'run', name);

  /** The service's environment with local addresses; its secrets are copied to a folder of its own, as Compose mounts them. */
  environmentOf(name: string): Record<string, string> {
    const { environment, secrets } = serviceOf(name);
    const mounted = this.secretsOf(name);
    mkdirSync(mounted, { recursive: true, mode: 0o700 }); // nobody else is in a container
    for (const secret of secrets) copyFileSync(join(this.folder, 'secrets', secretFileOf(secret)), join(mounted, secret));
    const { user, host, port } = this.postgres.admin;
    const local = (text: string): string =>
      serverNames
        .reduce((reading, server) => {
          const { PORT } = serviceOf(server).environment;
          return reading.replaceAll(`http://${server}:${PORT}/`, `${this.addressOf(server)}/`);
        }, text)
        .replaceAll('/run/secrets', mounted)
        .replaceAll('/audit-heads', join(this.folder, 'audit-heads'))
        .replace('postgres://postgres@', `postgres://${user}@`)
        .replace('@postgres:5432/', `@${host}:${port}/`);
    const told = Object.entries(environment).map(([variable, value]) => [variable, local(String(value))]);
    return Object.fromEntries([
      ...told,
      ['HOST', '127.0.0.1'],
      ...(this.ports.has(name) ? [['PORT', this.ports.get(name)]] : []),
    ]);
  }

  /** Starts a service's command; `env` changes what the file says, `without` leaves out some of its secrets. */
  run(name: string, { command = serviceOf(name).command, env = {}, without = [] }: RunOptions = {}): RunningProcess {
    const told = this.environmentOf(name);
    for (const secret of without) rmSync(join(this.secretsOf(name), secret));
    return new RunningProcess({ command, folder: join(this.folder, 'image'), env: { ...told, ...env } });
  }

  /** Runs the one-shot service to its end. */
  async migrate(): Promise<string> {
    const migrating = this.run('migrate');
    const { code } = await migrating.ended();
    if (code !== 0) throw new Error(migrating.output);
    return migrating.output;
  }

  /** Starts these services and waits until each is ready. */
  async start(names: readonly string[]): Promise<void> {
    await Promise.all(
      names.map(name => {
        const server = this.run(name);
        this.#servers.set(name, server);
        return server.ready(`${this.addressOf(name)}/readiness`);
      }),
    );
  }

  /** Whether the service's own health check finds it well. */
  async isHealthy(name: string): Promise<boolean> {
    const [kind, ...command] = serviceOf(name).healthcheck?.test ?? [''];
    if (kind !== 'CMD') throw new Error(`${name} has no health check that is a command`);
    return (await this.run(name, { command }).ended()).code === 0;
  }

  async stop(name: string) {
    const server = this.#servers.get(name);
    if (!server) throw new Error(`${name} does not run`);
    this.#servers.delete(name);
    return { name, ...(await server.stop()) };
  }

  stopAll = () => Promise.all([...this.#servers.keys()].map(name => this.stop(name)));

  async remove(): Promise<void> {
    await Promise.all([...this.#servers.values()].map(server => server.stop('SIGKILL')));
    await this.postgres.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
