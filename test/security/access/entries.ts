import { Role } from '../../../kernel/actor';
import type { LawfulCommand, World } from './shapes';

/** What is done to entries of the catalog: of the department’s own, and by the authority in its city. */
export function entryCommands({ ids, owner }: World): Readonly<Record<string, LawfulCommand>> {
  const ofTheDraft = (more: object = {}) => ({ input: { id: ids.draftEntry, ...more }, parties: [owner] });
  return {
    changeCatalogEntry: ofTheDraft({ title: '改名后的目录' }),
    recordSecrecyReview: ofTheDraft({ passed: true, reviewer: '示例保密科' }),
    submitCatalogEntry: ofTheDraft(),
    // a unit publishes by itself, reviews by itself or lets who runs the platform review, where the text of its city says so
    publishCatalogEntry: { ...ofTheDraft(), narrowed: [Role.PROVIDER] },
    reviewCatalogEntry: { ...ofTheDraft({ decision: 'APPROVE' }), narrowed: [Role.PROVIDER, Role.PLATFORM] },
    requestCatalogUpdate: { input: { id: ids.entry, changedOn: '2026-06-01', ground: '示例事由' }, parties: [owner] },
    reviewCatalogUpdate: { input: { id: ids.entry }, parties: [owner], narrowed: [Role.PROVIDER] },
    withdrawCatalogEntry: { input: { id: ids.entry, reason: '示例理由' } },
  };
}
