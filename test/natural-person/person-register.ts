import { type ExecutionResult, graphql } from 'graphql';
import { Client } from 'pg';
import { Actor, type ActorClaims, Role } from '../../kernel/actor';
import { secretsOf } from '../../kernel/secrets';
import { openSlice } from '../../kernel/slice';
import { completeCreditCode } from '../../rulebook/values/credit-code';
import { identityCheckOf } from '../../rulebook/values/identity-number';
import { naturalPersonSlice } from '../../subgraphs/natural-person/subgraph';
import { cloneDatabase } from '../database';

export const CITY = '990400';
export const OTHER_CITY = '990500';
export const department = completeCreditCode('11', CITY, '0000001X');
export const otherDepartment = completeCreditCode('11', CITY, '0000002X');

export const actor = (role: Role, more: Partial<ActorClaims> = {}) => new Actor({ subject: role, roles: [role], ...more });
export const authority = actor(Role.AUTHORITY);

let sequence = 0;

/** An identity number of a region that was never issued, another at every call. */
export function anIdentityNumber(birth = '19491231'): string {
  sequence += 1;
  const body = `99${String(1000 + Math.floor(sequence / 1000))}${birth}${String(sequence % 1000).padStart(3, '0')}`;
  return body + identityCheckOf(body);
}

export const aPerson = (more: object = {}) => ({
  documentType: 'CITIZEN_ID',
  documentNumber: anIdentityNumber(),
  name: '试例甲',
  jurisdiction: CITY,
  ...more,
});

export const REGISTER = `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) {
  __typename
  ... on NaturalPerson { id documentType maskedDocumentNumber maskedName facets { category department { creditCode } since } }
  ... on Refused { findings { rule message messageEn path } }
} }`;
export const PERSON =
  'query ($id: ID!) { naturalPerson(id: $id) { id documentType maskedDocumentNumber maskedName facets { category } } }';

/** The subgraph on a database of its own. */
export async function aPersonRegister(clock = () => new Date('2026-03-02T01:00:00Z')) {
  const { config, postgres, drop } = await cloneDatabase();
  const connection = postgres.connectionFor('natural-person');
  const subgraph = await openSlice(naturalPersonSlice, { connection, clock, secrets: secretsOf(config) });

  async function answer(source: string, variables: object, by: Actor, asOf?: Date): Promise<ExecutionResult> {
    const context = subgraph.contextFor({ actor: by, requestId: 'test', language: 'zh', asOf });
    try {
      const variableValues = variables as Record<string, unknown>;
      return await graphql({ schema: subgraph.schema, source, variableValues, contextValue: context });
    } finally {
      await context.close();
    }
  }

  async function ask(source: string, variables: object, by: Actor, asOf?: Date) {
    const { data, errors } = await answer(source, variables, by, asOf);
    if (errors) throw errors[0];
    return JSON.parse(JSON.stringify(data));
  }

  const register = async (more: object = {}, by: Actor = authority) =>
    (await ask(REGISTER, { input: aPerson(more) }, by)).registerPerson;

  /** One statement as the owner of the server, or as another login. */
  async function rows(statement: string, login = postgres.admin): Promise<Record<string, unknown>[]> {
    const client = new Client(login);
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  }

  /** Every row of every table of every schema as text, bytes both as hexadecimal digits and decoded. */
  async function everythingStored(): Promise<string> {
    const tables = await rows(`select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`);
    const texts: string[] = [];
    for (const { name } of tables) {
      for (const { text } of await rows(`select t::text as text from ${name} t`)) texts.push(String(text));
    }
    const bytes = texts.flatMap(text => [...text.matchAll(/\\x([0-9a-f]+)/g)].map(([, hex]) => hex ?? ''));
    return [...texts, ...bytes.map(hex => Buffer.from(hex, 'hex').toString('utf8'))].join('\n');
  }

  const close = async () => {
    await subgraph.close();
    await drop();
  };
  return { subgraph, postgres, config, answer, ask, register, rows, everythingStored, close };
}

export type PersonRegister = Awaited<ReturnType<typeof aPersonRegister>>;
