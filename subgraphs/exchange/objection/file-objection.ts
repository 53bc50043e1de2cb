import { demand } from '../../../kernel/actor';
import { keyOf } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { fire, open } from '../../../kernel/workflow/fire';
import type { Law } from '../../../rulebook/law';
import { knownToTheLaw } from '../../../rulebook/rule';
import type { ExchangeContext } from '../context';
import { asRegister } from '../raised/move-raised';
import { demandSomebody } from '../raised/policy';
import { evidenceOf, type RaisedAbout, raisedAbout, raisedBy } from '../raised/raising';
import { ShareRequestRow } from '../share-request/entity';
import { maySee } from '../share-request/policy';
import type { ObjectionRow } from './entity';
import type { FileObjectionInput } from './inputs';
import { ObjectionKind } from './kinds';
import { mayObjectToSharing } from './policy';
import { presentObjection } from './present';
import type { Objection } from './types';
import { openObjection, shareObjection } from './workflow';

/** Objects to opened data, or to a matter of sharing. Where the city suspends on every objection, it is suspended in this transaction. */
export async function fileObjection(context: ExchangeContext, input: FileObjectionInput): Promise<Objection | Refused> {
  const { actor } = context;
  demandSomebody(actor);
  demand(input.kind === ObjectionKind.OPEN || mayObjectToSharing(actor), actor);
  const row = await context.write('fileObjection', input, async transaction => {
    const about = await raisedAbout(transaction.manager, input.entry);
    return input.kind === ObjectionKind.OPEN
      ? objectToOpenData(transaction, context, about, input)
      : objectToSharing(transaction, context, about, input);
  });
  return row instanceof Refused ? row : presentObjection(row);
}

/** What an objection has none of until something is done to it. */
const nothingYet = {
  shareRequest: null,
  suspensionNeeded: null,
  suspensionReason: null,
  producerStatement: null,
  authorityStatement: null,
  outcome: null,
  reason: null,
  processing: null,
  handler: null,
  resolvedOn: null,
} as const;

const valuesOf = (
  { actor, today }: ExchangeContext,
  { jurisdiction, entry, entryTitle, provider }: RaisedAbout,
  { kind, grounds, description, evidence }: FileObjectionInput,
): Partial<ObjectionRow> => {
  const { by, subject } = raisedBy(actor);
  return {
    ...nothingYet,
    jurisdiction,
    kind,
    entry,
    entryTitle,
    objector: by,
    objectorSubject: subject,
    provider,
    grounds: [...new Set(grounds)],
    description,
    evidence: evidenceOf(evidence),
    filedOn: today,
  };
};

async function objectToOpenData(
  transaction: Transaction,
  context: ExchangeContext,
  about: RaisedAbout,
  input: FileObjectionInput,
): Promise<ObjectionRow> {
  const { openType } = about.published.terms;
  const facts = { ...input, isOpen: openType != null && openType !== 'NOT_OPEN' };
  const filed = await open(transaction, context, openObjection, 'fileObjection', valuesOf(context, about, input), { facts });
  if (!suspendsOnEvery(context.law(about.jurisdiction))) return filed;
  return fire(transaction, asRegister(context), openObjection, { key: filed.id, event: 'suspendOpenResource' });
}

const suspendsOnEvery = (law: Law): boolean => law.parameter('open_suspend_on_objection').value === 'ALWAYS_IMMEDIATELY';

async function objectToSharing(
  transaction: Transaction,
  context: ExchangeContext,
  about: RaisedAbout,
  input: FileObjectionInput,
): Promise<ObjectionRow> {
  const unknown = knownToTheLaw(context.law(about.jurisdiction), 'SMX-03', ['kind']);
  // a text that knows sharing and leaves its ways open knows what may be objected to
  const silent = unknown.filter(({ rule }) => rule === 'NOT_REGULATED');
  if (silent.length > 0) throw new Refusal(findingsOf(silent));
  const key = input.shareRequest == null ? null : (keyOf('share-request', input.shareRequest) ?? '');
  const request = key ? await transaction.manager.findOneBy(ShareRequestRow, { id: key }) : null;
  const isOfThisEntry = key === null || (request?.entry === about.entry && maySee(context.actor, request));
  const values = { ...valuesOf(context, about, input), shareRequest: request?.id ?? null };
  return open(transaction, context, shareObjection, 'reportProblemData', values, { facts: { ...input, isOfThisEntry } });
}
