import type { Rule } from '../rule';
import { articleOfEvent } from '../workflow';
import { type DescribingAnAsset, isDerived } from './asset-content';
import { whereRegulated } from './where-regulated';

/** Who holds an asset on the day. */
interface HoldingAnAsset {
  owner: string | null;
  steward: string | null;
}

/** What an asset that is made from other data comes with. */
interface ShowingItsSources extends Pick<DescribingAnAsset, 'assetKind' | 'origin' | 'dataLayer'> {
  /** Whether it is registered as one already: what it is made from was shown then, or is taken over as it is. */
  wasDerived?: boolean;
  /** How many documents show what it is and whose. */
  evidenceDocuments: number;
  /** How many sources the register of lineage knows of it. */
  recordedSources: number;
}

/** Handing an asset in for registration, or a change of one. */
export type SubmittingAnAsset = HoldingAnAsset & ShowingItsSources;

const ofTheSubmission = articleOfEvent('SMX-11', 'submitAsset');

export const submittingAnAsset: readonly Rule<SubmittingAnAsset>[] = [
  {
    id: 'STEWARD_MISSING',
    path: ['rights'],
    articles: ofTheSubmission,
    message: '登记应写明今日的管理人。',
    messageEn: 'A registration names who looks after the asset today.',
    holds: ({ steward }) => steward !== null,
  },
  whereRegulated<SubmittingAnAsset, 'asset_owner_rule'>('asset_owner_rule', {
    id: 'OWNER_MISSING',
    path: ['rights'],
    message: '登记应写明今日的所有权人。',
    messageEn: 'A registration names who owns the asset today.',
    // a new public resource has a steward, and the text says of no owner
    holds: ({ owner }, rule) => rule === 'NEW_PUBLIC_RESOURCE' || owner !== null,
  }),
  {
    id: 'LINEAGE_REQUIRED',
    path: ['id'],
    articles: ofTheSubmission,
    message: '加工形成的资产应先以 declareLineage 在血缘登记中写明来源。',
    messageEn: 'The lineage of a derived asset is recorded, by declareLineage, before it is registered.',
    holds: act => act.wasDerived === true || !isDerived(act) || act.recordedSources > 0,
  },
  {
    id: 'ASSET_EVIDENCE_MISSING',
    path: ['id'],
    articles: ofTheSubmission,
    message: '加工形成的资产应附权属或者加工的证明材料。',
    messageEn: 'A derived asset comes with documents that show what it is and whose.',
    holds: act => act.wasDerived === true || !isDerived(act) || act.evidenceDocuments > 0,
  },
];
