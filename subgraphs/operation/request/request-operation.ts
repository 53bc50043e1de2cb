import { demand } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { open } from '../../../kernel/workflow/fire';
import { machineOf } from '../../../kernel/workflow/machine';
import { jurisdictionCode } from '../../../rulebook/jurisdictions';
import type { Law } from '../../../rulebook/law';
import { judge, judgeBeginning, type Rule } from '../../../rulebook/rule';
import { type GrantingAContract, grantingAContract } from '../../../rulebook/rules/authorized-operation';
import { namingATerm, type OfToday } from '../../../rulebook/rules/operation-course';
import { askingProducers } from '../../../rulebook/rules/operation-request';
import type { OperationContext } from '../context';
import { coverAssets } from '../contract/cover-assets';
import { presentContract } from '../contract/present';
import type { OperationContract } from '../contract/types';
import { operationContract } from '../contract/workflow';
import { coveredBy } from '../known/covered';
import { noteRefusedTerm } from '../term/note-refused-term';
import { ProducerOpinionRow } from './entity';
import type { RequestOperationInput } from './inputs';
import { mayAsk } from './policy';

const asking: readonly Rule<GrantingAContract & OfToday>[] = [...grantingAContract, ...namingATerm];

/** The next number of the city's series of this year; given back where the request is not made. */
async function nextNumber({ manager }: Transaction, jurisdiction: string, today: string): Promise<string> {
  const year = today.slice(0, 4);
  const [{ last }]: [{ last: number }] = await manager.query(
    `insert into request_series (jurisdiction, year, last) values ($1, $2, 1)
     on conflict (jurisdiction, year) do update set last = request_series.last + 1 returning last`,
    [jurisdiction, year],
  );
  return `KFSQ-${jurisdiction}-${year}-${String(last).padStart(4, '0')}`;
}

const consults = (law: Law): boolean =>
  machineOf(law, operationContract)?.transitions.some(({ event }) => event === 'recordProducerOpinion') ?? false;

/** Asks for the operation of public data. The register gives the request its number, and asks the departments whose data it is. */
export async function requestOperation(
  context: OperationContext,
  input: RequestOperationInput,
): Promise<OperationContract | Refused> {
  demand(mayAsk(context.actor, input), context.actor);
  const law = context.law(input.jurisdiction);
  const wished = { ...input, contractNumber: 'KFSQ', today: context.today };
  const breaches = judgeBeginning(law, 'SMX-10', asking, wished);
  const row = await context.write('requestOperation', input, async transaction => {
    const { assets: ids, sources: named, idempotencyKey, validateOnly, ...wish } = input;
    const assets = [...new Set(ids)].map(id => demandKey('asset', id, 'assets')).sort();
    const covered = await coveredBy(transaction.manager, assets);
    const sources = consults(law) ? [...new Set([...named, ...covered.sources])].sort() : [];
    const unasked = consults(law) ? judge(askingProducers, { sources }, law) : [];
    if (breaches.length + unasked.length > 0) transaction.refuse(...findingsOf([...breaches, ...unasked]));
    const requestNumber = await nextNumber(transaction, jurisdictionCode(input.jurisdiction) as string, context.today);
    const made = await open(transaction, context, operationContract, 'requestOperation', {
      ...wish,
      mode: wish.mode ?? null,
      contractNumber: requestNumber,
      requestNumber,
      takenOver: false,
      obligations: [],
      clauses: [],
      sources,
      opinionsAwaited: sources.length,
    });
    await coverAssets(transaction, made, assets);
    await transaction.createAll(
      ProducerOpinionRow,
      sources.map(source => ({ contract: made.id, source, opinion: null, statement: null, givenOn: null })),
    );
    return made;
  });
  if (row instanceof Refused) await noteRefusedTerm(context, 'requestOperation', input, breaches);
  return row instanceof Refused ? row : presentContract(row, context.actor);
}
