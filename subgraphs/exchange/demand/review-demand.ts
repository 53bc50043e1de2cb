import { demand as demandThat } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import type { Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import type { ExchangeContext } from '../context';
import { openReturnFlow } from '../return-flow/create-return-flow';
import type { DemandRow } from './entity';
import type { AcceptDemandInput, DecideDemandInput, ForwardDemandUpstreamInput, StartPreServiceInput } from './inputs';
import { DemandDecision, DemandKind } from './kinds';
import { moveDemand } from './move-demand';
import type { Demand } from './types';

/** Takes a demand up for review, unless what is published has the data already. */
export const acceptDemand = (context: ExchangeContext, input: AcceptDemandInput): Promise<Demand | Refused> =>
  moveDemand(context, 'acceptDemand', input, async ({ transaction, row, fire }) =>
    fire({
      event: row.kind === DemandKind.OPEN ? 'acceptOpenDemand' : 'acceptDemand',
      comment: input.comment,
      facts: { isListed: await isListed(transaction, row) },
    }),
  );

/** Whether what is published has an entry of this name: in the open catalog, for what is to be opened. */
async function isListed({ manager }: Transaction, { jurisdiction, title, kind }: DemandRow): Promise<boolean> {
  const [{ found }]: [{ found: boolean }] = await manager.query(
    `select exists (select from published_entry where jurisdiction = $1 and status in ('PUBLISHED', 'UPDATE_REQUESTED')
       and btrim(terms ->> 'title') = $2 and ($3 = 'SHARE' or (terms ->> 'openListed')::boolean)) as found`,
    [jurisdiction, title, kind],
  );
  return found;
}

/** Finds that a demand is to be met, and by whom; or that it is not, and tells whoever stated it. */
export const decideDemand = (context: ExchangeContext, input: DecideDemandInput): Promise<Demand | Refused> =>
  moveDemand(context, 'decideDemand', input, ({ row, fire }) => {
    const { result, notice } = input;
    const provider = input.provider ?? row.provider;
    return input.decision === DemandDecision.CONFIRM
      ? fire({ event: 'confirmDemand', comment: result, facts: { provider }, changes: { provider } })
      : fire({
          event: 'rejectDemand',
          comment: result,
          facts: { result, notice },
          changes: { result, notice, closedOn: context.today },
        });
  });

/** The data is held above: the demand becomes a request for its return, in the same transaction. */
export function forwardDemandUpstream(context: ExchangeContext, input: ForwardDemandUpstreamInput): Promise<Demand | Refused> {
  const { actor, today } = context;
  demandThat(actor.organization !== undefined, actor);
  return moveDemand(context, 'forwardDemandUpstream', input, async ({ transaction, row, fire }) => {
    const { holderAbove, expectedRows } = input;
    const told = `数据由上级掌握，已向上级申请（${holderAbove}）`;
    const forwarded = await fire({
      event: 'requestReturnFlow',
      facts: { holderAbove },
      changes: { result: told, notice: told, closedOn: today },
    });
    await openReturnFlow(transaction, context, {
      jurisdiction: row.jurisdiction,
      content: row.title,
      purpose: row.purpose,
      holder: holderAbove,
      producer: input.producer ?? row.provider ?? row.applicant,
      expectedRows,
      demand: globalId('demand', row.id),
    });
    return forwarded;
  });
}

/** The service before data is opened begins, with an officer in charge. */
export const startPreService = (context: ExchangeContext, input: StartPreServiceInput): Promise<Demand | Refused> =>
  moveDemand(context, 'startPreService', input, ({ fire }) =>
    fire({
      event: 'startPreService',
      facts: { officer: input.officer },
      changes: { officer: input.officer?.trim() || null },
    }),
  );
