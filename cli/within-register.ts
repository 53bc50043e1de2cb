import { userInfo } from 'node:os';
import { openRegister, type Register } from '../gateway/open-register';
import { type OpenSubgraphs, type OpenSubgraphsOptions, openSubgraphs } from '../gateway/open-subgraphs';
import { Actor, type Role } from '../kernel/actor';
import type { Config } from '../kernel/config';
import { NotSettled, settled } from '../kernel/events/settled';
import { logger } from '../kernel/log';
import { migrate } from '../kernel/migrate';
import { openPostgres } from '../kernel/postgres';
import { RequestScope } from '../kernel/subgraph';
import { subgraphNames } from '../kernel/subgraph-name';

/** Opens something in this process, beside whichever process serves the register. Migrates first: a command may be the first of all. */
async function within<Opened extends { close(): Promise<void> }, T>(
  read: Config,
  open: (options: OpenSubgraphsOptions) => Promise<Opened>,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  // A command works on the database itself, wherever the register is served, and says on its own what it does.
  const config: Config = { ...read, SUBGRAPH_URLS: new Map(), LOG_LEVEL: read.LOG_LEVEL === 'info' ? 'warn' : read.LOG_LEVEL };
  const log = logger(config, 'shuji');
  const postgres = await openPostgres(config, log);
  try {
    if (postgres.admin) await migrate(postgres, subgraphNames, { log });
    const opened = await open({ config, postgres, log });
    try {
      return await work(opened);
    } finally {
      await opened.close();
    }
  } finally {
    await postgres.stop();
  }
}

/** Runs a command on the subgraphs, and closes them when it is done. */
export const withinSubgraphs = <T>(config: Config, work: (opened: OpenSubgraphs) => Promise<T>): Promise<T> =>
  within(config, openSubgraphs, work);

/** Runs a command on the whole graph, and closes it when it is done. */
export const withinRegister = <T>(config: Config, work: (opened: Register) => Promise<T>): Promise<T> =>
  within(config, openRegister, work);

/** Who acts when a command is given at the machine itself: its user, in these roles. */
export function commander(...roles: readonly Role[]): Actor {
  let user = 'unknown';
  try {
    user = userInfo().username;
  } catch {
    // a container's user need not have a name
  }
  return new Actor({ subject: `cli:${user}`, roles });
}

/** One request to the register on behalf of the actor; everything it opened is closed at its end. */
export async function asRequest<T>(actor: Actor, work: (scope: RequestScope) => Promise<T>): Promise<T> {
  const scope = new RequestScope({ actor, requestId: `cli-${process.pid}`, language: 'zh' });
  try {
    return await work(scope);
  } finally {
    await scope.close();
  }
}

/** What the request carries inside one subgraph; the caller knows of which slice. */
export function contextOf(scope: RequestScope, { subgraphs }: Pick<OpenSubgraphs, 'subgraphs'>, name: string): never {
  const subgraph = subgraphs.find(each => each.name === name);
  if (!subgraph) throw new Error(`the register has no subgraph ${name}`);
  return scope.contextOf(subgraph) as never;
}

/**
 * Waits until the other subgraphs know of what was written.
 * @returns false where they take longer: whichever process serves the register goes on from there
 */
export async function untilKnown({ subgraphs }: Pick<OpenSubgraphs, 'subgraphs'>, withinMs = 300_000): Promise<boolean> {
  try {
    await settled(subgraphs, withinMs);
    return true;
  } catch (error) {
    if (error instanceof NotSettled) return false;
    throw error;
  }
}
