import { demand } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { fire, open } from '../../../kernel/workflow/fire';
import { tellMatter } from '../../../kernel/workflow/tell-matter';
import { type Breach, judge, judgeBeginning, type Rule } from '../../../rulebook/rule';
import {
  type DrawingUpAContract,
  drawingUpAContract,
  type GrantingAContract,
  grantingAContract,
  ruleVersionOf,
} from '../../../rulebook/rules/authorized-operation';
import { renewingAContract } from '../../../rulebook/rules/operation-approval';
import { namingATerm, type OfToday } from '../../../rulebook/rules/operation-course';
import { selectingAnOperator } from '../../../rulebook/rules/operation-request';
import type { OperationContext } from '../context';
import { beside, coveredBy } from '../known/covered';
import { noteRefusedTerm } from '../term/note-refused-term';
import { assetsOf } from './approve-contract';
import { coverAssets } from './cover-assets';
import { ContractRow } from './entity';
import type { CreateOperationContractInput } from './inputs';
import { mayGrant, maySee } from './policy';
import { presentContract } from './present';
import type { OperationContract } from './types';
import { operationContract } from './workflow';

const beginning: readonly Rule<GrantingAContract & DrawingUpAContract & OfToday>[] = [
  ...grantingAContract,
  ...namingATerm,
  ...drawingUpAContract,
];

/**
 * Draws up a contract: from a request, or in one step with it where the city's machine lets a request lead to a contract. One made before
 * the register began is taken over in the state it has.
 */
export async function createOperationContract(
  context: OperationContext,
  input: CreateOperationContractInput,
): Promise<OperationContract | Refused> {
  demand(mayGrant(context.actor, input), context.actor);
  const breaches = [
    ...judgeBeginning(context.law(input.jurisdiction), 'SMX-10', beginning, { ...input, today: context.today }),
    ...judgeSelection(context, input),
  ];
  if (breaches.length > 0) {
    await noteRefusedTerm(context, 'createOperationContract', input, breaches);
    return new Refused(findingsOf(breaches));
  }
  const row = await context.write('createOperationContract', input, async transaction => {
    const assets = [...new Set(input.assets)].map(id => demandKey('asset', id, 'assets')).sort();
    await demandRenewed(transaction, context, input);
    if (input.earlier) return takeOver(transaction, context, input, assets);
    return drawUp(transaction, context, input, assets);
  });
  return row instanceof Refused ? row : presentContract(row, context.actor);
}

/** A selection that is stated with the contract is judged as one that is recorded before it. */
function judgeSelection(context: OperationContext, { jurisdiction, selection }: CreateOperationContractInput): Breach[] {
  if (!selection) return [];
  const { method: selectionMethod, reference: selectionReference, decidedOn } = selection;
  const act = { selectionMethod, selectionReference, decidedOn, today: context.today };
  const breaches = judge(selectingAnOperator, act, context.law(jurisdiction));
  return breaches.map(breach => ({ ...breach, path: ['input', 'selection', ...(breach.path ?? []).slice(1)] }));
}

/** What the input says of the contract itself. */
function termsOf(input: CreateOperationContractInput) {
  const { assets, earlier, request, renews, selection, idempotencyKey, validateOnly, obligations, clauses, ...terms } = input;
  return {
    ...terms,
    mode: terms.mode ?? null,
    obligations: (obligations ?? []).filter(text => text.trim() !== ''),
    clauses: [...new Set(clauses ?? [])],
    renews: renews ? demandKey('contract', renews, 'renews') : null,
    ...(selection && {
      selectionMethod: selection.method,
      selectionReference: selection.reference,
      selectionDecidedOn: selection.decidedOn,
    }),
  };
}

async function takeOver(
  transaction: Transaction,
  context: OperationContext,
  input: CreateOperationContractInput,
  assets: readonly string[],
): Promise<ContractRow> {
  const contractStatus = input.earlier as ContractRow['contractStatus'];
  const row = await transaction.create(ContractRow, {
    ...termsOf(input),
    takenOver: true,
    contractStatus,
    sources: [],
    opinionsAwaited: 0,
  });
  await coverAssets(transaction, row, assets);
  await tellMatter(transaction, context, operationContract, row);
  return row;
}

async function drawUp(
  transaction: Transaction,
  context: OperationContext,
  input: CreateOperationContractInput,
  assets: readonly string[],
): Promise<ContractRow> {
  const covered = await coveredBy(transaction.manager, assets);
  const terms = { ...termsOf(input), ruleVersion: ruleVersionOf(context.law(input.jurisdiction)) };
  const key = input.request
    ? await demandRequest(transaction, context, input)
    : (
        await open(transaction, context, operationContract, 'requestOperation', {
          ...terms,
          takenOver: false,
          sources: [],
          opinionsAwaited: 0,
        })
      ).id;
  const added = input.request ? beside(await assetsOf(transaction.manager, key), assets) : [];
  const { sources: whose } = await coveredBy(transaction.manager, added);
  // nobody draws up a contract for other parties, or in another city, than those of the request
  const { jurisdiction, grantor, operator, ...changes } = terms;
  const row = await fire(transaction, context, operationContract, {
    key,
    event: 'createOperationContract',
    changes,
    sees: seen => maySee(context.actor, seen),
    facts: { ...terms, assets, sets: covered.sets, cities: covered.cities, whose },
  });
  await coverAssets(transaction, row, assets);
  return row;
}

/** What is renewed is a contract of the city: one of another city is as if there were none. */
async function demandRenewed(
  { manager }: Transaction,
  context: OperationContext,
  { renews, jurisdiction, grantor, operator, startsOn, earlier }: CreateOperationContractInput,
): Promise<void> {
  if (!renews) return;
  const found = await manager.findOneBy(ContractRow, { id: demandKey('contract', renews, 'renews') });
  if (!found || found.jurisdiction !== jurisdiction || !maySee(context.actor, found))
    throw new Refusal([{ ...matterUnknown, path: ['input', 'renews'] }]);
  if (earlier) return;
  const sameParties = found.grantor === grantor && found.operator === operator;
  const breaches = judge(
    renewingAContract,
    { startsOn, renewed: { endsOn: found.endsOn, sameParties } },
    context.law(jurisdiction),
  );
  if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
}

async function demandRequest(
  transaction: Transaction,
  context: OperationContext,
  { request, jurisdiction, grantor, operator }: CreateOperationContractInput,
): Promise<string> {
  const key = demandKey('contract', String(request), 'request');
  const found = await transaction.manager.findOneBy(ContractRow, { id: key });
  if (!found || !maySee(context.actor, found)) return key; // firing says that there is none
  const same = found.jurisdiction === jurisdiction && found.grantor === grantor && found.operator === operator;
  if (!same) {
    transaction.refuse({
      rule: 'REQUEST_OF_OTHERS',
      message: '申请与协议的地区和当事方不一致。',
      messageEn: 'The request is of another city, or of other parties, than the contract.',
      path: ['input', 'request'],
    });
  }
  return key;
}
