import { setTimeout as sleep } from 'node:timers/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  CatalogPageDocument,
  ContractPageDocument,
  ProjectPageDocument,
  RegisterPageDocument,
} from '../../client/generated/graphql';
import { Role } from '../../kernel/actor';
import { aRegister, type TestRegister } from '../register';

const auditor = { subject: 'auditor', roles: [Role.AUDITOR] };

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ sample: true });
});
afterAll(() => register.close());

/** How many statements each subgraph has sent so far. */
async function statements(): Promise<Record<string, number>> {
  const text = await (await fetch(`${register.address}/metrics`)).text();
  const lines = text.matchAll(/^shuji_sql_statements_total\{subgraph="([a-z-]+)"\} (\d+)$/gm);
  return Object.fromEntries([...lines].map(([, subgraph, count]) => [subgraph, Number(count)]));
}

/** What the register does by itself it does as a minute begins: nothing is counted then. */
async function amidAMinute(): Promise<void> {
  const into = Date.now() % 60_000;
  if (into < 5_000) await sleep(5_000 - into);
  else if (into > 57_000) await sleep(65_000 - into);
}

async function spentOn<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) {
  await amidAMinute();
  const before = await statements();
  const { errors } = await register.as(auditor).ask(document, variables);
  expect(errors).toBeUndefined();
  const after = await statements();
  return Object.fromEntries(
    Object.entries(after).flatMap(([name, count]) =>
      count > (before[name] ?? 0) ? [[name, count - (before[name] ?? 0)]] : [],
    ),
  );
}

describe('a page of 100 costs what a page of 2 costs: one statement per level', () => {
  test('the asset register: the page, owners, contracts, operators', async () => {
    const { 'legal-entity': bodies, ...others } = await spentOn(RegisterPageDocument, { first: 100 });
    expect(others).toEqual({ asset: 1, operation: 1 });
    expect(bodies).toBeLessThanOrEqual(2); // owners and operators stand on two levels; asked at once they are one statement
  });

  test('the catalog: the page and its facets, providers, items, assets made of the entries and their owners', async () => {
    const { 'legal-entity': _, ...small } = await spentOn(CatalogPageDocument, { first: 2 });
    const { 'legal-entity': bodies, ...others } = await spentOn(CatalogPageDocument, { first: 100 });
    expect(others).toEqual(small);
    expect(bodies).toBeLessThanOrEqual(2); // providers and owners, likewise
  });

  test('projects: the page, owners, planned entries, declared assets and their owners, money', async () => {
    const small = await spentOn(ProjectPageDocument, { first: 5 });
    expect(await spentOn(ProjectPageDocument, { first: 100 })).toEqual(small);
  });

  test('contracts: the page, the parties and their other contracts, the assets and their owners', async () => {
    const { 'legal-entity': _, ...small } = await spentOn(ContractPageDocument, { first: 2 });
    const { 'legal-entity': bodies, ...others } = await spentOn(ContractPageDocument, { first: 100 });
    expect(others).toEqual(small);
    expect(bodies).toBeLessThanOrEqual(2); // parties and owners, likewise
  });
});
