import type { LawfulCommand, World } from './shapes';

/** What those who may give a command about projects and money would give. */
export function budgetCommands({ ids, owner, jurisdiction }: World): Readonly<Record<string, LawfulCommand>> {
  const code = ids.project?.slice('project:'.length);
  const money = { code, year: 2026, amount: '1000.00', assessment: '示评〔2026〕1号', resourceSystemAssessment: '示例' };
  return {
    draftProject: { input: { code: 'M-XM-3', name: '草稿平台', owner, jurisdiction }, parties: [owner] },
    changeProjectDraft: { input: { code, name: '示例平台（二期）' }, parties: [owner] },
    approveProject: { input: { code, assessment: '示评〔2026〕1号' } },
    rejectProject: { input: { code, reason: '示例' } },
    reportBuilt: { input: { code }, parties: [owner] },
    acceptProject: { input: { code } },
    failAcceptance: { input: { code, gaps: ['示例差距'] } },
    recordInvestmentDecision: { input: money },
    allocateOperationsFunding: { input: money },
  };
}
