import { demand } from '../../../kernel/actor';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { judge } from '../../../rulebook/rule';
import { answeringAnOpinion, givingAnOpinion } from '../../../rulebook/rules/rating';
import type { ExchangeContext } from '../context';
import { demandSomebody } from '../raised/policy';
import { raisedBy } from '../raised/raising';
import { OpinionRow } from './entity';
import { presentOpinion } from './present';
import type { AnswerOpinionInput, Opinion, SubmitOpinionInput } from './types';

/** Says what one thinks of the work of opening data in a city. */
export async function submitOpinion(context: ExchangeContext, input: SubmitOpinionInput): Promise<Opinion | Refused> {
  const { actor, today } = context;
  demandSomebody(actor);
  const law = context.law(input.jurisdiction);
  const row = await context.write('submitOpinion', input, async transaction => {
    const breaches = judge(givingAnOpinion, input, law);
    if (breaches.length > 0) return transaction.refuse(...findingsOf(breaches));
    const { by, subject } = raisedBy(actor);
    const made = await transaction.create(OpinionRow, {
      jurisdiction: jurisdictionOf(input.jurisdiction)?.code,
      submitter: by,
      submitterSubject: subject,
      text: input.text,
      submittedOn: today,
      answer: null,
      answeredBy: null,
      answeredOn: null,
    });
    transaction.audit({ aggregate: `opinion:${made.id}` });
    return made;
  });
  return row instanceof Refused ? row : presentOpinion(row);
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The authority says how an opinion was dealt with, once. */
export async function answerOpinion(context: ExchangeContext, input: AnswerOpinionInput): Promise<Opinion | Refused> {
  const { actor, today } = context;
  demand(actor.organization !== undefined, actor);
  const row = await context.write('answerOpinion', input, async transaction => {
    const { manager } = transaction;
    const lock = { mode: 'pessimistic_write' } as const;
    const found = uuid.test(input.id) ? await manager.findOne(OpinionRow, { where: { id: input.id }, lock }) : null;
    if (found === null || !actor.covers(found.jurisdiction)) throw new Refusal([matterUnknown]);
    context.concerns(found.jurisdiction);
    const act = { answer: input.answer, isAnswered: found.answer !== null };
    const breaches = judge(answeringAnOpinion, act, context.law(found.jurisdiction));
    if (breaches.length > 0) return transaction.refuse(...findingsOf(breaches));
    const changes = { answer: input.answer, answeredBy: actor.organization, answeredOn: today };
    await manager.update(OpinionRow, { id: found.id }, changes);
    transaction.audit({ aggregate: `opinion:${found.id}`, event: 'answerOpinion', jurisdictions: [found.jurisdiction] });
    return manager.findOneByOrFail(OpinionRow, { id: found.id });
  });
  return row instanceof Refused ? row : presentOpinion(row);
}
