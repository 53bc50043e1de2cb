import { demand } from '../../../../kernel/actor';
import { Refusal, Refused } from '../../../../kernel/refused';
import { invalidTransition } from '../../../../kernel/workflow/findings';
import { machineOf } from '../../../../kernel/workflow/machine';
import { judge } from '../../../../rulebook/rule';
import { aggregating, filingAnInterval } from '../../../../rulebook/rules/catalog-aggregation';
import type { CatalogContext } from '../../context';
import { changeEntry, demandNone } from '../../entry/change-entry';
import { CatalogStatus } from '../../entry/kinds';
import { catalogEntry } from '../../entry/workflow';
import { lockEntry, noteEntry } from '../../opening/lock-entry';
import { isProvider } from '../../opening/policy';
import { AggregationFilingRow } from './entity';
import { filingNumber, presentFiling } from './present';
import type { AggregationFiling, FileAggregationIntervalInput } from './types';

/** Files with the authority at which interval data is aggregated that cannot be in real time: its entry carries the number. */
export async function fileAggregationInterval(
  context: CatalogContext,
  input: FileAggregationIntervalInput,
): Promise<AggregationFiling | Refused> {
  const { actor, today } = context;
  const { intervalDays, reason } = input;
  const row = await context.write('fileAggregationInterval', input, async transaction => {
    const { manager, now: filedAt } = transaction;
    const entry = await lockEntry(context, transaction, input.entry);
    const { id, jurisdiction, provider } = entry;
    demand(isProvider(actor, entry), actor);
    const law = context.law(jurisdiction);
    const definition = machineOf(law, catalogEntry);
    if (definition && entry.catalogStatus === CatalogStatus.WITHDRAWN)
      throw new Refusal([invalidTransition(definition, entry.catalogStatus, null)]);
    demandNone([...judge(aggregating, {}, law), ...judge(filingAnInterval, { intervalDays, reason }, law)]);
    const filing = { entry: id, jurisdiction, provider, intervalDays, reason, filedOn: today, filedAt };
    const made = await transaction.create(AggregationFilingRow, filing);
    await changeEntry(transaction, context, { entry, manager }, { aggregationFiling: filingNumber(made) });
    noteEntry(transaction, entry);
    return made;
  });
  return row instanceof Refused ? row : presentFiling(row);
}
