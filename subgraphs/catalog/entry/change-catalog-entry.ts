import { demand } from '../../../kernel/actor';
import { Refusal, Refused } from '../../../kernel/refused';
import { invalidTransition } from '../../../kernel/workflow/findings';
import { machineOf } from '../../../kernel/workflow/machine';
import { judge } from '../../../rulebook/rule';
import { keepingSecretsOut } from '../../../rulebook/rules/catalog-entry-items';
import { ofTheTypes } from '../../../rulebook/rules/catalog-entry-terms';
import type { CatalogContext } from '../context';
import { changeEntry, demandNone, demandVersion } from './change-entry';
import type { CatalogEntryRow } from './entity';
import type { ChangeCatalogEntryInput } from './inputs';
import { CatalogStatus } from './kinds';
import { holdEntry } from './move-entry';
import { mayRegister } from './policy';
import { presentEntry } from './present';
import { demandLead } from './register-catalog-entry';
import type { CatalogEntry } from './types';
import { catalogEntry } from './workflow';
import { itemsFrom } from './write-items';

const lists = new Set<string>([
  'tags',
  'shareModes',
  'buildingDepartments',
  'allowedDepartments',
  'sharedItems',
  'openCriteria',
  'prohibitions',
  'questions',
  'priorityTags',
]);
/** Columns that are never null: to clear them is to give them what they have from the start. */
const cleared = (name: string): unknown => (lists.has(name) ? [] : name === 'derived' ? false : null);
/** What an entry cannot be without. */
const kept = new Set(['code', 'title']);

/** What an input changes of an entry: what it leaves out stays, what it states as null is cleared. */
export function changesOf(input: ChangeCatalogEntryInput): Partial<CatalogEntryRow> {
  const {
    id: _id,
    expectedVersion: _version,
    idempotencyKey: _key,
    validateOnly: _rehearsal,
    items: _items,
    ...stated
  } = input;
  return Object.fromEntries(
    Object.entries(stated)
      .filter(([name, value]) => value !== undefined && !(value === null && kept.has(name)))
      .map(([name, value]) => [name, value ?? cleared(name)]),
  );
}

/** Mends an entry before it is handed in, or after it came back: what was looked through for secrets is looked through anew. */
export async function changeCatalogEntry(
  context: CatalogContext,
  input: ChangeCatalogEntryInput,
): Promise<CatalogEntry | Refused> {
  const row = await context.write('changeCatalogEntry', input, async transaction => {
    const held = await holdEntry(transaction, context, input.id);
    const { entry } = held;
    demand(mayRegister(context.actor, entry), context.actor);
    await demandLead(transaction, context, entry);
    demandVersion(context, entry, input.expectedVersion);
    const law = context.law(entry.jurisdiction);
    const definition = machineOf(law, catalogEntry);
    if (definition && entry.catalogStatus !== CatalogStatus.DRAFT && entry.catalogStatus !== CatalogStatus.RETURNED)
      throw new Refusal([invalidTransition(definition, entry.catalogStatus, null)]);
    const changes = changesOf(input);
    const items = input.items ? itemsFrom(input.items) : undefined;
    const after = { ...entry, ...changes };
    demandNone([...judge(keepingSecretsOut, { items: input.items ?? [] }), ...judge(ofTheTypes, after, law)]);
    await demandLead(transaction, context, after);
    return changeEntry(transaction, context, held, { ...changes, secrecyReviewedOn: null, secrecyReviewer: null }, items);
  });
  return row instanceof Refused ? row : presentEntry(row);
}
