import { type EntityManager, In, Not } from 'typeorm';
import { findingsOf, Refusal } from '../../../kernel/refused';
import { type Event, Transaction } from '../../../kernel/transaction';
import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { grantingToABody } from '../../../rulebook/rules/data-call';
import { dayOf } from '../../../rulebook/values/local-date';
import { grantChanged } from './changed';
import { AccessGrantRow } from './entity';
import { GrantStatus } from './kinds';

const GONE = ['MERGED', 'DEREGISTERED'];
const BECAUSE = '持有单位已合并或者注销';

/**
 * Ends what was granted to bodies that have left the register, as they leave, and keeps who has left. Nothing passes to who takes over:
 * a grant is bound to its holder's duty and purpose, and is asked for anew.
 */
export async function endGrantsOfGoneBodies(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const gone = events
    .filter(({ payload }) => GONE.includes(String(payload.entityStatus)))
    .map(({ payload }) => String(payload.creditCode));
  if (gone.length === 0) return;
  await manager.query('insert into gone_body (credit_code) select distinct unnest($1::text[]) on conflict do nothing', [gone]);
  const grants = await manager.find(AccessGrantRow, {
    where: { holder: In(gone), grantStatus: Not(GrantStatus.TERMINATED) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const transaction = new Transaction(manager, new Date(), { operation: 'end-grants-of-gone-bodies' });
  for (const grant of grants) {
    const ended = await manager.save(AccessGrantRow, {
      ...grant,
      grantStatus: GrantStatus.TERMINATED,
      statusReason: BECAUSE,
    });
    transaction.emit(grantChanged(ended));
  }
  await transaction.close();
}

/**
 * Keeps a request that was still under way from granting anything to a body that has left the register.
 * @throws Refusal HOLDER_GONE
 */
export async function demandStandingBody(
  { manager, now }: Pick<Transaction, 'manager' | 'now'>,
  { holder, jurisdiction }: Pick<AccessGrantRow, 'holder' | 'jurisdiction'>,
): Promise<void> {
  if (holder === null) return;
  const [{ gone }]: [{ gone: boolean }] = await manager.query(
    'select exists (select from gone_body where credit_code = $1) as gone',
    [holder],
  );
  const breaches = judge(grantingToABody, { gone }, lawOf(jurisdiction, dayOf(now)));
  if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
}
