import { demand } from '../../../kernel/actor';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { open } from '../../../kernel/workflow/fire';
import type { FiringContext } from '../../../kernel/workflow/record-firing';
import { judge, knownToTheLaw } from '../../../rulebook/rule';
import { platformOfRecord, throughThePlatformOfRecord } from '../../../rulebook/rules/one-channel';
import { statingAShareRequest } from '../../../rulebook/rules/share-request';
import type { ExchangeContext } from '../context';
import { ServiceMode } from '../kinds';
import { demandPublished } from '../published-entry/demand-published';
import type { PublishedEntryRow } from '../published-entry/entity';
import { fromAnyCity } from './as-register';
import type { ShareRequestRow } from './entity';
import type { DraftShareRequestInput } from './inputs';
import { machineFor, matterOf } from './machine';
import { mayDraft } from './policy';
import { presentRequest } from './present';
import { requestFacts, type StatedRequest } from './request-facts';
import { statedColumns } from './stated-columns';
import type { ShareRequest } from './types';
import { shareRequests } from './workflow';

/** Nothing of this is asked of a draft but who asks for what. */
const ASKED_OF_A_DRAFT = ['ENTRY_NOT_PUBLISHED', 'PROVIDER_IS_ANOTHER', 'CONSUMER_IS_PROVIDER', 'ITEM_UNNAMED'];

/** Begins a request that its author may still change; what is missing is asked for when it is submitted. */
export async function draftShareRequest(
  context: ExchangeContext,
  input: DraftShareRequestInput,
): Promise<ShareRequest | Refused> {
  demand(mayDraft(context.actor, input), context.actor);
  const row = await context.write('draftShareRequest', input, async transaction => {
    const entry = await demandPublished(transaction.manager, input.entry);
    const asked = { ...input, scenario: input.scenario ?? '', purpose: input.purpose ?? '' };
    const facts = await requestFacts(transaction.manager, context.today, asked, entry);
    const findings = findingsOf(judge(statingAShareRequest, facts));
    const asks = findings.filter(({ rule }) => ASKED_OF_A_DRAFT.includes(rule));
    asks.push(...findingsOf(judge(throughThePlatformOfRecord, input, context.law(entry.jurisdiction))));
    if (asks.length > 0) throw new Refusal(asks);
    return openDraft(transaction, context, { ...asked, serviceMode: modeOf(input, entry) }, entry);
  });
  return row instanceof Refused ? row : presentRequest(row);
}

/** What is asked for, or what the entry offers first. */
export const modeOf = ({ serviceMode }: { serviceMode?: ServiceMode | null }, { terms }: PublishedEntryRow): ServiceMode =>
  serviceMode ?? (terms.shareModes?.[0] as ServiceMode | undefined) ?? ServiceMode.PLATFORM_ACQUISITION;

/**
 * The draft of a request, on the machine that the city has for it.
 * @throws Refusal NOT_REGULATED or PROFILE_INCOMPLETE where it has none
 */
export async function openDraft(
  transaction: Transaction,
  context: FiringContext,
  input: StatedRequest & { serviceMode: ServiceMode; legalBasis?: string | null },
  entry: PublishedEntryRow,
): Promise<ShareRequestRow> {
  const law = context.law(entry.jurisdiction);
  const machine = machineFor(law, entry.shareType);
  if (!machine) throw new Refusal(findingsOf(knownToTheLaw(law, matterOf(entry.shareType), ['entry'])));
  const id = machine.id as ShareRequestRow['workflow'];
  return open(transaction, fromAnyCity(context), shareRequests[id], 'draftShareRequest', {
    ...newRequest(context, input, entry),
    workflow: id,
  });
}

/** A request that nothing has been decided of. */
export function newRequest(
  context: Pick<FiringContext, 'today' | 'law'>,
  input: StatedRequest & { serviceMode: ServiceMode; legalBasis?: string | null },
  entry: PublishedEntryRow,
): Partial<ShareRequestRow> {
  return {
    ...statedColumns(input),
    requestNumber: null,
    jurisdiction: entry.jurisdiction,
    entry: entry.entry,
    entryTitle: entry.terms.title ?? null,
    shareType: entry.shareType,
    consumer: input.consumer,
    provider: input.provider ?? entry.provider,
    serviceMode: input.serviceMode,
    platform: platformOfRecord(context.law(entry.jurisdiction)),
    submittedOn: context.today,
    takenOver: false,
    refusalBasis: [],
  };
}
