import type { Refused } from '../../../kernel/refused';
import type { ExchangeContext } from '../context';
import { completedBy } from '../sensitive-combination/completed-by';
import { Decision } from './kinds';
import { moveRequest, type RequestMove, type Scene } from './move-request';
import { allItemsOf, askedEntryOf } from './request-facts';
import { stated } from './stated-columns';
import type { DecideAsProducerInput, DecideLetterInput, DecideShareRequestInput } from './step-inputs';
import type { ShareRequest } from './types';

/** Grants or refuses a request: as the whole decision in most cities, after the producer's review where the mode asks for one. */
export const decideShareRequest = (context: ExchangeContext, input: DecideShareRequestInput): Promise<ShareRequest | Refused> =>
  moveRequest(context, 'decideShareRequest', input, scene =>
    input.decision === Decision.APPROVE ? approval(context, scene, input) : refusal(context, scene, input),
  );

async function approval(
  context: ExchangeContext,
  { transaction, row, law, entry }: Scene,
  input: DecideShareRequestInput,
): Promise<RequestMove> {
  const { today } = context;
  const items = [...new Set(input.items ?? (row.items.length > 0 ? row.items : allItemsOf(entry)))];
  // where whoever decides sets the mode, that of the request is no more than a wish
  const setByDecision = law.parameter('share_approvers').value?.by === 'ANY';
  const serviceMode = input.serviceMode ?? (setByDecision ? null : row.serviceMode);
  const { jurisdiction, consumer: holder, id } = row;
  const completes = await completedBy(transaction.manager, { jurisdiction, holder, items, on: today, except: id });
  return {
    event: 'approveShareRequest',
    comment: input.reason,
    facts: {
      entry: askedEntryOf(entry),
      consumer: holder,
      requested: row.items,
      items,
      serviceMode,
      askedMode: row.serviceMode,
      bulkJustification: row.bulkJustification,
      letter: row.officialLetter,
      completes,
      aggregationReview: row.aggregationReview,
    },
    changes: {
      ...decided(context, row, input.reason),
      grantedItems: items,
      grantedMode: serviceMode,
    },
  };
}

function refusal(context: ExchangeContext, { row }: Scene, input: DecideShareRequestInput): RequestMove {
  const { reason, refusalBasis } = input;
  return {
    event: 'rejectShareRequest',
    comment: reason ?? refusalBasis.join('；'),
    facts: { refusalBasis, reason },
    changes: { ...decided(context, row, reason), refusalBasis: refusalBasis.filter(law => law.trim() !== '') },
  };
}

/** Whoever decides has accepted the request, if not before. */
const decided = (
  { today, actor, moment }: ExchangeContext,
  { acceptedAt, acceptedBy, provider }: Scene['row'],
  reason: string | null | undefined,
) => ({
  decidedOn: today,
  decidedBy: actor.organization ?? null,
  decisionReason: stated(reason),
  ...(acceptedAt === null && actor.organization === provider
    ? { acceptedAt: moment, acceptedBy: provider }
    : { acceptedAt, acceptedBy }),
});

/** The unit whose data it is reviews a request before the authority decides. */
export const decideAsProducer = (context: ExchangeContext, input: DecideAsProducerInput): Promise<ShareRequest | Refused> =>
  moveRequest(context, 'decideAsProducer', input, ({ row, entry }) => ({
    event: input.decision === Decision.APPROVE ? 'approveAsProducer' : 'rejectAsProducer',
    comment: input.reason,
    facts: { provider: row.provider, entry: askedEntryOf(entry), reason: input.reason },
    changes: {
      producerOpinion: stated(input.reason),
      acceptedAt: row.acceptedAt ?? context.moment,
      acceptedBy: row.acceptedBy ?? row.provider,
      ...(input.decision === Decision.REJECT && {
        decidedOn: context.today,
        decidedBy: row.provider,
        decisionReason: stated(input.reason),
      }),
    },
  }));

/** The authority consents to a letter, or does not. */
export const decideLetter = (context: ExchangeContext, input: DecideLetterInput): Promise<ShareRequest | Refused> =>
  moveRequest(context, 'decideLetter', input, ({ row, entry }) => ({
    event: input.decision === Decision.APPROVE ? 'approveLetter' : 'rejectLetter',
    comment: input.reason,
    facts: { reason: input.reason },
    changes: {
      ...decided(context, row, input.reason),
      ...(input.decision === Decision.APPROVE && grantedWhole(row, allItemsOf(entry))),
    },
  }));

function grantedWhole(row: Scene['row'], all: string[]): Partial<Scene['row']> {
  const items = row.items.length > 0 ? row.items : all;
  return { grantedItems: items.length > 0 ? items : null, grantedMode: row.serviceMode };
}
