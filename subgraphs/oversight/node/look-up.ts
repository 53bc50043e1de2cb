import { parseGlobalId, registers } from '../../../kernel/global-id';
import { reportOf } from '../annual-report/look-up';
import type { OversightContext } from '../context';
import { mayFollowIds } from '../policy';
import { orderOf } from '../rectification/look-up';
import { suspensionOf } from '../suspension/look-up';
import { presentNode } from './present';
import type { NodeStub } from './types';

/**
 * What stands behind an id: oversight's own things themselves, of others what their subgraph needs to find them. Null for a text that
 * is no id, and for a thing of oversight's own that the actor may not see.
 */
export async function nodeOf(context: OversightContext, id: string): Promise<NodeStub | null> {
  const register = parseGlobalId(id)?.register;
  if (register === undefined || !mayFollowIds(context.actor, registers[register].type)) return null;
  if (register === 'rectification') {
    const order = await orderOf(context, id);
    return order && { ...order, register };
  }
  if (register === 'annual-report') {
    const report = await reportOf(context, id);
    return report && { ...report, register };
  }
  if (register === 'suspension') {
    const suspension = await suspensionOf(context, id);
    return suspension && { ...suspension, register };
  }
  return presentNode(id);
}
