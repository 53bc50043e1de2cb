import { demand, forbidden, Role } from '../../../kernel/actor';
import { demandKey, globalId } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { judge } from '../../../rulebook/rule';
import { agreeingOnAnInterval, feedingBack } from '../../../rulebook/rules/usage-feedback';
import { isHolder } from '../access-grant/demand-usable';
import { AccessGrantRow } from '../access-grant/entity';
import type { ExchangeContext } from '../context';
import { demandSomebody } from '../raised/policy';
import { UsageFeedbackIntervalRow, UsageFeedbackRow } from './entity';
import { feedbackDueOn } from './feedback-due';
import { presentFeedback } from './present';
import type { AgreeFeedbackIntervalInput, FeedbackDuty, SubmitUsageFeedbackInput, UsageFeedback } from './types';

/** The grant that a command names. @throws GraphQLError FORBIDDEN for one that is not theirs, as for one that is not there */
async function theirGrant(
  { manager }: Transaction,
  context: ExchangeContext,
  id: string,
  isTheirs: (grant: AccessGrantRow) => boolean,
): Promise<AccessGrantRow> {
  const grant = await manager.findOneBy(AccessGrantRow, { id: demandKey('access-grant', id, 'grant') });
  if (grant === null || !isTheirs(grant)) throw forbidden(context.actor);
  context.concerns(grant.jurisdiction);
  return grant;
}

/** Whoever holds a grant tells how the data was used. */
export async function submitUsageFeedback(
  context: ExchangeContext,
  input: SubmitUsageFeedbackInput,
): Promise<UsageFeedback | Refused> {
  const { actor, today } = context;
  demandSomebody(actor);
  const row = await context.write('submitUsageFeedback', input, async transaction => {
    const grant = await theirGrant(transaction, context, input.grant, held => isHolder(context, held));
    const { jurisdiction, provider, holder, heldBy } = grant;
    const breaches = judge(feedingBack, { ...input, today }, context.law(jurisdiction));
    if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
    const { since, until, summary } = input;
    const made = await transaction.create(UsageFeedbackRow, {
      jurisdiction,
      accessGrant: grant.id,
      provider,
      holder,
      heldBy,
      since,
      until,
      summary,
      submittedOn: today,
    });
    transaction.audit({
      aggregate: globalId('access-grant', grant.id),
      event: 'submitUsageFeedback',
      jurisdictions: [jurisdiction],
    });
    return made;
  });
  return row instanceof Refused ? row : presentFeedback(row);
}

/** The body whose data it is, or the authority, settles how often the use of a grant is told. */
export async function agreeFeedbackInterval(
  context: ExchangeContext,
  input: AgreeFeedbackIntervalInput,
): Promise<FeedbackDuty | Refused> {
  const { actor, today } = context;
  demand(actor.is(Role.AUTHORITY, Role.PROVIDER), actor);
  const isTheirs = ({ provider, jurisdiction }: AccessGrantRow) =>
    actor.is(Role.AUTHORITY) ? actor.covers(jurisdiction) : actor.organization === provider;
  return context.write('agreeFeedbackInterval', input, async transaction => {
    const grant = await theirGrant(transaction, context, input.grant, isTheirs);
    const law = context.law(grant.jurisdiction);
    const breaches = judge(agreeingOnAnInterval, input, law);
    if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
    const { manager } = transaction;
    await manager.save(UsageFeedbackIntervalRow, {
      ...(await manager.findOneBy(UsageFeedbackIntervalRow, { accessGrant: grant.id })),
      accessGrant: grant.id,
      jurisdiction: grant.jurisdiction,
      every: input.interval,
      agreedOn: today,
    });
    const [{ last }]: [{ last: string | null }] = await manager.query(
      'select max(submitted_on)::text as last from usage_feedback where access_grant = $1',
      [grant.id],
    );
    transaction.audit({
      aggregate: globalId('access-grant', grant.id),
      event: 'agreeFeedbackInterval',
      jurisdictions: [grant.jurisdiction],
    });
    const dueOn = feedbackDueOn(law, grant.since, { accessGrant: grant.id, lastOn: last, every: input.interval });
    return {
      grantId: globalId('access-grant', grant.id),
      interval: input.interval,
      dueOn,
      overdue: dueOn !== null && dueOn < today,
    };
  });
}
