import { demand } from '../../../kernel/actor';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { makingATemplate } from '../../../rulebook/rules/open-agreement';
import type { ExchangeContext } from '../context';
import { platformTemplate, templateOf } from './current-template';
import { AgreementTemplateRow } from './entity';
import { templateChanged } from './feed';
import { AgreementKind } from './kinds';
import { mayMakeTemplate } from './policy';
import { presentTemplate } from './present';
import type { AgreementTemplate, MakeAgreementTemplateInput } from './types';

/** Makes an agreement; the one that held until now ends on this day, and what was signed under it stands. */
export async function makeAgreementTemplate(
  context: ExchangeContext,
  input: MakeAgreementTemplateInput,
): Promise<AgreementTemplate | Refused> {
  const { actor, today } = context;
  const { jurisdiction, agreementKind, unit, title, wording } = input;
  const openType = input.openType ?? null;
  const law = context.law(jurisdiction);
  demand(mayMakeTemplate(actor, input), actor);
  const row = await context.write('makeAgreementTemplate', input, async transaction => {
    const { manager } = transaction;
    const breaches = judge(makingATemplate, { agreementKind, openType, title, wording }, law);
    if (breaches.length > 0) return transaction.refuse(...findingsOf(breaches));
    const earlier =
      agreementKind === AgreementKind.PLATFORM
        ? await platformTemplate(manager, jurisdiction)
        : await templateOf(manager, { jurisdiction, unit, openType: openType as string });
    if (earlier) transaction.emit(templateChanged(await manager.save(AgreementTemplateRow, { ...earlier, endedOn: today })));
    const values = { jurisdiction, agreementKind, unit, openType, title, wording, since: today, endedOn: null };
    const made = await transaction.create(AgreementTemplateRow, values);
    transaction.emit(templateChanged(made));
    return made;
  });
  return row instanceof Refused ? row : presentTemplate(row);
}
