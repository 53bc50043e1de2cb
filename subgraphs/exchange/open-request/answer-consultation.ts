import type { Refused } from '../../../kernel/refused';
import type { ExchangeContext } from '../context';
import type { AnswerConsultationInput } from './inputs';
import { ConsultationAnswer } from './kinds';
import { moveOpenRequest } from './move-open-request';
import { stated } from './stated';
import type { OpenRequest } from './types';

/** The providing unit tells the province whether it consents; what the province decides then is its own. */
export const answerConsultation = (
  context: ExchangeContext,
  input: AnswerConsultationInput,
): Promise<OpenRequest | Refused> => {
  const event = input.answer === ConsultationAnswer.CONSENT ? 'consentToOpening' : 'refuseOpening';
  const said = { reason: stated(input.reason) };
  return moveOpenRequest(context, 'answerConsultation', input, {
    otherwise: event,
    move: () => ({ event, facts: said, changes: said, comment: said.reason }),
  });
};
