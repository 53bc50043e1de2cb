import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import type { LegalEntityContext } from '../context';
import type { LegalEntityRow } from '../entity/entity';
import { LegalEntityStatus } from '../entity/kinds';
import { presentLegalEntity } from '../entity/present';
import { conflictOf, demandBody, leadOf, lockBodies, recordBody } from '../entity/standing-body';
import type { LegalEntity } from '../entity/types';
import { demandKeeper, isKeeper, maySee } from '../policy';
import { forgetHanging } from './forget-hanging';
import { judgeLeaving, leaveRegister } from './leave-register';
import type { DeregisterLegalEntityInput } from './types';

/**
 * Ends a body, with a successor or without one. What hangs on it goes where the caller says, or stands against it.
 * @throws GraphQLError FORBIDDEN; FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT where another department leads the base registry
 */
export async function deregisterLegalEntity(
  context: LegalEntityContext,
  input: DeregisterLegalEntityInput,
): Promise<LegalEntity | Refused> {
  const { actor, today } = context;
  const { creditCode } = input;
  demand(isKeeper(actor), actor);
  const row = await context.write('deregisterLegalEntity', input, async transaction => {
    const body = await demandBody(transaction, context, creditCode, async ({ jurisdiction }) =>
      demandKeeper(actor, { jurisdiction }, await leadOf(context, jurisdiction)),
    );
    const successor = input.successor ? await successorOf(context, transaction.manager, input.successor) : null;
    const { findings, hanging } = await judgeLeaving(transaction, [body], successor, { ...input, today });
    const all = [...conflictOf(body, input.expectedVersion), ...findings];
    if (all.length > 0) transaction.refuse(...all);
    const leaving = { ...input, entityStatus: LegalEntityStatus.DEREGISTERED };
    const [left] = await leaveRegister(transaction, [body], input.successor ?? null, leaving, hanging);
    if (input.successor) await recordBody(transaction, input.successor);
    return left as LegalEntityRow;
  });
  forgetHanging(context);
  return row instanceof Refused ? row : presentLegalEntity(actor)(row);
}

/** What is named to take over; one that the actor may not see is as if absent. */
async function successorOf(
  { actor }: LegalEntityContext,
  manager: Parameters<typeof lockBodies>[0],
  creditCode: string,
): Promise<{ creditCode: string; row?: LegalEntityRow }> {
  const [row] = await lockBodies(manager, [creditCode]);
  return { creditCode, row: row && maySee(actor, row) ? row : undefined };
}
