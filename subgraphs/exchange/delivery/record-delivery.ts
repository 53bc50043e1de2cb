import type { EntityManager } from 'typeorm';
import { demand } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { globalId, parseGlobalId } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { choosingAChannel, delivering } from '../../../rulebook/rules/delivery';
import type { LocalDate } from '../../../rulebook/values/local-date';
import { AccessGrantRow, type GroundRegister } from '../access-grant/entity';
import { GrantStatus } from '../access-grant/kinds';
import type { ExchangeContext } from '../context';
import { demandPublished } from '../published-entry/demand-published';
import { DeliveryRow } from './entity';
import { mayDeliver } from './policy';
import { presentDelivery } from './present';
import type { Delivery, RecordDeliveryInput } from './types';

/** The grant that a request has led to for an entry, held as long as it may be used today; null for whatever else is named. */
async function grantOfRequest(
  manager: EntityManager,
  entry: string,
  request: string | null | undefined,
  today: LocalDate,
): Promise<AccessGrantRow | null> {
  const parsed = request ? parseGlobalId(request) : undefined;
  if (!parsed) return null;
  const ground = { entry, groundRegister: parsed.register as GroundRegister, groundKey: parsed.key };
  const grant = await manager.findOne(AccessGrantRow, {
    where: { ...ground, grantStatus: GrantStatus.ACTIVE },
    lock: { mode: 'pessimistic_read' },
  });
  return grant && grant.since <= today && (grant.until === null || today < grant.until) ? grant : null;
}

/** Records what was delivered on a request; without one, or without its grant, nothing is. */
export async function recordDelivery(context: ExchangeContext, input: RecordDeliveryInput): Promise<Delivery | Refused> {
  const { actor, today } = context;
  const { deliveryClass, title, sealRef, signatureCheck, channel, superiorRule } = input;
  const row = await context.write('recordDelivery', input, async transaction => {
    const { manager } = transaction;
    demandNoNumber(title, 'title');
    demandNoNumber(superiorRule, 'superiorRule');
    const { entry, provider, jurisdiction } = await demandPublished(manager, input.entry);
    const law = context.law(jurisdiction);
    demand(mayDeliver(actor, { provider, jurisdiction }), actor);
    const grant = await grantOfRequest(manager, entry, input.request, today);
    const breaches = judge(
      [...delivering, ...choosingAChannel],
      { onPlatform: grant !== null, deliveryClass, title, sealRef, channel, superiorRule },
      law,
    );
    if (breaches.length > 0 || grant === null) return transaction.refuse(...findingsOf(breaches));
    const { holder, heldBy, groundRegister, groundKey } = grant;
    const made = await transaction.create(DeliveryRow, {
      ...{ jurisdiction, entry, provider, deliveryClass, title },
      accessGrant: grant.id,
      recipient: holder,
      recipientSubject: heldBy,
      sealRef: sealRef ?? null,
      signatureCheck: signatureCheck ?? null,
      channel,
      superiorRule: superiorRule?.trim() || null,
      deliveredOn: today,
    });
    const detail = { delivery: made.id, deliveryClass };
    const aggregate = globalId('access-grant', grant.id);
    transaction.audit({ aggregate, event: 'dataDelivered', jurisdictions: [jurisdiction], detail });
    return { ...made, groundRegister, groundKey };
  });
  return row instanceof Refused ? row : presentDelivery(row, context.law(row.jurisdiction));
}
