import type { ActorClaims } from '../../../kernel/actor';
import type { LawfulCommand, World } from './shapes';

type Given = (claims: ActorClaims, command: string, made: string, input: object) => Promise<string>;

interface Operated {
  readonly asAuthority: ActorClaims;
  readonly jurisdiction: string;
  readonly owner: string;
  readonly authority: string;
  readonly asset: string;
}

const TERM = { startsOn: '2026-07-01', endsOn: '2028-07-01', purpose: 'PUBLIC_WELFARE' };

/** What is asked for, granted and done under contracts, as far as the city's text goes. */
export async function operatedIn(
  given: Given,
  { asAuthority, jurisdiction, owner, authority, asset }: Operated,
): Promise<Record<string, string>> {
  const parties = { jurisdiction, grantor: authority, operator: owner };
  const asked = { ...parties, ...TERM, assets: [asset], sources: [owner] };
  const operationRequest = await given(asAuthority, 'requestOperation', 'OperationContract', asked);
  return { operationRequest };
}

/** A request on which the department and the experts have spoken: what 三明 asks for before a contract is drawn up. */
export async function consultedOn(given: Given, asProvider: ActorClaims, operated: Operated): Promise<string> {
  const { operationRequest: id = '' } = await operatedIn(given, operated);
  await given(asProvider, 'recordProducerOpinion', 'OperationContract', { id, opinion: 'CONSENT' });
  const assessed = { id, conclusion: 'FAVOURABLE', reference: '示例' };
  await given(operated.asAuthority, 'recordExpertAssessment', 'OperationContract', assessed);
  return id;
}

const PART = '00000000-0000-4000-8000-000000000000';
const NONE = 'contract:00000000-0000-4000-8000-000000000000';

/** What those who may give a command about contracts would give. */
export function operatedCommands({ ids, owner, authority, jurisdiction }: World): Readonly<Record<string, LawfulCommand>> {
  const [request, draft, contract] = [ids.operationRequest, ids.draftContract, ids.contract].map(id => id || NONE);
  const step = (id: string | undefined, more: object = {}): LawfulCommand => ({ input: { id, ...more } });
  return {
    requestOperation: {
      input: { jurisdiction, grantor: authority, operator: owner, ...TERM, assets: [ids.asset], sources: [owner] },
      parties: [owner],
    },
    recordProducerOpinion: { ...step(request, { opinion: 'CONSENT' }), parties: [owner] },
    recordExpertAssessment: step(request, { conclusion: 'FAVOURABLE', reference: '示例' }),
    recordSelection: step(request, { method: 'PUBLIC_TENDER', reference: '示例', decidedOn: '2026-06-01' }),
    rejectDevelopment: step(request, { reason: '示例' }),
    addContractAssets: step(draft, { assets: [ids.draftAsset] }),
    approveContract: step(draft),
    activateContract: step(contract),
    suspendContract: step(contract, { violationCase: ids.reported || 'violation-case:00000000-0000-4000-8000-000000000000' }),
    resumeContract: step(contract, { correction: '示例' }),
    terminateContract: step(contract, { reason: '示例' }),
    recordRevenue: {
      input: {
        contract,
        revenueClass: 'PRODUCT_INCOME',
        since: '2026-07-01',
        until: '2026-08-01',
        gross: '100.00',
        tax: '6.00',
        due: '94.00',
        destination: 'SAME_LEVEL_TREASURY',
      },
      parties: [owner],
    },
    recordRemittance: {
      input: {
        revenue: PART,
        amount: '94.00',
        remittanceRef: '示例',
        remittedOn: '2026-06-01',
        fiscalLevel: 'CITY',
        budgetRef: '示例',
      },
    },
    recordEffectEvaluation: { input: { contract, evaluatedOn: '2026-06-01', score: '80', evaluator: owner } },
    openDevelopmentService: { input: { contract, name: '示例服务' } },
    exportRawData: { input: { service: PART, purpose: '示例' }, parties: [owner] },
    submitDevelopmentResult: { input: { service: PART, title: '示例', digest: '0'.repeat(64) }, parties: [owner] },
    reviewDevelopmentResult: { input: { result: PART, review: 'PASSED', irreversible: true } },
    releaseDevelopmentResult: { input: { result: PART } },
    nameContractProduct: { input: { contract, name: '示例产品' }, parties: [owner] },
    acknowledgeContractNotice: { input: { notice: PART }, parties: [owner] },
  };
}
