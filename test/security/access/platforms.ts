import { type ActorClaims, Role } from '../../../kernel/actor';
import { somebody } from '../../acceptance/city';
import type { LawfulCommand, World } from './shapes';

type Given = (claims: ActorClaims, command: string, made: string, input: object) => Promise<string>;

const TEST = {
  certificate: '示例-1',
  assessor: '示例测评有限公司',
  protectionGrade: 3,
  assessedOn: '2026-01-05',
  validUntil: '2027-01-05',
};

/** The platform of a city and a system of the owner's, which is connected to it where the text of the city knows such a thing. */
export async function platformsIn(
  given: Given,
  { jurisdiction, owner, authority }: { jurisdiction: string; owner: string; authority: string },
): Promise<Record<'platform' | 'system', string>> {
  const as = (role: Role, organization: string) => somebody(role, { organization, jurisdiction });
  const made = { jurisdiction, platformKind: 'SHARING', name: '示例共享平台' };
  const platform = await given(as(Role.AUTHORITY, authority), 'registerPlatform', 'DataPlatform', made);
  const asOwner = as(Role.PROVIDER, owner);
  const system = await given(asOwner, 'enterSystem', 'InformationSystem', {
    jurisdiction,
    department: owner,
    name: '示例系统',
  });
  await given(asOwner, 'recordProtectionTest', 'InformationSystem', { system, ...TEST });
  await given(asOwner, 'connectSystem', 'InformationSystem', { system, platform });
  return { platform, system };
}

/** What those who may give a command about platforms and systems would give. */
export function platformCommands({ ids, owner, authority, jurisdiction }: World): Readonly<Record<string, LawfulCommand>> {
  const step = (more: object = {}) => ({ input: { system: ids.system, ...more }, parties: [owner] });
  return {
    registerPlatform: { input: { jurisdiction, platformKind: 'SUB_PLATFORM', name: '示例子平台', parent: ids.platform } },
    // that of the city is the authority's alone to take out of use
    retirePlatform: { input: { platform: ids.platform, reason: '示例' }, narrowed: [Role.PROVIDER] },
    enterSystem: { input: { jurisdiction, department: owner, name: '另一系统' }, parties: [owner] },
    recordProtectionTest: step(TEST),
    connectSystem: step({ platform: ids.platform }),
    disconnectSystem: step(),
    // the authority has registered it, and so runs it
    recordPlatformProtection: {
      input: { platform: ids.platform, mlpsGrade: 3, mlpsCertificate: '示例-2', mlpsUntil: '2027-01-05' },
      parties: [authority],
    },
    recordPlatformBudget: {
      input: { platform: ids.platform, budgetRef: '示例预算', budgetYear: 2026 },
      parties: [authority],
    },
    planPlatformMerger: {
      input: { platform: ids.platform, mergePlan: '示例方案', mergeBy: '2027-01-05' },
      parties: [authority],
    },
  };
}
