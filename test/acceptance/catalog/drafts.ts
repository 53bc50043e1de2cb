import type { AtWork, Bodies, Outcome } from '../at-work';

/** A name for each new draft. */
let drawnUp = 0;

/** An entry that says all that any of the five texts has one say; a test states only what matters to it. */
export const aDraft = ({ jurisdiction, provider }: Bodies, more: object = {}): object => ({
  classification: '306001',
  title: `示例目录 ${++drawnUp}`,
  abstract: '示例摘要',
  jurisdiction,
  provider,
  catalogKind: 'DEPARTMENT',
  domain: '示例领域',
  format: 'CSV',
  recordForm: 'TEXT',
  holderClass: 'GOVERNMENT',
  aggregationPath: '政务外网',
  aggregationMode: 'MANUAL_UPLOAD',
  updateFrequency: 'MONTHLY',
  collectionNotice: '为办理登记，由窗口采集下列信息项，规则已公示',
  consentBasis: '申请人书面同意',
  shareModes: ['INTERFACE'],
  ...more,
});

/** An item that several entries may list. */
export const anItem = (more: object = {}): object => ({
  name: '示例信息项',
  dataType: 'STRING',
  length: 20,
  itemKind: 'BUSINESS',
  sensitivity: 'NONE',
  securityGrade: 1,
  ...more,
});

const MADE = '... on CatalogEntry { id code version catalogStatus }';

/** Draws up an entry for the department named in it, reviewed for secrets. */
export async function drawUp(work: AtWork, bodies: Bodies, more: object = {}): Promise<string> {
  const { provider = bodies.provider } = more as { provider?: string };
  const as = { ...bodies.asProvider, organization: provider };
  const made = await work.give(as, 'registerCatalogEntry', aDraft(bodies, more), MADE);
  if (!made.id) throw new Error(JSON.stringify(made));
  const reviewed = await work.give(as, 'recordSecrecyReview', { id: made.id, passed: true, reviewer: '示例保密科' }, MADE);
  if (!reviewed.id) throw new Error(JSON.stringify(reviewed));
  return made.id;
}

/** Hands an entry in, as its department. */
export const handIn = (work: AtWork, bodies: Bodies, id: string, provider = bodies.provider): Promise<Outcome> =>
  work.give({ ...bodies.asProvider, organization: provider }, 'submitCatalogEntry', { id }, MADE);

/** Draws up an entry, hands it in and publishes it. */
export async function published(work: AtWork, bodies: Bodies, more: object = {}): Promise<Outcome> {
  const { provider = bodies.provider } = more as { provider?: string };
  const id = await drawUp(work, bodies, more);
  const submitted = await handIn(work, bodies, id, provider);
  if (!submitted.id) throw new Error(JSON.stringify(submitted));
  const approved = await work.give(bodies.asAuthority, 'reviewCatalogEntry', { id, decision: 'APPROVE' }, MADE);
  if (!approved.id) throw new Error(JSON.stringify(approved));
  return approved;
}
