import { demand } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { changeMatters, lockMatter } from '../../../kernel/workflow/matter-rows';
import { demandVersionRead } from '../../../kernel/workflow/permitted';
import { tellMatter } from '../../../kernel/workflow/tell-matter';
import { judge } from '../../../rulebook/rule';
import { statingAView } from '../../../rulebook/rules/objection';
import type { ExchangeContext } from '../context';
import type { ObjectionRow } from './entity';
import type { StateOnObjectionInput } from './inputs';
import { ObjectionKind } from './kinds';
import { maySeeObjection } from './policy';
import { presentObjection } from './present';
import type { Objection } from './types';
import { objectionWorkflowOf, shareObjection } from './workflow';

/** What the department whose data it is says to an objection to sharing, until that is resolved; it moves nothing by itself. */
export async function stateOnObjection(context: ExchangeContext, input: StateOnObjectionInput): Promise<Objection | Refused> {
  const { actor } = context;
  const row = await context.write('stateOnObjection', input, async transaction => {
    const { manager } = transaction;
    const key = demandKey('objection', input.id, 'id');
    const found = await lockMatter(manager, shareObjection, key);
    if (found === null || !maySeeObjection(actor, found)) throw new Refusal([matterUnknown]);
    context.concerns(found.jurisdiction);
    demand(actor.organization === found.provider && actor.covers(found.jurisdiction), actor);
    demandVersionRead(context, objectionWorkflowOf(found), found, input.expectedVersion);
    const act = { statement: input.statement, isOpenToViews: found.kind === ObjectionKind.SHARE && found.outcome === null };
    const breaches = judge(statingAView, act, context.law(found.jurisdiction));
    if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
    const [changed] = await changeMatters(manager, shareObjection, [key], { producerStatement: input.statement });
    await tellMatter(transaction, context, objectionWorkflowOf(found), changed as ObjectionRow);
    return changed as ObjectionRow;
  });
  return row instanceof Refused ? row : presentObjection(row);
}
