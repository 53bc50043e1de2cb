import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor';
import { demandPublished } from '../published-entry/demand-published';
import type { PublishedEntryRow } from '../published-entry/entity';

/** The entry that something is raised about, as the matter keeps it. */
export interface RaisedAbout {
  jurisdiction: string;
  entry: string;
  entryTitle: string;
  provider: string;
  published: PublishedEntryRow;
}

/** @throws Refusal ENTRY_NOT_PUBLISHED where there is no such entry, or none that is published */
export async function raisedAbout(manager: EntityManager, entryId: string): Promise<RaisedAbout> {
  const published = await demandPublished(manager, entryId);
  const { jurisdiction, entry, provider, terms } = published;
  return { jurisdiction, entry, provider, entryTitle: terms.title ?? '（未载名称）', published };
}

/** The body that raises it, and the user. */
export const raisedBy = ({ organization, subject }: Actor): { by: string | null; subject: string } => ({
  by: organization ?? null,
  subject,
});

/** What was said, without blanks around it. */
export const evidenceOf = (evidence: readonly string[]): string[] => [...new Set(evidence.map(one => one.trim()))];
