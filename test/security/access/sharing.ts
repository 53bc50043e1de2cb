import { Role } from '../../../kernel/actor';
import type { LawfulCommand, World } from './shapes';

/** What those who may give a command of sharing would give. */
export function sharingCommands({ ids, owner, consumer, jurisdiction }: World): Readonly<Record<string, LawfulCommand>> {
  // a city whose text knows no such interface has none
  const offered = ids.dataInterface || 'data-interface:00000000-0000-4000-8000-000000000000';
  return {
    draftShareRequest: {
      input: { entry: ids.entry, consumer, serviceMode: 'INTERFACE' },
      parties: [consumer],
      narrowed: [Role.AUTHORITY],
    },
    acceptShareRequest: { input: { id: ids.request }, parties: [owner] },
    decideShareRequest: {
      input: { id: ids.request, decision: 'REJECT', refusalBasis: ['示例'] },
      parties: [owner],
      narrowed: [Role.AUTHORITY],
    },
    decideAsProducer: { input: { id: ids.request, decision: 'APPROVE' }, parties: [owner] },
    registerOfficialLetter: { input: { id: ids.request } },
    decideLetter: { input: { id: ids.request, decision: 'APPROVE' } },
    publishVerificationRule: { input: { id: ids.request, rule: { text: '示例', departments: [owner], results: [] } } },
    fulfilShareRequest: { input: { id: ids.request }, parties: [owner], narrowed: [Role.PLATFORM] },
    extendFulfilment: { input: { id: ids.request, until: '2026-07-01' } },
    overrideDeadline: { input: { id: ids.request, dueOn: '2026-07-31', citedLaw: '示例' }, parties: [owner] },
    reviewAggregation: { input: { id: ids.request, conclusion: '示例' } },
    suspendSharedAccess: { input: { id: ids.request, reason: '示例' }, parties: [owner] },
    restoreSharedAccess: { input: { id: ids.request, reason: '示例' }, parties: [owner] },
    terminateSharedAccess: { input: { id: ids.request, reason: '示例' } },
    recordDepartmentDuty: {
      input: { jurisdiction, department: consumer, code: 'M-2', title: '示例职责', basis: '示例依据' },
    },
    endDepartmentDuty: { input: { jurisdiction, department: consumer, code: 'M-1' } },
    nameSensitiveCombination: { input: { jurisdiction, title: '另一组合', items: ['甲', '乙'], reason: '示例' } },
    endSensitiveCombination: { input: { jurisdiction, title: '示例组合' } },
    demandInterface: { input: { entry: ids.entry, scenario: '示例' } },
    agreeInterface: { input: { id: offered, agreedDate: '2026-07-31' }, parties: [owner] },
    requestInterfaceDelay: { input: { id: offered, until: '2026-08-03', reason: '示例' }, parties: [owner] },
    allowInterfaceDelay: { input: { id: offered } },
    submitInterface: { input: { id: offered }, parties: [owner] },
    wrapInterface: { input: { id: offered } },
    publishInterface: { input: { id: offered } },
  };
}
