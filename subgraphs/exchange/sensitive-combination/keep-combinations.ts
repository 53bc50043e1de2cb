import { IsNull } from 'typeorm';
import { demand } from '../../../kernel/actor';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { endingAListing, namingACombination } from '../../../rulebook/rules/share-register';
import type { ExchangeContext } from '../context';
import { SensitiveCombinationRow } from './entity';
import { mayKeepCombinations } from './policy';
import { presentCombination } from './present';
import type { EndSensitiveCombinationInput, NameSensitiveCombinationInput, SensitiveCombination } from './types';

/** From today on no grant completes this combination for its holder unless that was reviewed. */
export async function nameSensitiveCombination(
  context: ExchangeContext,
  input: NameSensitiveCombinationInput,
): Promise<SensitiveCombination | Refused> {
  const { jurisdiction, title, reason } = input;
  context.law(jurisdiction);
  demand(mayKeepCombinations(context.actor, jurisdiction), context.actor);
  const row = await context.write('nameSensitiveCombination', input, async transaction => {
    const findings = findingsOf(judge(namingACombination, input));
    if (findings.length > 0) throw new Refusal(findings);
    const items = [...new Set(input.items)];
    const since = context.today;
    const made = await transaction.create(SensitiveCombinationRow, { jurisdiction, title, items, reason, since, until: null });
    transaction.audit({ aggregate: `sensitive-combination:${made.id}` });
    return made;
  });
  return row instanceof Refused ? row : presentCombination(row);
}

/** The combination is looked for no more. */
export async function endSensitiveCombination(
  context: ExchangeContext,
  input: EndSensitiveCombinationInput,
): Promise<SensitiveCombination | Refused> {
  const { jurisdiction, title } = input;
  context.law(jurisdiction);
  demand(mayKeepCombinations(context.actor, jurisdiction), context.actor);
  const row = await context.write('endSensitiveCombination', input, async transaction => {
    const { manager } = transaction;
    const found = await manager.findOne(SensitiveCombinationRow, {
      where: { jurisdiction, title, until: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    const findings = findingsOf(judge(endingAListing, { isThere: found !== null }));
    if (!found || findings.length > 0) throw new Refusal(findings);
    transaction.audit({ aggregate: `sensitive-combination:${found.id}` });
    return manager.save(SensitiveCombinationRow, { ...found, until: context.today });
  });
  return row instanceof Refused ? row : presentCombination(row);
}
