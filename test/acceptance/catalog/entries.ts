import { jurisdictionCode } from '../../../rulebook/jurisdictions';
import type { AtWork, Bodies, Outcome } from '../at-work';
import { makeReady } from './opening';

/** What is asked of every entry that a command answers with; `code` is what an outcome calls the code of an error. */
export const ENTRY = '... on CatalogEntry { id entryCode: code version catalogStatus shareType openType publishedOn }';

/** A complete department entry in the words of whatever city: what one text asks for, another lets be. */
export const complete = ({ jurisdiction, provider }: Pick<Bodies, 'jurisdiction' | 'provider'>, input: object = {}) => ({
  classification: `307001${jurisdiction}`,
  title: '示例目录',
  abstract: '示例数据',
  jurisdiction,
  provider,
  catalogKind: 'DEPARTMENT',
  domain: '民生',
  format: '数据库',
  updateFrequency: 'MONTHLY',
  recordForm: 'TEXT',
  holderClass: 'GOVERNMENT',
  aggregationMode: 'MANUAL_UPLOAD',
  aggregationPath: '经部门前置机归集',
  dataClass: '一般数据',
  dataGrade: '1 级',
  collectionNotice: '为办理登记，由窗口采集下列信息项，规则已公示',
  consentBasis: '申请人书面同意',
  shareModes: ['INTERFACE'],
  items: [
    { name: '编号', dataType: 'STRING', length: 20, sensitivity: 'NONE', securityGrade: 1 },
    { name: '办理日期', dataType: 'DATE', sensitivity: 'NONE', securityGrade: 1 },
  ],
  ...input,
});

const made = (outcome: Outcome, what: string): Outcome => {
  if (outcome.id === '' || outcome.findings) throw new Error(`${what}: ${JSON.stringify(outcome)}`);
  return outcome;
};

/** Where the responsibility list comes first, the items of an entry stand on it. */
async function assigned(work: AtWork, { slug, jurisdiction, provider, asAuthority }: Bodies, entry: object): Promise<void> {
  if (slug !== 'chifeng') return;
  for (const { name } of (entry as { items?: { name: string }[] | null }).items ?? []) {
    const line = { jurisdiction, department: provider, itemName: name, functionBasis: '示例职能规定第三条' };
    await work.give(asAuthority, 'assignResponsibility', line, '... on CollectionResponsibility { id }');
  }
}

/** Where a unit must have a review of security on record before it hands in what is to be opened, it has. */
export async function reviewing(work: AtWork, { slug, provider, asProvider }: Bodies): Promise<void> {
  if (slug !== 'yulin') return;
  const regime = { jurisdiction: jurisdictionCode(slug), body: provider, reviewProcedure: '示例安全审查流程' };
  await work.give(asProvider, 'recordSecurityRegime', regime, '... on SecurityRegime { id }');
  await work.settled();
}

/** A draft of the provider’s, looked through for secrets. */
export async function aDraft(work: AtWork, bodies: Bodies, input: object = {}): Promise<Outcome> {
  await reviewing(work, bodies);
  await assigned(work, bodies, complete(bodies, input));
  const { id } = made(await work.give(bodies.asProvider, 'registerCatalogEntry', complete(bodies, input), ENTRY), 'draft');
  return made(
    await work.give(bodies.asProvider, 'recordSecrecyReview', { id, passed: true, reviewer: '示例保密〔2026〕1号' }, ENTRY),
    'secrecy',
  );
}

/** An entry that the provider has handed in. */
export async function aSubmittedEntry(work: AtWork, bodies: Bodies, input: object = {}): Promise<Outcome> {
  const { id } = await aDraft(work, bodies, input);
  return made(await work.give(bodies.asProvider, 'submitCatalogEntry', { id }, ENTRY), 'submitted');
}

/** An entry in the published catalog, by the way of the city: reviewed by the authority, or registered by the unit. */
export async function aPublishedEntry(work: AtWork, bodies: Bodies, input: object = {}): Promise<Outcome> {
  if (bodies.slug === 'sanming') {
    const { id } = await aDraft(work, bodies, input);
    return made(await work.give(bodies.asProvider, 'publishCatalogEntry', { id }, ENTRY), 'published');
  }
  const { id } = await aSubmittedEntry(work, bodies, input);
  if (bodies.slug === 'yulin') await makeReady(work, bodies, id);
  const reviewer = bodies.slug === 'yulin' ? bodies.asProvider : bodies.asAuthority;
  return made(await work.give(reviewer, 'reviewCatalogEntry', { id, decision: 'APPROVE' }, ENTRY), 'published');
}

/** What becomes of handing in, or where nobody reviews of publishing, an entry that says this of itself. */
export async function handedIn(work: AtWork, bodies: Bodies, input: object = {}): Promise<Outcome> {
  const { id } = await aDraft(work, bodies, input);
  const event = bodies.slug === 'sanming' ? 'publishCatalogEntry' : 'submitCatalogEntry';
  return work.give(bodies.asProvider, event, { id }, ENTRY);
}

/** An entry that was published before the register began: what it says is taken over as it stands. */
export const anEarlierEntry = async (work: AtWork, bodies: Bodies, input: object = {}): Promise<Outcome> =>
  made(
    await work.give(
      bodies.asAuthority,
      'registerCatalogEntry',
      complete(bodies, { shareType: 'UNCONDITIONAL', earlier: { publishedOn: '2025-03-03' }, ...input }),
      ENTRY,
    ),
    'earlier',
  );
