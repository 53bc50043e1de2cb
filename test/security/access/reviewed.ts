import { type ActorClaims, Role } from '../../../kernel/actor';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { maySeeComplaint } from '../../../subgraphs/oversight/complaint/policy';
import { maySeeRestriction } from '../../../subgraphs/oversight/credit-restriction/policy';
import { maySeeEvaluation } from '../../../subgraphs/oversight/evaluation/policy';
import { maySeeInspection, maySeeRound } from '../../../subgraphs/oversight/inspection/policy';
import { maySeeViolationRecord } from '../../../subgraphs/oversight/violation-record/policy';
import { somebody } from '../../acceptance/city';
import type { LawfulCommand, World } from './shapes';

const made = ['evaluation', 'round', 'unitInspection', 'complaint', 'restriction', 'violation'] as const;

/** On the first act that the text of the city lists. */
const violationOf = (jurisdiction: string, responsible: string) => ({
  jurisdiction,
  responsible,
  type: jurisdictionOf(jurisdiction)?.grounds.rectification[0]?.code,
  description: '示例',
  evidence: (['ENTRY', 'TASK', 'REQUEST', 'FINDING'] as const).map(kind => ({ kind, reference: '示例-1' })),
});

type Given = (claims: ActorClaims, command: string, made: string, input: object) => Promise<string>;

/** Work of the owner's that the authority reviews. */
export async function reviewedIn(
  given: Given,
  { jurisdiction, owner, authority }: { jurisdiction: string; owner: string; authority: string },
): Promise<Record<(typeof made)[number], string>> {
  const asAuthority = somebody(Role.AUTHORITY, { organization: authority, jurisdiction });
  const evaluation = await given(asAuthority, 'createEvaluation', 'Evaluation', { jurisdiction, unit: owner, year: 2025 });
  const scope = { jurisdiction, kind: 'CATALOGUE', title: '示例检查', scope: [owner] };
  const round = await given(asAuthority, 'openInspectionRound', 'InspectionRound', scope);
  const findings = [{ kind: 'UNDECLARED_DATA', description: '示例问题' }];
  const inspected = { jurisdiction, kind: 'CATALOGUE', unit: owner, result: 'FAILED', summary: '示例', findings, round };
  const inspection = await given(asAuthority, 'recordInspection', 'Inspection', inspected);
  const complaint = await given(somebody(Role.PROVIDER, { organization: owner, jurisdiction }), 'fileComplaint', 'Complaint', {
    jurisdiction,
    department: authority,
    item: '示例材料',
  });
  const restriction = await given(asAuthority, 'restrictEntity', 'CreditRestriction', {
    jurisdiction,
    entity: owner,
    reason: '示例',
    basis: '示例',
  });
  const violation = await given(asAuthority, 'raiseViolation', 'Violation', violationOf(jurisdiction, owner)).catch(() => '');
  return { evaluation, round, unitInspection: inspection, complaint, restriction, violation };
}

/** What those who may give a command about reviewed work would give. */
export function reviewCommands({ ids, owner, authority, jurisdiction }: World): Readonly<Record<string, LawfulCommand>> {
  const step = (more: object = {}) => ({ input: { id: ids.evaluation, ...more }, parties: [authority] });
  return {
    createEvaluation: { input: { jurisdiction, unit: owner, year: 2024 } },
    scoreEvaluation: step({ component: 'USE', score: '80', reason: '示例理由' }),
    concludeEvaluation: step({ conclusion: '示例', advice: '示例' }),
    publishEvaluation: step(),
    openInspectionRound: { input: { jurisdiction, kind: 'SHARING', title: '另一示例检查', scope: [owner] } },
    recordInspection: { input: { jurisdiction, kind: 'SHARING', unit: owner, result: 'PASSED', summary: '示例' } },
    closeInspectionRound: { input: { id: ids.round }, parties: [authority] },
    closeFinding: { input: { inspection: ids.unitInspection, place: 1, remedy: '示例' }, parties: [authority] },
    raiseViolation: { input: violationOf(jurisdiction, owner) },
    fileComplaint: { input: { jurisdiction, department: owner, item: '另一示例材料' } },
    restrictEntity: { input: { jurisdiction, entity: owner, reason: '示例', basis: '示例' } },
    liftRestriction: { input: { id: ids.restriction, reason: '示例' } },
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
  {
    type: 'Inspection',
    register: 'inspection',
    from: 'select id, jurisdiction, unit from oversight.inspection',
    parties: ({ unit }: { unit: string }) => [unit],
    seen: maySeeInspection,
  },
  {
    type: 'InspectionRound',
    register: 'inspection-round',
    from: 'select id, jurisdiction, scope from oversight.inspection_round',
    parties: ({ scope }: { scope: string[] }) => scope,
    seen: maySeeRound,
  },
  {
    type: 'Violation',
    register: 'violation',
    from: 'select id, jurisdiction, responsible from oversight.violation',
    parties: ({ responsible }: { responsible: string }) => [responsible],
    seen: maySeeViolationRecord,
  },
  {
    type: 'Complaint',
    register: 'complaint',
    from: 'select id, jurisdiction, complainant, complainant_subject as "complainantSubject" from oversight.complaint',
    parties: ({ complainant }: { complainant: string | null }) => [complainant],
    seen: maySeeComplaint,
  },
  {
    type: 'CreditRestriction',
    register: 'credit-restriction',
    from: 'select id, jurisdiction, entity from oversight.credit_restriction',
    parties: ({ entity }: { entity: string }) => [entity],
    seen: maySeeRestriction,
  },
] as const;
