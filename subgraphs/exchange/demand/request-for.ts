import { Actor, Role } from '../../../kernel/actor';
import type { Transaction } from '../../../kernel/transaction';
import { fire, open } from '../../../kernel/workflow/fire';
import { rulesOf } from '../../../kernel/workflow/permitted';
import type { FiringContext } from '../../../kernel/workflow/record-firing';
import { judge, type Rule } from '../../../rulebook/rule';
import type { SubmittingAShareRequest } from '../../../rulebook/rules/share-request';
import type { WorkflowDefinition } from '../../../rulebook/workflow';
import { ServiceMode } from '../kinds';
import type { PublishedEntryRow } from '../published-entry/entity';
import { newRequest, openDraft } from '../share-request/draft-share-request';
import type { ShareRequestRow } from '../share-request/entity';
import { grantAtOnce } from '../share-request/grant-at-once';
import { machineFor, submittingEvent } from '../share-request/machine';
import { allItemsOf, requestFacts } from '../share-request/request-facts';
import { shareRequests } from '../share-request/workflow';
import { firedBy } from './by-the-register';
import type { DemandRow } from './entity';

/**
 * The request that a demand becomes, in the name of the body that stated it and on the machine that the city has for the entry: its
 * deadlines begin now. Where the city asks a request for more than the demand says, it waits as a draft for that body to complete it.
 */
export async function requestFor(
  transaction: Transaction,
  context: FiringContext,
  demand: DemandRow,
  entry: PublishedEntryRow,
): Promise<ShareRequestRow> {
  const consumer = demand.applicant as string;
  const asApplicant = firedBy(
    context,
    new Actor({ subject: demand.applicantSubject, roles: [Role.CONSUMER], organization: consumer }),
  );
  const items = itemsOf(demand, entry);
  const serviceMode = demand.serviceMode ?? (entry.terms.shareModes?.[0] as ServiceMode) ?? ServiceMode.PLATFORM_ACQUISITION;
  const { purpose, duty: dutyRef, complianceCommitment } = demand;
  const scenario = demand.scenario ?? purpose;
  const asked = { consumer, scenario, purpose, items, serviceMode, dutyRef, complianceCommitment };
  const law = context.law(entry.jurisdiction);
  const machine = machineFor(law, entry.shareType);
  // a city without one is told so by the draft
  if (!machine) return openDraft(transaction, asApplicant, asked, entry);
  const workflow = shareRequests[machine.id as ShareRequestRow['workflow']];
  const event = submittingEvent(machine, serviceMode);
  const facts = await requestFacts(transaction.manager, context.today, asked, entry);
  const isComplete = judge(guardOf(machine, event), facts, law).length === 0;
  const submitted = { submittedAt: transaction.now, submittedOn: context.today };
  if (machine.id === 'SMX-02') {
    const columns = { ...newRequest(context, asked, entry), ...submitted, workflow: 'SMX-02' as const };
    const created = await open(transaction, asApplicant, workflow, event, columns, { facts });
    return grantAtOnce(transaction, asApplicant, created, entry);
  }
  const draft = await openDraft(transaction, asApplicant, asked, entry);
  if (!isComplete) return draft;
  return fire(transaction, asApplicant, workflow, { key: draft.id, event, facts, changes: submitted });
}

/** Of what was demanded, what the entry has; all of it where nothing was named that it has. */
function itemsOf({ items }: DemandRow, entry: PublishedEntryRow): string[] {
  const shared = allItemsOf(entry);
  return items.filter(item => shared.includes(item));
}

/** What the machine asks of submitting. */
const guardOf = (machine: WorkflowDefinition, event: string) =>
  machine.transitions
    .filter(transition => transition.event === event)
    .flatMap(transition =>
      rulesOf(shareRequests[machine.id as ShareRequestRow['workflow']], transition),
    ) as unknown as readonly Rule<SubmittingAShareRequest>[];
