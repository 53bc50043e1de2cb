import { Refused } from '../../../kernel/refused';
import type { ExchangeContext } from '../context';
import { moveRaised, type RaisedStep, type Step } from '../raised/move-raised';
import type { CatalogCorrectionRow } from './entity';
import type { DecideCorrectionInput, ExtendCorrectionReplyInput, ReviewCatalogCorrectionInput } from './inputs';
import { CorrectionDecision } from './kinds';
import { maySeeCorrection } from './policy';
import { presentCorrection } from './present';
import type { CatalogCorrection } from './types';
import { catalogCorrection } from './workflow';

/** Fires events on a request that the actor may see; others are told that there is none. */
async function moveCorrection(
  context: ExchangeContext,
  command: string,
  input: RaisedStep,
  steps: readonly Step<CatalogCorrectionRow>[],
): Promise<CatalogCorrection | Refused> {
  const row = await moveRaised<CatalogCorrectionRow>(
    context,
    {
      command,
      register: 'correction',
      anyOf: catalogCorrection,
      workflowOf: () => catalogCorrection,
      sees: seen => maySeeCorrection(context.actor, seen),
      steps: () => steps,
    },
    input,
  );
  return row instanceof Refused ? row : presentCorrection(row);
}

/** The head of the department consents to a later reply, once and within what the text allows. */
export const extendCorrectionReply = (
  context: ExchangeContext,
  input: ExtendCorrectionReplyInput,
): Promise<CatalogCorrection | Refused> => {
  const { workingDays, reason: comment } = input;
  const facts = { workingDays };
  return moveCorrection(context, 'extendCorrectionReply', input, [
    { event: 'extendReplyDeadline', comment, facts, extension: { workingDays } },
  ]);
};

/** The department answers; where it agrees it asks the authority, in the same act, to change the open catalog. */
export const decideCorrection = (
  context: ExchangeContext,
  input: DecideCorrectionInput,
): Promise<CatalogCorrection | Refused> => {
  const { decision, reason, basis } = input;
  const facts = { reason, basis };
  const changes = { reply: reason?.trim() || null, basis: basis?.trim() || null, repliedOn: context.today };
  return moveCorrection(
    context,
    'decideCorrection',
    input,
    decision === CorrectionDecision.AGREE
      ? [{ event: 'agreeToCorrection', comment: reason, facts, changes }, { event: 'requestOpenCatalogChange' }]
      : [{ event: 'refuseCorrection', comment: reason, facts, changes }],
  );
};

/** The authority has the open catalog changed. */
export const reviewCatalogCorrection = (
  context: ExchangeContext,
  input: ReviewCatalogCorrectionInput,
): Promise<CatalogCorrection | Refused> =>
  moveCorrection(context, 'reviewCatalogCorrection', input, [{ event: 'reviewCatalogUpdate', comment: input.comment }]);
