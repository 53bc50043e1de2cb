import type { EntityManager } from 'typeorm';
import type { Transaction } from '../../../kernel/transaction';
import { AssetEvidenceRow } from './entity';
import type { AssetEvidenceInput } from './inputs';

/** How many documents show what an asset is and whose. */
export const evidenceCount = (manager: EntityManager, asset: string): Promise<number> =>
  manager.countBy(AssetEvidenceRow, { asset });

/** Adds documents to those of an asset. */
export const keepEvidence = (transaction: Transaction, asset: string, evidence: readonly AssetEvidenceInput[]): Promise<void> =>
  transaction.createAll(
    AssetEvidenceRow,
    evidence.map(({ kind, title, digest }) => ({ asset, kind, title, digest: digest.toLowerCase() })),
  );
