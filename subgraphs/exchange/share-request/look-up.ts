import { Role } from '../../../kernel/actor';
import { keyOf } from '../../../kernel/global-id';
import { sql } from '../../../kernel/sql';
import { available } from '../../../kernel/workflow/available';
import { isRunning } from '../../../kernel/workflow/clock-rows';
import type { AvailableEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import type { ShareRequestRow } from './entity';
import { maySee, oversees, visibleTo } from './policy';
import { presentRequest } from './present';
import type { AcceptanceReport, ShareRequest } from './types';
import { shareRequests } from './workflow';

async function rowOf(context: ExchangeContext, id: string): Promise<ShareRequestRow | null> {
  const key = keyOf('share-request', id);
  const row = key === undefined ? null : await context.loaders.request.load(key);
  return row && maySee(context.actor, row) ? row : null;
}

/** A request by its id; null where there is none, or none that the actor may see. */
export async function requestOf(context: ExchangeContext, id: string): Promise<ShareRequest | null> {
  const row = await rowOf(context, id);
  return row && presentRequest(row);
}

/** What the actor may do with a request now, and why not the rest. */
export async function availableOn(context: ExchangeContext, id: string): Promise<AvailableEvent[]> {
  const row = await rowOf(context, id);
  return row ? available(context, shareRequests[row.workflow], row) : [];
}

/** Whether a deadline of a request that binds has passed and was not answered: of all, or of one parameter. */
export async function isLate(context: ExchangeContext, id: string, parameter?: string): Promise<boolean> {
  const clocks = await context.loaders.clocksOf.load(id);
  return clocks.some(
    clock =>
      isRunning(clock) &&
      clock.binding &&
      clock.dueOn !== null &&
      clock.dueOn < context.today &&
      (parameter === undefined || clock.parameter === parameter),
  );
}

/** How promptly a unit takes up what is asked of it, as far as the actor may see its requests. */
export async function acceptanceOf(context: ExchangeContext, unit: string): Promise<AcceptanceReport | null> {
  const { actor } = context;
  if (actor.organization === undefined && !oversees(actor) && !actor.is(Role.PLATFORM)) return null;
  const [found] = await context.reader.rows<{ accepted: number; waiting: number; averageHours: string | null }>(
    sql`select count(r.accepted_at)::int as accepted,
        (count(*) filter (where r.accepted_at is null and r.share_request_status in ('SUBMITTED', 'PRODUCER_REVIEW')))::int as waiting,
        round(avg(extract(epoch from r.accepted_at - r.submitted_at)) / 3600, 2)::text as "averageHours"
      from share_request r where r.provider = ${unit} and r.accepted_by is distinct from r.consumer and ${visibleTo(context.actor)}`,
  );
  return { unit: { creditCode: unit }, accepted: 0, waiting: 0, averageHours: null, ...found };
}
