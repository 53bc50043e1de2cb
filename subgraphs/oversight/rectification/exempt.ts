import type { Refused } from '../../../kernel/refused';
import type { OversightContext } from '../context';
import type { ExemptInput } from './inputs';
import { moveOrder } from './move-order';
import type { RectificationOrder } from './types';

/** The addressee is released from liability, on a ground that the text of the city names. */
export const exempt = (context: OversightContext, input: ExemptInput): Promise<RectificationOrder | Refused> =>
  moveOrder(context, 'exempt', input, ({ profile }) => {
    const { comment, exemptionGround } = input;
    const exemptionGroundExists = profile.grounds.exemption.some(({ code }) => code === exemptionGround);
    return { comment, facts: { exemptionGround, exemptionGroundExists }, changes: { exemptionGround } };
  });
