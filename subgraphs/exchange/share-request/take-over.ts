import { globalId } from '../../../kernel/global-id';
import type { Transaction } from '../../../kernel/transaction';
import { keepClocks } from '../../../kernel/workflow/clock-rows';
import { moveClocks } from '../../../kernel/workflow/move-clocks';
import { tellMatter } from '../../../kernel/workflow/tell-matter';
import type { ExchangeContext } from '../context';
import type { ServiceMode } from '../kinds';
import type { PublishedEntryRow } from '../published-entry/entity';
import { newRequest } from './draft-share-request';
import { ShareRequestRow } from './entity';
import type { EarlierShareRequestInput } from './inputs';
import { machineFor, machineOfState, submittingEvent } from './machine';
import type { StatedRequest } from './request-facts';
import { shareRequests } from './workflow';

/**
 * A request from before the register: in the state it has, with its day and number; what the law asked of it was asked then. One that
 * still waits for its first answer has waited since it was submitted.
 */
export async function takeOver(
  transaction: Transaction,
  context: ExchangeContext,
  input: StatedRequest & { serviceMode: ServiceMode; legalBasis?: string | null; earlier: EarlierShareRequestInput },
  entry: PublishedEntryRow,
): Promise<ShareRequestRow> {
  const { shareRequestStatus, submittedOn, requestNumber } = input.earlier;
  const workflow = machineOfState(context.law(entry.jurisdiction), entry.shareType, shareRequestStatus);
  const row = await transaction.create(ShareRequestRow, {
    ...newRequest(context, input, entry),
    workflow,
    requestNumber: requestNumber ?? null,
    shareRequestStatus,
    submittedOn,
    takenOver: true,
  });
  await startClocks(transaction, context, entry, row);
  await tellMatter(transaction, context, shareRequests[workflow], row);
  return row;
}

/** The deadlines that submitting it began, where nothing has come of it since; when it came to any other state nobody has told. */
async function startClocks(
  { manager }: Transaction,
  context: ExchangeContext,
  { jurisdiction, shareType }: PublishedEntryRow,
  { id, workflow, serviceMode, shareRequestStatus, submittedOn }: ShareRequestRow,
): Promise<void> {
  const law = context.law(jurisdiction);
  const definition = machineFor(law, shareType);
  if (definition?.id !== workflow || submittedOn === null) return;
  const event = submittingEvent(definition, serviceMode);
  const transition = definition.transitions.find(one => one.event === event && one.to === shareRequestStatus);
  if (!transition) return;
  const aggregate = globalId('share-request', id);
  const calendar = await context.calendar();
  const move = { workflow, definition, transition, from: null, aggregate, jurisdiction, law, calendar, facts: {} };
  await keepClocks(manager, moveClocks([], { ...move, today: submittedOn }));
}
