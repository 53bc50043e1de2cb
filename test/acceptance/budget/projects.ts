import { Role } from '../../../kernel/actor';
import { addYears } from '../../../rulebook/values/local-date';
import type { AtWork, Bodies, Outcome } from '../at-work';
import { aPublishedEntry } from '../catalog/entries';

export const PROJECT = '... on Project { id code stage version }';

/** What of a verdict a finance officer reads. */
export const VERDICT = `outcome asOf digest reading readingEn
  conditions { rule strength outcome text article { number } remedy remedyEn evidence { id label seen seenEn version inOrder } } missing { rule outcome remedy }`;

export interface Condition {
  rule: string;
  strength: string;
  outcome: string;
  text: string;
  article: { number: string } | null;
  remedy: string | null;
  remedyEn: string | null;
  evidence: { id: string; label: string; seen: string; seenEn: string; inOrder: boolean | null }[];
}
export interface Verdict {
  outcome: string;
  asOf: string;
  digest: string;
  reading: string;
  readingEn: string;
  conditions: Condition[];
  missing: { rule: string; outcome: string; remedy: string }[];
}

/** Whoever gives the money of a city. */
export const asFinance = (bodies: Bodies) => bodies.as(Role.FINANCE, bodies.body(9));

let made = 0;

/** A lawful project of the provider's; a test states only what matters to it. */
export const aProject = ({ jurisdiction, provider }: Bodies, input: object = {}) => ({
  code: `XM-${jurisdiction}-${++made}`,
  name: '示例信息化项目',
  owner: provider,
  jurisdiction,
  ...input,
});

export function mustBe(outcome: Outcome, what: string): Outcome {
  if (outcome.code && !outcome.id) throw new Error(`${what}: ${JSON.stringify(outcome)}`);
  if (outcome.findings) throw new Error(`${what}: ${JSON.stringify(outcome.findings)}`);
  return outcome;
}

/** A project that has been submitted, by its code. */
export async function submitted(work: AtWork, bodies: Bodies, input: object = {}): Promise<string> {
  const project = aProject(bodies, input);
  mustBe(await work.give(bodies.asProvider, 'submitProject', project, PROJECT), 'submitted');
  return project.code;
}

/** A project at a stage that it reached before the register. */
export async function atStage(work: AtWork, bodies: Bodies, earlier: string, input: object = {}): Promise<string> {
  const project = aProject(bodies, { earlier, ...input });
  mustBe(await work.give(bodies.asAuthority, 'submitProject', project, PROJECT), earlier);
  return project.code;
}

export async function verdictOn(work: AtWork, bodies: Bodies, code: string, gate: string): Promise<Verdict> {
  const { project } = await work.ask<{ project: { verdict: Verdict } }>(
    bodies.asAuthority,
    `query ($code: ID!, $gate: BudgetGate!) { project(code: $code) { verdict(gate: $gate) { ${VERDICT} } } }`,
    { code, gate },
  );
  return project.verdict;
}

/** A system of the provider's, connected to the platform of the city where it is given one. */
export async function aSystem(
  work: AtWork,
  { jurisdiction, asProvider, provider }: Bodies,
  name = '示例业务系统',
): Promise<string> {
  const { id } = await work.give(
    asProvider,
    'enterSystem',
    { jurisdiction, department: provider, name },
    '... on InformationSystem { id }',
  );
  return id;
}

/** The sharing platform of a city, which is registered once. */
export async function aPlatform(work: AtWork, { jurisdiction, asAuthority }: Bodies): Promise<string> {
  const platform = { jurisdiction, platformKind: 'SHARING', name: '示例数据中台' };
  return mustBe(await work.give(asAuthority, 'registerPlatform', platform, '... on DataPlatform { id }'), 'platform').id;
}

/** Connects a system, tested for a year, to a platform; to that of its city, registered for it, where none is given. */
export async function connected(
  work: AtWork,
  bodies: Bodies,
  system: string,
  given?: string,
  assessedOn = '2026-01-05',
): Promise<void> {
  const { asProvider } = bodies;
  const platform = given ?? (await aPlatform(work, bodies));
  const test = { certificate: '示例-1', assessor: '示例测评有限公司', protectionGrade: 3, assessedOn };
  const SYSTEM = '... on InformationSystem { id }';
  await work.give(asProvider, 'recordProtectionTest', { system, ...test, validUntil: addYears(assessedOn, 1) }, SYSTEM);
  mustBe(await work.give(asProvider, 'connectSystem', { system, platform }, SYSTEM), 'connected');
}

/** An entry in the published catalog whose data has reached the platform. */
export async function anArrivedEntry(work: AtWork, bodies: Bodies, input: object = {}): Promise<string> {
  const { id } = await aPublishedEntry(work, bodies, input);
  await arrive(work, bodies, id);
  return id;
}

export async function arrive(work: AtWork, bodies: Bodies, entry: string, collectedOn = '2026-03-02'): Promise<void> {
  const batch = { entry, records: 120, collectedOn };
  mustBe(await work.give(bodies.asProvider, 'uploadCollectionBatch', batch, '... on CollectionBatch { id }'), 'arrived');
}

/** An asset of the provider's, registered or a draft. */
export async function anAsset(
  work: AtWork,
  { jurisdiction, provider, authority, asAuthority }: Bodies,
  input: { registrationNumber?: string; expiresOn?: string; catalogEntries: string[]; name?: string },
): Promise<string> {
  const { registrationNumber, expiresOn = '2029-01-05', ...stated } = input;
  const asset = {
    name: '示例数据资产',
    assetKind: 'RESOURCE',
    jurisdiction,
    rights: [
      { kind: 'OWNERSHIP', holder: authority, since: '2026-01-01' },
      { kind: 'STEWARDSHIP', holder: provider, since: '2026-01-01' },
    ],
    ...(registrationNumber && {
      earlier: { assetStatus: 'REGISTERED', registrationNumber, registeredOn: '2026-01-05', expiresOn },
    }),
    ...stated,
  };
  const outcome = await work.give(asAuthority, 'registerAsset', asset, '... on DataAsset { id assetStatus }');
  return mustBe(outcome, 'asset').id;
}
