import { demand } from '../../../kernel/actor';
import { findingsOf, Refused } from '../../../kernel/refused';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { judge } from '../../../rulebook/rule';
import { showingACase } from '../../../rulebook/rules/rating';
import type { ExchangeContext } from '../context';
import { demandPublished } from '../published-entry/demand-published';
import { ShowcaseRow } from './entity';
import { presentShowcase } from './present';
import type { ShowCaseInput, Showcase } from './types';

/** The authority shows a case of use, with the data that it uses. */
export async function showCase(context: ExchangeContext, input: ShowCaseInput): Promise<Showcase | Refused> {
  const { actor, today } = context;
  const law = context.law(input.jurisdiction);
  const jurisdiction = jurisdictionOf(input.jurisdiction)?.code as string;
  demand(actor.organization !== undefined && actor.covers(jurisdiction), actor);
  const row = await context.write('showCase', input, async transaction => {
    const breaches = judge(showingACase, input, law);
    if (breaches.length > 0) return transaction.refuse(...findingsOf(breaches));
    const entries = new Set<string>();
    for (const id of input.entries) entries.add((await demandPublished(transaction.manager, id, 'entries')).entry);
    const { title, summary, value } = input;
    const made = await transaction.create(ShowcaseRow, {
      jurisdiction,
      title,
      summary,
      value,
      entries: [...entries],
      shownBy: actor.organization,
      shownOn: today,
    });
    transaction.audit({ aggregate: `showcase:${made.id}` });
    return made;
  });
  return row instanceof Refused ? row : presentShowcase(row);
}
