import { createHash } from 'node:crypto';
import type { ActorClaims } from '../../../kernel/actor';
import { inventedCreditCode, REGISTRATION } from '../../../sample/identifiers';
import { type AtWork, type Bodies, type Outcome, rulesOf } from '../at-work';

/** What is asked of an asset that a command answers with; `code` is what an outcome calls the code of an error. */
export const ASSET = `... on DataAsset { id name version edition assetStatus registrationNumber registeredOn expiresOn guidance changeKind
  owner { creditCode } steward { creditCode } }`;

export const made = (outcome: Outcome, what: string): Outcome => {
  if (outcome.id === '' || outcome.findings) throw new Error(`${what}: ${JSON.stringify(outcome)}`);
  return outcome;
};

/** Digest of a document that is none. */
export const evidence = (title: string, kind = 'SOURCE') => ({
  kind,
  title,
  digest: createHash('sha256').update(title).digest('hex'),
});

/** An enterprise of the city that is nobody's. */
export const enterpriseOf = ({ jurisdiction }: Bodies, n = 900_101): string =>
  inventedCreditCode(REGISTRATION.enterprise, jurisdiction, n);

/** The register of legal entities knows a body, and the register of assets has heard of it. */
export async function known(
  work: AtWork,
  { asAuthority, jurisdiction }: Bodies,
  creditCode: string,
  entityKind: string,
  name: string,
): Promise<void> {
  const input = { creditCode, entityKind, jurisdiction, name };
  const answer = await work.give(asAuthority, 'registerLegalEntity', input, '... on LegalEntity { creditCode }');
  if (answer.creditCode !== creditCode) throw new Error(JSON.stringify(answer));
  await work.settled();
}

/** An asset in the words of any city but one that makes the government the owner. */
export const describing = ({ jurisdiction, provider }: Bodies, input: object = {}) => ({
  name: '示例数据资源',
  assetKind: 'RESOURCE',
  jurisdiction,
  rights: ['OWNERSHIP', 'STEWARDSHIP'].map(kind => ({
    kind,
    holder: provider,
    since: '2025-01-01',
    basis: '职能规定（示例）',
  })),
  ...input,
});

/** The steps with an asset, each by whoever takes it in the usual course. */
export const assets = (work: AtWork, bodies: Bodies) => {
  const step = (as: ActorClaims, command: string, id: string, more: object = {}): Promise<Outcome> =>
    work.give(as, command, { id, ...more }, ASSET);
  const enter = (input: object = {}, as: ActorClaims = bodies.asProvider): Promise<Outcome> =>
    work.give(as, 'registerAsset', describing(bodies, input), ASSET);
  const submit = (id: string, more: object = {}, as: ActorClaims = bodies.asProvider) => step(as, 'submitAsset', id, more);
  const accept = (id: string, more: object = {}) => step(bodies.asAuthority, 'acceptAsset', id, more);
  return {
    step,
    enter,
    submit,
    accept,
    /** An asset in the register. */
    async registered(input: object = {}): Promise<Outcome> {
      const { id } = made(await enter(input), 'entered');
      made(await submit(id), 'submitted');
      return made(await accept(id), 'accepted');
    },
  };
};

/** Edges of the lineage, declared by the authority. */
export async function declare(work: AtWork, { asAuthority }: Bodies, edges: readonly object[]): Promise<void> {
  await work.settled();
  const input = { edges };
  const answer = await work.give(asAuthority, 'declareLineage', input, '... on DeclaredLineage { edges { from to } }');
  if (answer.findings || answer.code) throw new Error(JSON.stringify(rulesOf(answer)));
  await work.settled();
}

/** Past the graph, straight into the tables of a subgraph, as its own login. */
export async function written(work: AtWork, subgraph: string, statement: string, values: unknown[] = []): Promise<unknown[]> {
  const opened = work.register.register.subgraphs.find(({ name }) => name === subgraph);
  if (!opened) throw new Error(`${subgraph} is not here`);
  return (await opened.database.pool.query(statement, values)).rows;
}
