import { type ActorClaims, Role } from '../../../kernel/actor';
import { maySeeEvaluation } from '../../../subgraphs/oversight/evaluation/policy';
import { somebody } from '../../acceptance/city';
import type { LawfulCommand, World } from './shapes';

type Given = (claims: ActorClaims, command: string, made: string, input: object) => Promise<string>;

/** Work of the owner's that the authority reviews. */
export async function reviewedIn(
  given: Given,
  { jurisdiction, owner, authority }: { jurisdiction: string; owner: string; authority: string },
): Promise<Record<'evaluation', string>> {
  const asAuthority = somebody(Role.AUTHORITY, { organization: authority, jurisdiction });
  const evaluation = await given(asAuthority, 'createEvaluation', 'Evaluation', { jurisdiction, unit: owner, year: 2025 });
  return { evaluation };
}

/** What those who may give a command about reviewed work would give. */
export function reviewCommands({ ids, owner, authority, jurisdiction }: World): Readonly<Record<string, LawfulCommand>> {
  const step = (more: object = {}) => ({ input: { id: ids.evaluation, ...more }, parties: [authority] });
  return {
    createEvaluation: { input: { jurisdiction, unit: owner, year: 2024 } },
    scoreEvaluation: step({ component: 'USE', score: '80', reason: '示例理由' }),
    concludeEvaluation: step({ conclusion: '示例', advice: '示例' }),
    publishEvaluation: step(),
  };
}

type Reviewed = { id: string; jurisdiction: string; unit: string; publishedOn: string | null };

/** Whose these things are, and who sees them. */
export const reviewedKinds = [
  {
    type: 'Evaluation',
    register: 'evaluation',
    from: 'select id, jurisdiction, unit, published_on as "publishedOn" from oversight.evaluation',
    parties: ({ unit }: Reviewed) => [unit],
    seen: maySeeEvaluation,
  },
] as const;
