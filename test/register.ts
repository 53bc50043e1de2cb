import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { frontDoor } from '../gateway/front-door';
import { openRegister, type Register } from '../gateway/open-register';
import type { ActorClaims } from '../kernel/actor';
import type { Config } from '../kernel/config';
import { settled } from '../kernel/events/settled';
import { type Logger, logger } from '../kernel/log';
import { developmentIssuer } from '../kernel/tokens';
import { onTheSampleDay } from './acceptance/city';
import { ASKED, note } from './coverage/trace';
import { cloneDatabase, type TestDatabase } from './database';

export interface Answer<Data = Record<string, unknown>> {
  status: number;
  data: Data;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

/** A whole register of one test file's own, asked as its clients ask: over HTTP, through the front door. */
export interface TestRegister {
  readonly config: Config;
  readonly database: TestDatabase;
  readonly register: Register;
  /** Address of the front door. */
  readonly address: string;
  /** Who asks; nobody asks as the public. */
  as(
    claims?: ActorClaims,
    headers?: Record<string, string>,
  ): {
    ask<Data, Variables>(document: TypedDocumentNode<Data, Variables> | string, variables?: Variables): Promise<Answer<Data>>;
  };
  tokenFor(claims: ActorClaims): Promise<string>;
  /** Waits until every event has been heard. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface TestRegisterOptions {
  /** The day it is: unless pinned, the real one, or with the sample the day of the sample. */
  readonly clock?: () => Date;
  readonly env?: Partial<Config>;
  /** A database with the sample register in it. */
  readonly sample?: boolean;
  /** Silent unless given. */
  readonly log?: Logger;
  /** What is done to the database before anybody opens it. */
  readonly prepare?: (database: TestDatabase) => Promise<void>;
}

/** Opens a register on a database of its own. */
export async function aRegister({
  sample = false,
  clock = sample ? onTheSampleDay : undefined,
  env = {},
  log: given,
  prepare,
}: TestRegisterOptions = {}): Promise<TestRegister> {
  const database = await cloneDatabase({ sample });
  await prepare?.(database);
  const config: Config = { ...database.config, PORT: 0, ...env };
  const log = given ?? logger({ LOG_LEVEL: 'silent' }, 'test');
  const register = await openRegister({ config, postgres: database.postgres, log, clock });
  const { engine, subgraphs } = register;
  const door = await frontDoor({ config, log, engine, subgraphs, routes: register.routes });
  // Whoever asks, also a command of the program: the test that runs has asked.
  door.app.server.on('request', ({ url = '' }) => /^\/(graphql|api)\b/.test(url) && note(ASKED));
  const address = await door.listen();
  const issuer = await developmentIssuer(config);
  return {
    config,
    database,
    register,
    address,
    tokenFor: claims => issuer.issue(claims),
    as: (claims, headers = {}) => ({
      async ask<Data, Variables>(document: TypedDocumentNode<Data, Variables> | string, variables?: Variables) {
        const response = await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(claims && { authorization: `Bearer ${await issuer.issue(claims)}` }),
            ...headers,
          },
          body: JSON.stringify({ query: typeof document === 'string' ? document : print(document), variables }),
        });
        const body = (await response.json()) as Omit<Answer<Data>, 'status'>;
        return { status: response.status, ...body };
      },
    }),
    settled: () => settled(subgraphs),
    async close() {
      await door.close();
      await register.close();
      await database.drop();
    },
  };
}
