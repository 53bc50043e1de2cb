import type { Refused } from '../../../kernel/refused';
import type { OperationContext } from '../context';
import { moveContract } from '../contract/move-contract';
import type { OperationContract } from '../contract/types';
import type { RecordExpertAssessmentInput, RecordSelectionInput, RejectDevelopmentInput } from './inputs';

/** The experts have assessed a request, whatever they came to: the decision is the authority's. */
export const recordExpertAssessment = (
  context: OperationContext,
  input: RecordExpertAssessmentInput,
): Promise<OperationContract | Refused> =>
  moveContract(context, 'recordExpertAssessment', input, () => ({
    changes: {
      assessmentConclusion: input.conclusion,
      assessmentReference: input.reference.trim() || null,
      assessedOn: context.today,
    },
  }));

/** The operator was chosen in competition. */
export const recordSelection = (context: OperationContext, input: RecordSelectionInput): Promise<OperationContract | Refused> =>
  moveContract(context, 'recordSelection', input, () => {
    const changes = {
      selectionMethod: input.method,
      selectionReference: input.reference,
      selectionDecidedOn: input.decidedOn,
    };
    return { facts: { ...changes, decidedOn: input.decidedOn, today: context.today }, changes };
  });

/** The authority rejects a request. */
export const rejectDevelopment = (
  context: OperationContext,
  input: RejectDevelopmentInput,
): Promise<OperationContract | Refused> =>
  moveContract(context, 'rejectDevelopment', input, () => ({ comment: input.reason, facts: { reason: input.reason } }));
