import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { globalId } from '../../../kernel/global-id';
import type { Refused } from '../../../kernel/refused';
import { type ClockRow, keepClocks, runningClocks } from '../../../kernel/workflow/clock-rows';
import type { LocalDate } from '../../../rulebook/values/local-date';
import type { ExchangeContext } from '../context';
import type { ShareRequestRow } from './entity';
import { ShareRequestStatus } from './kinds';
import { moveRequest } from './move-request';
import { stated } from './stated-columns';
import type { ExtendFulfilmentInput, OverrideDeadlineInput } from './step-inputs';
import type { ShareRequest } from './types';
import { workingDaysBetween } from './working-days-between';

const REPLY = 'share_reply_working_days';
const FULFILMENT = 'share_fulfil_working_days';

async function runningClock(manager: EntityManager, { id }: ShareRequestRow, parameter: string): Promise<ClockRow | undefined> {
  const running = await runningClocks(manager, [globalId('share-request', id)]);
  return running.find(clock => clock.parameter === parameter);
}

/** Lets delivery be late, at the written request of whoever supplies: once, and no longer than the text allows. */
export const extendFulfilment = (context: ExchangeContext, input: ExtendFulfilmentInput): Promise<ShareRequest | Refused> =>
  moveRequest(context, 'extendFulfilment', input, async ({ transaction, row }) => {
    const clock = await runningClock(transaction.manager, row, FULFILMENT);
    const workingDays = clock?.dueOn ? workingDaysBetween(await context.calendar(), clock.dueOn, input.until) : null;
    return {
      event: 'extendFulfilment',
      comment: input.application,
      facts: { application: input.application, workingDays, extendedAlready: row.delayApplication !== null },
      changes: { delayApplication: stated(input.application) },
      extension: { workingDays },
    };
  });

/** Another law sets another day for what is waited for now: the deadline that runs ends, and that day takes its place. */
export const overrideDeadline = (context: ExchangeContext, input: OverrideDeadlineInput): Promise<ShareRequest | Refused> =>
  moveRequest(context, 'overrideDeadline', input, async ({ transaction, row }) => {
    const { dueOn, citedLaw } = input;
    const { today } = context;
    const isDelivery = row.shareRequestStatus === ShareRequestStatus.APPROVED;
    const clock = await runningClock(transaction.manager, row, isDelivery ? FULFILMENT : REPLY);
    if (clock) await keepClocks(transaction.manager, replaced(clock, dueOn, today));
    return {
      event: isDelivery ? 'overrideFulfilmentDeadline' : 'overrideReplyDeadline',
      comment: `${citedLaw}：${dueOn}`,
      facts: { citedLaw, dueOn, today },
      changes: { overridingLaw: stated(citedLaw) },
    };
  });

/** A deadline that ends, and the one of a fixed day that takes its place; both are kept. */
const replaced = (clock: ClockRow, dueOn: LocalDate, today: LocalDate): ClockRow[] => [
  { ...clock, closedOn: today },
  {
    ...clock,
    id: randomUUID(),
    article: null,
    workingDays: null,
    fixedDueOn: dueOn,
    extensions: [],
    pauses: [],
    dueOn,
    overdueSince: null,
    missingYear: null,
  },
];
