import { type Actor, type ActorClaims, Role } from '../../../kernel/actor';
import { mayReadRecord } from '../../../subgraphs/catalog/opening/policy';
import { somebody } from '../../acceptance/city';
import type { LawfulCommand, World } from './shapes';

type Given = (claims: ActorClaims, command: string, made: string, input: object) => Promise<string>;

interface Leading {
  readonly jurisdiction: string;
  readonly owner: string;
  readonly authority: string;
  readonly draftEntry: string;
}

const reported = { name: '示例数据集', url: 'https://open.example.cn/1.csv', format: 'CSV' };
const resource = { ...reported, level: 'CITY' };

/** What leads to the opening of an entry that is not published, as far as the city's text goes; and open data of no entry. */
export async function leadingToOpening(given: Given, leading: Leading): Promise<Record<string, string>> {
  const { jurisdiction, owner, authority, draftEntry: entry } = leading;
  const as = (role: Role, organization?: string) => somebody(role, { organization, jurisdiction });
  const [asOwner, asExpert] = [as(Role.PROVIDER, owner), as(Role.EXPERT)];
  const [asAuthority, concluded] = [as(Role.AUTHORITY, authority), { entry, conclusion: '示例结论' }];
  await given(asOwner, 'assessForOpening', 'OpeningAssessment', { ...concluded, outcome: 'QUALIFIED' });
  const masked = { entry, item: '示例', method: 'MASKING', description: '示例' };
  await given(asOwner, 'recordDesensitization', 'Desensitization', masked);
  await given(asOwner, 'recordOpeningReview', 'OpeningReview', { ...concluded, kind: 'SECURITY', outcome: 'PASSED' });
  await given(asExpert, 'giveExpertOpinion', 'ExpertOpinion', { ...concluded, about: 'USE_RISK' });
  await given(asAuthority, 'setOpenConditions', 'OpenConditions', { entry, conditions: '示例条件', reason: '示例理由' });
  const attached = await given(asOwner, 'attachOpenResource', 'OpenDataResource', { entry, ...resource });
  const elsewhere = { ...reported, jurisdiction, provider: owner, url: 'https://open.example.cn/2.csv' };
  const unlisted = await given(asOwner, 'reportOpenData', 'OpenDataResource', elsewhere);
  const emergency = { jurisdiction, kind: 'ACCIDENT', title: '示例事故' };
  return { attached, unlisted, emergency: await given(asAuthority, 'declareEmergency', 'Emergency', emergency) };
}

interface OnRecord {
  readonly id: string;
  readonly jurisdiction: string;
  readonly provider: string;
}

const onRecord = (type: string, prefix: string, table: string) => ({
  type,
  from: `select '${prefix}:' || r.id as id, e.jurisdiction, e.provider from catalog.${table} r join catalog.catalog_entry e on e.id = r.entry`,
  parties: ({ provider }: OnRecord) => [provider],
  seen: (actor: Actor, row: OnRecord) => mayReadRecord(actor, row),
});

/** What was put on record before an entry was opened, and open data that is not listed. */
export const openingKinds = [
  onRecord('OpeningAssessment', 'opening-assessment', 'opening_assessment'),
  onRecord('OpeningReview', 'opening-review', 'opening_review'),
  onRecord('Desensitization', 'desensitization', 'desensitization'),
  onRecord('ExpertOpinion', 'expert-opinion', 'expert_opinion'),
  {
    type: 'OpenDataResource',
    from: `select 'open-resource:' || r.id as id, r.jurisdiction, r.provider, coalesce(e.open_listed, false) as listed
      from catalog.open_resource r left join catalog.catalog_entry e on e.id = r.entry`,
    parties: ({ provider }: OnRecord) => [provider],
    seen: (actor: Actor, row: OnRecord & { listed: boolean }) => row.listed || mayReadRecord(actor, row),
  },
];

/** What is done to open an entry: by its department, by whoever reviews it, and by the authority in its city. */
export function openingCommands({ ids, owner, jurisdiction }: World): Readonly<Record<string, LawfulCommand>> {
  const ofTheDraft = (more: object) => ({ input: { entry: ids.draftEntry, ...more }, parties: [owner] });
  const emergency = ids.emergency || 'emergency:00000000-0000-4000-8000-000000000000';
  return {
    assessForOpening: ofTheDraft({ outcome: 'QUALIFIED', conclusion: '示例结论' }),
    attachOpenResource: ofTheDraft({ ...resource, url: 'https://open.example.cn/4.csv' }),
    declareEmergency: { input: { jurisdiction, kind: 'ACCIDENT', title: '示例事故' } },
    detachOpenResource: { input: { resource: ids.attached }, parties: [owner] },
    endEmergency: { input: { emergency } },
    giveExpertOpinion: ofTheDraft({ about: 'USE_RISK', conclusion: '示例结论' }),
    gradeCatalogEntry: ofTheDraft({ ruleVersion: '1', dataClass: '示例', dataGrade: '示例' }),
    linkEmergencyEntries: { input: { emergency, entries: [ids.draftEntry] }, parties: [owner] },
    // where the text of the city has the unit or who runs the platform publish
    publishOpenEntry: { input: { id: ids.entry }, parties: [owner], narrowed: [Role.PROVIDER, Role.PLATFORM] },
    recordDesensitization: ofTheDraft({ item: '示例', method: 'MASKING', description: '示例' }),
    recordEmergencyUpdate: { input: { emergency, entry: ids.draftEntry, description: '示例' }, parties: [owner] },
    recordOpeningReview: ofTheDraft({ kind: 'EXPERT_MEETING', outcome: 'PASSED', conclusion: '示例结论' }),
    reportOpenData: {
      input: { jurisdiction, provider: owner, ...reported, url: 'https://open.example.cn/3.csv' },
      parties: [owner],
    },
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
