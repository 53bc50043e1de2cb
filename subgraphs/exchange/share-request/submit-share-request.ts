import { Actor, demand } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import type { Workflow } from '../../../kernel/workflow/define-workflow';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { fire, open } from '../../../kernel/workflow/fire';
import { rulesOf } from '../../../kernel/workflow/permitted';
import { judge, judgeBeginning, type Rule } from '../../../rulebook/rule';
import { throughThePlatformOfRecord } from '../../../rulebook/rules/one-channel';
import {
  mayBeAskedFor,
  type SubmittingAShareRequest,
  sharingAmongDepartments,
  statingAShareRequest,
  submittingAShareRequest,
} from '../../../rulebook/rules/share-request';
import type { WorkflowDefinition } from '../../../rulebook/workflow';
import type { ExchangeContext } from '../context';
import { PublishedEntryRow } from '../published-entry/entity';
import { fromAnyCity } from './as-register';
import { modeOf, newRequest, openDraft } from './draft-share-request';
import { ShareRequestRow } from './entity';
import { grantAtOnce } from './grant-at-once';
import type { SubmitShareRequestInput } from './inputs';
import { machineFor, matterOf, submittingEvent } from './machine';
import { maySubmit, mayTakeOver, mayTakeOverIn } from './policy';
import { presentRequest } from './present';
import { requestFacts } from './request-facts';
import { statedColumns } from './stated-columns';
import { takeOver } from './take-over';
import type { ShareRequest } from './types';
import { shareRequests } from './workflow';

/** Asks for the data of a published entry; a request from before the register began is taken over in the state it has. */
export async function submitShareRequest(
  context: ExchangeContext,
  input: SubmitShareRequestInput,
): Promise<ShareRequest | Refused> {
  const { actor, today } = context;
  const { consumer, earlier } = input;
  demand(actor.subject !== Actor.nobody.subject, actor);
  const among = findingsOf(judge(sharingAmongDepartments, { consumer, isPerson: actor.isPublic }));
  if (among.length > 0) return new Refused(among);
  demand(earlier ? mayTakeOver(actor) : maySubmit(actor, input), actor);
  const row = await context.write('submitShareRequest', input, async transaction => {
    const { manager } = transaction;
    const found = await manager.findOneBy(PublishedEntryRow, { entry: demandKey('catalog', input.entry, 'entry') });
    // What is not published is no more known to those who ask than what is not there, nor is the city whose law it is under.
    const entry = found && mayBeAskedFor(found, Boolean(earlier)) ? found : null;
    const facts = await requestFacts(manager, today, input, entry);
    if (entry === null) return transaction.refuse(...findingsOf(judge(statingAShareRequest, facts)));
    const law = context.law(entry.jurisdiction);
    const elsewhere = judge(throughThePlatformOfRecord, input, law);
    const matter = matterOf(entry.shareType);
    const machine = machineFor(law, entry.shareType);
    if (earlier || !machine) {
      const rules = earlier ? statingAShareRequest : submittingAShareRequest;
      const breaches = [...judgeBeginning(law, matter, rules, facts, ['entry']), ...elsewhere];
      if (breaches.length > 0 || !earlier) return transaction.refuse(...findingsOf(breaches));
      demand(mayTakeOverIn(actor, entry.jurisdiction), actor);
      return takeOver(transaction, context, { ...input, earlier, serviceMode: modeOf(input, entry) }, entry);
    }
    const asked = { ...input, serviceMode: modeOf(input, entry) };
    const workflow = shareRequests[machine.id as ShareRequestRow['workflow']];
    const event = submittingEvent(machine, asked.serviceMode);
    const breaches = [...judge(guardOf(machine, event, workflow), facts, law), ...elsewhere];
    if (breaches.length > 0) return transaction.refuse(...findingsOf(breaches));
    const submitted = { submittedAt: transaction.now, submittedOn: today };
    if (machine.id === 'SMX-02') {
      const columns = { ...newRequest(context, asked, entry), ...submitted, workflow: 'SMX-02' as const };
      const created = await open(transaction, fromAnyCity(context), workflow, 'submitShareRequest', columns, { facts });
      return grantAtOnce(transaction, context, created, entry);
    }
    const draft = input.draft
      ? await draftOf(transaction, context, input, entry)
      : await openDraft(transaction, context, asked, entry);
    return fire(transaction, fromAnyCity(context), workflow, {
      key: draft.id,
      event,
      facts,
      changes: { ...statedColumns(asked), serviceMode: asked.serviceMode, ...submitted },
    });
  });
  return row instanceof Refused ? row : presentRequest(row);
}

/** What the machine asks of submitting: told at once, before a draft is made that could not stand. */
const guardOf = ({ transitions }: WorkflowDefinition, event: string, workflow: Workflow<ShareRequestRow>) =>
  transitions
    .filter(transition => transition.event === event)
    .flatMap(transition => rulesOf(workflow, transition)) as unknown as readonly Rule<SubmittingAShareRequest>[];

/** The draft that is being completed: of the same department, for the same entry. */
async function draftOf(
  { manager }: Transaction,
  { actor }: ExchangeContext,
  input: SubmitShareRequestInput,
  entry: PublishedEntryRow,
): Promise<ShareRequestRow> {
  const id = demandKey('share-request', input.draft as string, 'draft');
  const draft = await manager.findOneBy(ShareRequestRow, { id });
  const isTheirs = draft?.consumer === input.consumer && draft.consumer === actor.organization && draft.entry === entry.entry;
  if (!isTheirs) throw new Refusal([{ ...matterUnknown, path: ['input', 'draft'] }]);
  return draft;
}
