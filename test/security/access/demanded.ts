import { Role } from '../../../kernel/actor';
import type { LawfulCommand } from './inputs';
import type { World } from './world';

const NONE = '00000000-0000-4000-8000-000000000000';

/** What those who may give a command about demands, returns, cases and accounts of use would give. */
export function demandedCommands({ ids, owner, jurisdiction }: World): Readonly<Record<string, LawfulCommand>> {
  const [id, flow, found] = [`demand:${NONE}`, `return-flow:${NONE}`, `violation-case:${NONE}`];
  return {
    submitDemand: {
      input: { jurisdiction, kind: 'SHARE', title: '示例数据', purpose: '示例用途' },
      narrowed: [Role.PUBLIC, Role.AUTHORITY, Role.OPERATOR],
    },
    acceptDemand: { input: { id } },
    decideDemand: { input: { id, decision: 'REJECT', result: '示例', notice: '示例' } },
    startPreService: { input: { id, officer: 'officer' } },
    linkDemandEntry: { input: { id, entry: ids.entry } },
    cosignReturnFlow: { input: { id: flow } },
    submitUpstream: { input: { id: flow } },
    fulfilReturnFlow: { input: { id: flow, deliveredRows: 1 } },
    refuseReturnFlow: { input: { id: flow, reason: '示例' } },
    createReturnFlowRequest: {
      input: { jurisdiction, content: '示例数据', purpose: '示例用途', holder: '示例部门', producer: owner },
    },
    reportViolation: { input: { entry: ids.entry, description: '示例情形' } },
    openCase: { input: { id: found } },
    closeCase: { input: { id: found, reason: '示例' } },
    terminateAccess: { input: { id: found, reason: '示例' } },
  };
}
