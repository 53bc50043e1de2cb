import { parseGlobalId, type Register, registers } from '../../../kernel/global-id';
import { reportOf } from '../annual-report/look-up';
import { complaintOf } from '../complaint/look-up';
import type { OversightContext } from '../context';
import { restrictionOf } from '../credit-restriction/look-up';
import { evaluationOf } from '../evaluation/look-up';
import { inspectionOf, roundOf } from '../inspection/look-up';
import { mayFollowIds } from '../policy';
import { orderOf } from '../rectification/look-up';
import { scorecardById } from '../scorecard/look-up';
import { suspensionOf } from '../suspension/look-up';
import { violationOf } from '../violation-record/look-up';
import { presentNode } from './present';
import type { NodeStub } from './types';

/** How oversight's own things are found. */
const own: Readonly<Partial<Record<Register, (context: OversightContext, id: string) => Promise<object | null>>>> = {
  rectification: orderOf,
  'annual-report': reportOf,
  suspension: suspensionOf,
  evaluation: evaluationOf,
  scorecard: scorecardById,
  inspection: inspectionOf,
  'inspection-round': roundOf,
  violation: violationOf,
  complaint: complaintOf,
  'credit-restriction': restrictionOf,
};

/**
 * What stands behind an id: oversight's own things themselves, of others what their subgraph needs to find them. Null for a text that
 * is no id, and for a thing of oversight's own that the actor may not see.
 */
export async function nodeOf(context: OversightContext, id: string): Promise<NodeStub | null> {
  const register = parseGlobalId(id)?.register;
  if (register === undefined || !mayFollowIds(context.actor, registers[register].type)) return null;
  const find = own[register];
  if (!find) return presentNode(id);
  const found = await find(context, id);
  return found && ({ ...found, register } as NodeStub);
}
