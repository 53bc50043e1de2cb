import type { Law } from '../../../rulebook/law';
import { type WorkflowDefinition, workflowOf } from '../../../rulebook/workflow';
import type { ShareRequestRow } from './entity';

/** The matter that asking for an entry is: of its own where it is shared without conditions. */
export const matterOf = (shareType: string | null): 'SMX-02' | 'SMX-03' =>
  shareType === 'UNCONDITIONAL' ? 'SMX-02' : 'SMX-03';

/** The machine by which the city runs the matter: where its text lets the mode of service or the authority decide, another than its own. */
export function machineFor(law: Law, shareType: string | null): WorkflowDefinition | undefined {
  const found = workflowOf(law, matterOf(shareType));
  return typeof found === 'string' ? undefined : found;
}

/** The machine of a request that was taken over: that of its city where it has such a state, else the usual one. */
export function machineOfState(law: Law, shareType: string | null, state: string): ShareRequestRow['workflow'] {
  const machine = machineFor(law, shareType);
  return machine?.states.some(({ name }) => name === state) ? (machine.id as ShareRequestRow['workflow']) : 'SMX-03';
}

/** By which event a request is submitted in the city, which hangs on the mode of service where that chooses the route. */
export function submittingEvent({ transitions }: WorkflowDefinition, serviceMode: string): string {
  const byMode = serviceMode === 'BULK' ? 'submitBulkRequest' : 'submitInterfaceRequest';
  return transitions.some(({ event }) => event === byMode) ? byMode : 'submitShareRequest';
}
