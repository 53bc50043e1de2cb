import type { ShareRequestRow } from './entity';
import type { StatedRequest } from './request-facts';

/** What a text says, or nothing: blanks are no text. */
export const stated = (text: string | null | undefined): string | null => (text == null || text.trim() === '' ? null : text);

/** The columns that say what is asked for, as whoever asks says it. */
export function statedColumns(input: StatedRequest & { legalBasis?: string | null }): Partial<ShareRequestRow> {
  return {
    scenario: input.scenario,
    purpose: input.purpose,
    legalBasis: input.legalBasis ?? null,
    items: [...new Set(input.items)],
    consumingSystem: stated(input.consumingSystem),
    duty: stated(input.dutyRef),
    complianceCommitment: input.complianceCommitment ?? false,
    internalApprover: stated(input.internalApprover),
    bulkJustification: stated(input.bulkJustification),
    neededUntil: input.neededUntil ?? null,
  };
}
