import { demandKey } from '../../../kernel/global-id';
import { Refusal, Refused } from '../../../kernel/refused';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { fire } from '../../../kernel/workflow/fire';
import { changeMatters, lockMatter } from '../../../kernel/workflow/matter-rows';
import { judgeGuard, transitionOf } from '../../../kernel/workflow/permitted';
import { tellMatter } from '../../../kernel/workflow/tell-matter';
import type { OperationContext } from '../context';
import type { ContractRow } from '../contract/entity';
import { maySee } from '../contract/policy';
import { presentContract } from '../contract/present';
import type { OperationContract } from '../contract/types';
import { operationContract } from '../contract/workflow';
import { ProducerOpinionRow } from './entity';
import type { RecordProducerOpinionInput } from './inputs';

const EVENT = 'recordProducerOpinion';

/** A department whose data it is says what it thinks, once. With the last of them the request goes on to the experts. */
export async function recordProducerOpinion(
  context: OperationContext,
  input: RecordProducerOpinionInput,
): Promise<OperationContract | Refused> {
  const row = await context.write(EVENT, input, async (transaction): Promise<ContractRow> => {
    const { manager } = transaction;
    const key = demandKey('contract', input.id, 'id');
    const found = await lockMatter(manager, operationContract, key);
    if (found) context.concerns(found.jurisdiction);
    if (!found || !maySee(context.actor, found)) throw new Refusal([matterUnknown]);
    const permitted = transitionOf(context, operationContract, found, EVENT, found.contractStatus, input.expectedVersion);
    const source = context.actor.organization ?? '';
    const asked = await manager.findOneBy(ProducerOpinionRow, { contract: key, source });
    const { opinion, statement } = input;
    const facts = { opinion, statement, asked: asked !== null, spoken: asked?.opinion != null };
    judgeGuard(operationContract, permitted, { facts });
    const said = { opinion, statement: statement || null, givenOn: context.today };
    await manager.update(ProducerOpinionRow, { contract: key, source }, said);
    const opinionsAwaited = found.opinionsAwaited - 1;
    if (opinionsAwaited === 0) {
      const changes = { opinionsAwaited };
      return fire(transaction, context, operationContract, { key, event: EVENT, facts, changes, comment: input.comment });
    }
    const [changed] = await changeMatters(manager, operationContract, [key], { opinionsAwaited });
    await tellMatter(transaction, context, operationContract, changed ?? found);
    transaction.audit({ aggregate: input.id, event: EVENT, jurisdictions: [found.jurisdiction] });
    return changed ?? found;
  });
  return row instanceof Refused ? row : presentContract(row, context.actor);
}
