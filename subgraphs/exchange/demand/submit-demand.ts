import { demand as demandThat, Role } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { open } from '../../../kernel/workflow/fire';
import { machineOf } from '../../../kernel/workflow/machine';
import type { Law } from '../../../rulebook/law';
import type { ExchangeContext } from '../context';
import { demandSomebody } from '../raised/policy';
import { evidenceOf } from '../raised/raising';
import { openReturnFlow } from '../return-flow/create-return-flow';
import { presentReturnFlow } from '../return-flow/present';
import type { ReturnFlowRequest } from '../return-flow/types';
import type { SubmitDemandInput } from './inputs';
import { DataLevel, DemandChannel, DemandKind } from './kinds';
import { presentDemand } from './present';
import type { Demand } from './types';
import { catalogDemand } from './workflow';

/** States a demand for data that is in no catalog; data of a level above is asked for there, by way of the authority. */
export function submitDemand(
  context: ExchangeContext,
  input: SubmitDemandInput,
): Promise<Demand | ReturnFlowRequest | Refused> {
  const { actor } = context;
  demandSomebody(actor);
  const isOffline = input.channel === DemandChannel.OFFLINE;
  // what somebody stated offline is entered by an officer; online everybody speaks for their own body
  demandThat(
    isOffline
      ? actor.is(Role.AUTHORITY, Role.PROVIDER) && actor.organization !== undefined
      : !input.applicant || input.applicant === actor.organization,
    actor,
  );
  return input.level === DataLevel.ABOVE ? askAbove(context, input) : askHere(context, input, isOffline);
}

async function askAbove(context: ExchangeContext, input: SubmitDemandInput): Promise<ReturnFlowRequest | Refused> {
  const row = await context.write('submitDemand', input, transaction =>
    openReturnFlow(transaction, context, {
      jurisdiction: input.jurisdiction,
      content: input.title,
      purpose: input.purpose,
      holder: input.holderAbove,
      producer: input.provider,
      expectedRows: input.expectedRows,
    }),
  );
  return row instanceof Refused ? inWordsOfADemand(row) : presentReturnFlow(row);
}

/** What a demand calls what the request for the return of data calls otherwise. */
const CALLED: Readonly<Record<string, string>> = { content: 'title', holder: 'holderAbove', producer: 'provider' };

const inWordsOfADemand = ({ findings }: Refused): Refused =>
  new Refused(findings.map(finding => ({ ...finding, path: finding.path?.map(part => CALLED[part] ?? part) })));

async function askHere(context: ExchangeContext, input: SubmitDemandInput, isOffline: boolean): Promise<Demand | Refused> {
  const { actor, today } = context;
  const applicant = isOffline ? (input.applicant ?? null) : (actor.organization ?? null);
  const row = await context.write('submitDemand', input, transaction => {
    const { jurisdiction, kind, channel, title, purpose } = input;
    const provider = input.provider ?? null;
    const values = {
      jurisdiction,
      kind,
      channel,
      title: title.trim(),
      purpose,
      scenario: input.scenario?.trim() || null,
      items: evidenceOf(input.items).filter(name => name !== ''),
      serviceMode: input.serviceMode ?? null,
      duty: input.dutyRef?.trim() || null,
      complianceCommitment: input.complianceCommitment,
      applicant,
      applicantSubject: isOffline ? `offline, entered by ${actor.subject}` : actor.subject,
      enteredBy: actor.subject,
      enteredByBody: isOffline ? (actor.organization ?? null) : null,
      provider,
      officer: null,
      result: null,
      notice: null,
      closedOn: null,
      linkedEntry: null,
      shareRequest: null,
      submittedOn: today,
    };
    const facts = { kind, channel, title, purpose, provider, applicant, kindsHeard: kindsHeard(context.law(jurisdiction)) };
    return open(transaction, context, catalogDemand, 'submitDemand', values, { facts });
  });
  return row instanceof Refused ? row : presentDemand(row);
}

/** The kinds of demand that somebody takes up in the city. */
function kindsHeard(law: Law): DemandKind[] {
  const events = machineOf(law, catalogDemand)?.transitions.map(({ event }) => event) ?? [];
  return [
    ...(events.includes('acceptDemand') ? [DemandKind.SHARE] : []),
    ...(events.includes('acceptOpenDemand') ? [DemandKind.OPEN] : []),
  ];
}
