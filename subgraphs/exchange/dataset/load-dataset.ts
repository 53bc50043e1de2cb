import { demand } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { loadingADataset } from '../../../rulebook/rules/dataset';
import type { ExchangeContext } from '../context';
import { demandPublished } from '../published-entry/demand-published';
import type { EntryTerms } from '../published-entry/entry-terms';
import { keepDataset } from './keep-dataset';
import { copyRecords } from './keep-records';
import { mayLoad } from './policy';
import { presentDataset } from './present';
import type { LoadDatasetInput, LoadedDataset } from './types';
import { vaultOf } from './vault';

/** What the catalog tells of an entry's items, as far as loading goes. */
export const itemsKnownOf = ({ items = [] }: Partial<EntryTerms>) => ({
  known: items.map(({ name }) => name),
  secret: items.filter(({ sensitivity }) => sensitivity === 'STATE_SECRET').map(({ name }) => name),
});

/** Loads the data of an entry in place of what was loaded before. What came with the command is kept nowhere but sealed. */
export async function loadDataset(context: ExchangeContext, input: LoadDatasetInput): Promise<LoadedDataset | Refused> {
  const { actor } = context;
  const { keyItem, items, records } = input;
  const vault = vaultOf(context);
  const told = { ...input, records: vault.fingerprint('loadDataset', JSON.stringify(records)) };
  const row = await context.write('loadDataset', told, async transaction => {
    const { entry, provider, jurisdiction, terms } = await demandPublished(transaction.manager, input.entry);
    context.concerns(jurisdiction);
    demand(mayLoad(actor, { provider, jurisdiction }), actor);
    const breaches = judge(loadingADataset, { keyItem, items, records, ...itemsKnownOf(terms) });
    if (breaches.length > 0) return transaction.refuse(...findingsOf(breaches));
    const shape = { entry, keyItem, items };
    const kept = { ...shape, provider, jurisdiction, records: records.length, loadedBy: actor.subject };
    const dataset = await keepDataset(transaction, kept);
    await copyRecords(transaction.manager, 'dataset_record', vault, shape, each(records));
    const detail = { records: records.length, version: dataset.version };
    transaction.audit({ aggregate: globalId('catalog', entry), event: 'datasetLoaded', jurisdictions: [jurisdiction], detail });
    return dataset;
  });
  return row instanceof Refused ? row : presentDataset(row);
}

async function* each<Thing>(things: readonly Thing[]): AsyncGenerator<Thing> {
  yield* things;
}
