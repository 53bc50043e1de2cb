import { Role } from '../../../kernel/actor';
import type { LawfulCommand } from './inputs';
import type { World } from './world';

/** What is done to open an entry: by its department, by whoever reviews it, and by the authority in its city. */
export function openingCommands({ ids, owner, jurisdiction }: World): Readonly<Record<string, LawfulCommand>> {
  const ofTheDraft = (more: object) => ({ input: { entry: ids.draftEntry, ...more }, parties: [owner] });
  const resource = { name: '示例数据集', url: 'https://open.example.cn/1.csv', format: 'CSV', level: 'CITY' };
  const emergency = 'emergency:00000000-0000-4000-8000-000000000000';
  return {
    assessForOpening: ofTheDraft({ outcome: 'QUALIFIED', conclusion: '示例结论' }),
    attachOpenResource: ofTheDraft(resource),
    declareEmergency: { input: { jurisdiction, kind: 'ACCIDENT', title: '示例事故' } },
    detachOpenResource: { input: { resource: 'open-resource:00000000-0000-4000-8000-000000000000' } },
    endEmergency: { input: { emergency } },
    giveExpertOpinion: ofTheDraft({ about: 'USE_RISK', conclusion: '示例结论' }),
    gradeCatalogEntry: ofTheDraft({ ruleVersion: '1', dataClass: '示例', dataGrade: '示例' }),
    linkEmergencyEntries: { input: { emergency, entries: [ids.draftEntry] }, parties: [owner] },
    // where the text of the city has the unit or who runs the platform publish
    publishOpenEntry: { input: { id: ids.entry }, parties: [owner], narrowed: [Role.PROVIDER, Role.PLATFORM] },
    recordDesensitization: ofTheDraft({ item: '示例', method: 'MASKING', description: '示例' }),
    recordEmergencyUpdate: { input: { emergency, entry: ids.draftEntry, description: '示例' }, parties: [owner] },
    recordOpeningReview: ofTheDraft({ kind: 'EXPERT_MEETING', outcome: 'PASSED', conclusion: '示例结论' }),
    reportOpenData: { input: { jurisdiction, provider: owner, ...resource }, parties: [owner] },
    setGradingRules: {
      input: {
        jurisdiction,
        ruleVersion: '1',
        title: '示例规则',
        dataClasses: ['示例'],
        dataGrades: ['示例'],
        since: '2026-01-01',
      },
    },
    setOpenConditions: ofTheDraft({ conditions: '示例条件', reason: '示例理由' }),
    unlistOpenEntry: { input: { id: ids.entry, reason: '示例理由' }, parties: [owner] },
  };
}
