import { type ActorClaims, Role } from '../../../kernel/actor';
import { maySeeGrant, type SeenGrant } from '../../../subgraphs/exchange/access-grant/policy';
import { maySeeDemand, type SeenDemand } from '../../../subgraphs/exchange/demand/policy';
import { maySeeReturnFlow, type SeenReturnFlow } from '../../../subgraphs/exchange/return-flow/policy';
import { maySeeViolationCase, type SeenCase } from '../../../subgraphs/exchange/violation-case/policy';
import { somebody } from '../../acceptance/city';
import type { LawfulCommand, World } from './shapes';

type Given = (claims: ActorClaims, command: string, made: string, input: object) => Promise<string>;

interface Demanding {
  readonly jurisdiction: string;
  readonly owner: string;
  readonly authority: string;
  readonly consumer: string;
  /** Grants to the consuming department: one that it uses, one whose access is closed. */
  readonly accessGrant: string;
  readonly closedGrant: string;
}

/** What is asked for that is in no catalog, told of its use, and held against its user, as far as the city's text goes. */
export async function demandedIn(given: Given, demanding: Demanding): Promise<Record<string, string>> {
  const { jurisdiction, owner, authority, consumer, accessGrant, closedGrant } = demanding;
  const as = (role: Role, organization: string) => somebody(role, { organization, jurisdiction });
  const [asConsumer, asOwner] = [as(Role.CONSUMER, consumer), as(Role.PROVIDER, owner)];
  const wanted = { jurisdiction, title: '示例所需数据', purpose: '示例用途', provider: owner };
  const demand = await given(asConsumer, 'submitDemand', 'Demand', { ...wanted, kind: 'SHARE' });
  const openDemand = await given(asConsumer, 'submitDemand', 'Demand', { ...wanted, kind: 'OPEN' });
  const returned = { jurisdiction, content: '示例数据', purpose: '示例用途', holder: '示例省级部门' };
  const returnFlow = await given(asOwner, 'createReturnFlowRequest', 'ReturnFlowRequest', returned);
  const told = { grant: accessGrant, since: '2026-01-01', until: '2026-06-01', summary: '示例情况' };
  const feedback = await given(asConsumer, 'submitUsageFeedback', 'UsageFeedback', told);
  const reported = await given(asOwner, 'reportViolation', 'ViolationCase', { grant: accessGrant, description: '示例情形' });
  // where the text has the authority alone close access, or the body alone whose data it is
  const closing = { grant: closedGrant, ground: 'LEAK' };
  const closedCase = await given(asOwner, 'closeAccess', 'ViolationCase', closing).catch(() =>
    given(as(Role.AUTHORITY, authority), 'closeAccess', 'ViolationCase', closing),
  );
  return { demand, openDemand, returnFlow, feedback, reported, closedCase };
}

/** Demands, returns, cases and accounts of use, as the database has them. */
export const demandedKinds = [
  {
    type: 'Demand',
    register: 'demand' as const,
    from: 'select id, jurisdiction, provider, applicant, applicant_subject as "applicantSubject" from exchange.demand',
    parties: ({ provider, applicant }: SeenDemand) => [provider, applicant],
    seen: maySeeDemand,
  },
  {
    type: 'ReturnFlowRequest',
    register: 'return-flow' as const,
    from: 'select id, jurisdiction, applicant, producer from exchange.return_flow',
    parties: ({ applicant, producer }: SeenReturnFlow) => [applicant, producer],
    seen: maySeeReturnFlow,
  },
  {
    type: 'ViolationCase',
    register: 'violation-case' as const,
    from: `select id, jurisdiction, provider, reporter, reporter_subject as "reporterSubject", used_by as "usedBy",
      used_by_subject as "usedBySubject", case_status as "caseStatus" from exchange.violation_case`,
    parties: ({ provider, reporter, usedBy }: SeenCase) => [provider, reporter, usedBy],
    seen: maySeeViolationCase,
  },
  {
    type: 'UsageFeedback',
    from: 'select id, jurisdiction, provider, holder, held_by as "heldBy" from exchange.usage_feedback',
    parties: ({ provider, holder }: SeenGrant) => [provider, holder],
    seen: maySeeGrant,
  },
];

const NONE = '00000000-0000-4000-8000-000000000000';

/** What those who may give a command about demands, returns, cases and accounts of use would give. */
export function demandedCommands({ ids, owner, consumer, jurisdiction }: World): Readonly<Record<string, LawfulCommand>> {
  const { demand: id, accessGrant: grant, reported } = ids;
  const flow = ids.returnFlow || `return-flow:${NONE}`;
  const closed = ids.closedCase || `violation-case:${NONE}`;
  const ofOwner = (more: object) => ({ input: more, parties: [owner] });
  return {
    submitDemand: {
      input: { jurisdiction, kind: 'SHARE', title: '示例数据', purpose: '示例用途' },
      narrowed: [Role.PUBLIC, Role.AUTHORITY, Role.OPERATOR],
    },
    // demands to share are the authority's; those to open are the department's, where the text of its city has it so
    acceptDemand: { ...ofOwner({ id }), narrowed: [Role.PROVIDER] },
    decideDemand: { ...ofOwner({ id, decision: 'REJECT', result: '示例', notice: '示例' }), narrowed: [Role.PROVIDER] },
    // for the body that it acts for
    forwardDemandUpstream: {
      ...ofOwner({ id, holderAbove: '示例省级部门' }),
      narrowed: [Role.PROVIDER, Role.AUTHORITY],
    },
    startPreService: ofOwner({ id, officer: 'officer' }),
    linkDemandEntry: ofOwner({ id, entry: ids.entry }),
    cosignReturnFlow: ofOwner({ id: flow }),
    submitUpstream: { ...ofOwner({ id: flow }), narrowed: [Role.PROVIDER] },
    fulfilReturnFlow: ofOwner({ id: flow, deliveredRows: 1 }),
    refuseReturnFlow: ofOwner({ id: flow, reason: '示例' }),
    createReturnFlowRequest: {
      input: { jurisdiction, content: '示例数据', purpose: '示例用途', holder: '示例部门', producer: owner },
    },
    reportViolation: { input: { entry: ids.entry, description: '示例情形' } },
    openCase: ofOwner({ id: reported }),
    closeCase: ofOwner({ id: reported, reason: '示例' }),
    closeAccess: { input: { id: reported, ground: 'LEAK' } },
    submitViolationCorrection: { input: { id: closed, correction: '示例整改' }, parties: [consumer] },
    // whoever closed it opens it again, or refers it
    reopenAccess: ofOwner({ id: closed, acceptance: '示例认可' }),
    referCase: ofOwner({ id: closed, receivingBody: '示例机关', reason: '示例' }),
    terminateAccess: { input: { id: closed, reason: '示例' } },
    submitUsageFeedback: {
      input: { grant, since: '2026-06-02', until: '2026-06-29', summary: '示例情况' },
      parties: [consumer],
    },
    agreeFeedbackInterval: ofOwner({ grant, interval: 'P3M' }),
  };
}
