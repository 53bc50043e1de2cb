import type { EntityManager } from 'typeorm';
import { demandKey } from '../../../kernel/global-id';
import { Refusal, Refused } from '../../../kernel/refused';
import type { CommandInput } from '../../../kernel/transaction';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { type Firing, fire, open } from '../../../kernel/workflow/fire';
import type { ExchangeContext } from '../context';
import { demandCommissioned } from '../known-commission/demand-commissioned';
import { isConnected } from '../known-system/is-connected';
import { demandPublished } from '../published-entry/demand-published';
import { workingDaysBetween } from '../share-request/working-days-between';
import { DataInterfaceRow } from './entity';
import type {
  AgreeInterfaceInput,
  AllowInterfaceDelayInput,
  DemandInterfaceInput,
  PublishInterfaceInput,
  RequestInterfaceDelayInput,
  SubmitInterfaceInput,
  WrapInterfaceInput,
} from './inputs';
import { maySeeInterface } from './policy';
import { presentInterface } from './present';
import type { DataInterface } from './types';
import { dataInterface } from './workflow';

/** What a text says, or nothing: blanks are no text. */
const stated = (text: string | null | undefined): string | null => (text == null || text.trim() === '' ? null : text);

/** Asks for an interface for a published entry, or offers one: by whom, the text of the city says. */
export async function demandInterface(context: ExchangeContext, input: DemandInterfaceInput): Promise<DataInterface | Refused> {
  const row = await context.write('demandInterface', input, async transaction => {
    const entry = await demandPublished(transaction.manager, input.entry);
    const values = {
      jurisdiction: entry.jurisdiction,
      entry: entry.entry,
      provider: entry.provider,
      scenario: input.scenario,
      demandedBy: context.actor.organization ?? null,
      demandedOn: context.today,
    };
    return open(transaction, context, dataInterface, 'demandInterface', values, { facts: { scenario: input.scenario } });
  });
  return row instanceof Refused ? row : presentInterface(row);
}

interface InterfaceStep extends CommandInput {
  id: string;
  expectedVersion?: number | null;
}
type InterfaceMove = Partial<Pick<Firing<DataInterfaceRow>, 'facts' | 'comment' | 'dueOn' | 'changes' | 'extension'>>;

/** Fires an event on an interface that the actor may see; others are told that there is none. */
async function moveInterface(
  context: ExchangeContext,
  event: string,
  input: InterfaceStep,
  move: (row: DataInterfaceRow, manager: EntityManager) => InterfaceMove | Promise<InterfaceMove>,
): Promise<DataInterface | Refused> {
  const row = await context.write(event, input, async transaction => {
    const key = demandKey('data-interface', input.id, 'id');
    const found = await transaction.manager.findOne(DataInterfaceRow, {
      where: { id: key },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found || !maySeeInterface(context.actor, found)) throw new Refusal([matterUnknown]);
    const { expectedVersion } = input;
    return fire(transaction, context, dataInterface, {
      key,
      event,
      expectedVersion,
      ...(await move(found, transaction.manager)),
    });
  });
  return row instanceof Refused ? row : presentInterface(row);
}

/** Both sides have agreed by when it is provided: the deadline that runs from now on. */
export const agreeInterface = (context: ExchangeContext, input: AgreeInterfaceInput) =>
  moveInterface(context, 'agreeInterface', input, () => ({
    facts: { agreedDate: input.agreedDate, today: context.today },
    changes: { agreedOn: input.agreedDate },
    dueOn: input.agreedDate,
  }));

/** The department asks in writing for more time. */
export const requestInterfaceDelay = (context: ExchangeContext, input: RequestInterfaceDelayInput) =>
  moveInterface(context, 'requestInterfaceDelay', input, ({ agreedOn }) => ({
    comment: stated(input.reason),
    facts: { reason: input.reason, until: input.until, agreedOn },
    changes: { delayReason: stated(input.reason), delayAskedUntil: input.until },
  }));

/** The authority allows it, within what the text allows: the deadline is lengthened by the working days between. */
export const allowInterfaceDelay = (context: ExchangeContext, input: AllowInterfaceDelayInput) =>
  moveInterface(context, 'allowInterfaceDelay', input, async ({ agreedOn, delayAskedUntil, delayReason, delayedUntil }) => {
    const until = input.until ?? delayAskedUntil;
    const calendar = await context.calendar();
    const workingDays = agreedOn && until ? workingDaysBetween(calendar, agreedOn, until) : null;
    return {
      facts: { reason: delayReason, workingDays, delayedAlready: delayedUntil !== null },
      changes: { delayedUntil: until, delayApprovedBy: context.actor.organization ?? null },
      extension: { workingDays },
    };
  });

/** The department hands it over; what is missing of its description is asked for before it is wrapped. */
export const submitInterface = (context: ExchangeContext, input: SubmitInterfaceInput) =>
  moveInterface(context, 'submitInterface', input, row => ({
    changes: {
      system: input.system ? demandKey('information-system', input.system, 'system') : row.system,
      specification: stated(input.specification) ?? row.specification,
      callDescription: stated(input.callDescription) ?? row.callDescription,
      submittedOn: row.submittedOn ?? context.today,
    },
  }));

/** Whoever serves the platform acts within a commission that carries today. */
const demandActing = ({ actor, today }: ExchangeContext, { jurisdiction }: DataInterfaceRow, manager: EntityManager) =>
  demandCommissioned(manager, actor, { jurisdiction, scope: 'INTERFACES', on: today });

/** The technical service wraps it. */
export const wrapInterface = (context: ExchangeContext, input: WrapInterfaceInput) =>
  moveInterface(context, 'wrapInterface', input, async (row, manager) => {
    await demandActing(context, row, manager);
    return { changes: { wrappedOn: context.today, wrappedBy: context.actor.organization ?? null } };
  });

/** And publishes it on the platform. */
export const publishInterface = (context: ExchangeContext, input: PublishInterfaceInput) =>
  moveInterface(context, 'publishInterface', input, async (row, manager) => {
    await demandActing(context, row, manager);
    return {
      facts: { systemConnected: await isConnected(manager, row) },
      changes: { publishedOn: context.today, publishedBy: context.actor.organization ?? null },
    };
  });
