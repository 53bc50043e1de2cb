import { type Actor, demand } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { Refusal, Refused } from '../../../kernel/refused';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { fire } from '../../../kernel/workflow/fire';
import { changeMatters, lockMatter } from '../../../kernel/workflow/matter-rows';
import { judgeGuard, transitionOf } from '../../../kernel/workflow/permitted';
import { tellMatter } from '../../../kernel/workflow/tell-matter';
import type { ExchangeContext } from '../context';
import { OpenType } from '../kinds';
import { activateWhenReady } from '../open-request/activate';
import type { OpenRequestRow } from '../open-request/entity';
import { isSignedIn, maySeeOpenRequest } from '../open-request/policy';
import { presentOpenRequest } from '../open-request/present';
import type { OpenRequest } from '../open-request/types';
import { openRequest } from '../open-request/workflow';
import { templateOf } from './current-template';
import type { SignUseAgreementInput } from './types';

const EVENT = 'signUseAgreement';

/** Whether the actor speaks for one of the two sides: a role that everybody may hold makes nobody the applicant. */
const isASide = (actor: Actor, { provider, applicant, applicantSubject }: OpenRequestRow): boolean =>
  actor.organization !== undefined
    ? [provider, applicant].includes(actor.organization)
    : applicant === null && applicantSubject === actor.subject;

/** Which side the actor signs for. */
const sideOf = (actor: Actor, { provider }: OpenRequestRow): 'providerSignedOn' | 'applicantSignedOn' =>
  actor.organization === provider ? 'providerSignedOn' : 'applicantSignedOn';

/** Signs for one side; the signature of the other makes the agreement, and opens access where nothing else is wanting. */
export async function signUseAgreement(context: ExchangeContext, input: SignUseAgreementInput): Promise<OpenRequest | Refused> {
  const { actor, today } = context;
  const { expectedVersion } = input;
  demand(isSignedIn(actor), actor);
  const row = await context.write(EVENT, input, async transaction => {
    const { manager } = transaction;
    const key = demandKey('open-request', input.id, 'id');
    const before = await lockMatter(manager, openRequest, key);
    if (before === null || !maySeeOpenRequest(actor, before)) throw new Refusal([matterUnknown]);
    // the same questions in the same order, also of the first signature, which fires nothing yet
    const known = transitionOf(context, openRequest, before, EVENT, before.openRequestStatus, expectedVersion);
    demand(isASide(actor, before), actor);
    const { jurisdiction, provider: unit } = before;
    const current = await templateOf(manager, { jurisdiction, unit, openType: OpenType.CONDITIONAL });
    const template = before.agreementTemplate ?? current?.id ?? null;
    const signed = { agreementTemplate: template, [sideOf(actor, before)]: today };
    const { providerSignedOn, applicantSignedOn } = { ...before, ...signed };
    const facts = { templateExists: template !== null };
    if (providerSignedOn !== null && applicantSignedOn !== null) {
      const both = { ...facts, providerSigned: true, applicantSigned: true };
      const fired = await fire(transaction, context, openRequest, { key, event: EVENT, facts: both, changes: signed });
      return activateWhenReady(transaction, context, fired);
    }
    // what the guard asks of the agreement, apart from the other signature that is still to come
    judgeGuard(openRequest, known, { facts: { ...facts, providerSigned: true, applicantSigned: true } });
    const [changed] = await changeMatters(manager, openRequest, [key], signed);
    await tellMatter(transaction, context, openRequest, changed as OpenRequestRow);
    return changed as OpenRequestRow;
  });
  return row instanceof Refused ? row : presentOpenRequest(row);
}
