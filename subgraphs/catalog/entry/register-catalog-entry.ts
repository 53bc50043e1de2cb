import { demand, forbidden, Role } from '../../../kernel/actor';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { open } from '../../../kernel/workflow/fire';
import type { Law } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { keepingSecretsOut } from '../../../rulebook/rules/catalog-entry-items';
import { ofTheTypes } from '../../../rulebook/rules/catalog-entry-terms';
import type { CatalogContext } from '../context';
import { leadOf } from '../database/lead-of';
import { listedSince } from '../opening/listing';
import { claimSources } from '../source/claim-sources';
import { CatalogEntryRow } from './entity';
import { catalogChanged } from './entry-changed';
import type { RegisterCatalogEntryInput } from './inputs';
import { CatalogStatus, type OpenType, type ShareType } from './kinds';
import { nextCode } from './next-code';
import { mayRegister, mayTakeOver } from './policy';
import { presentEntry } from './present';
import type { CatalogEntry } from './types';
import { catalogEntry } from './workflow';
import { itemsFrom, toldOf, writeItems } from './write-items';

/** Enters an entry: as a draft, or as published where an earlier publication is taken over. */
export async function registerCatalogEntry(
  context: CatalogContext,
  input: RegisterCatalogEntryInput,
): Promise<CatalogEntry | Refused> {
  const { earlier } = input;
  demand(mayRegister(context.actor, input) && (!earlier || mayTakeOver(context.actor)), context.actor);
  const law = earlier ? undefined : context.law(input.jurisdiction);
  const row = await context.write('registerCatalogEntry', input, async transaction => {
    const items = itemsFrom(input.items);
    const breaches = [...judge(keepingSecretsOut, { items: input.items }), ...(law ? judge(ofTheTypes, input, law) : [])];
    if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
    const values = { ...(await described(transaction, input)), ...(law && usual(law, input)), toldItems: toldOf(items) };
    await demandLead(transaction, context, values);
    const made = law
      ? await open(transaction, context, catalogEntry, 'registerCatalogEntry', values)
      : await takenOver(transaction, {
          ...values,
          publishedOn: earlier?.publishedOn,
          ...listedSince(values, earlier?.publishedOn),
        });
    await writeItems(transaction.manager, made.id, items);
    if (!law && items.some(({ code }) => code)) await claimSources(transaction, context.law(made.jurisdiction), made, items);
    return made;
  });
  return row instanceof Refused ? row : presentEntry(row);
}

/** What the input says of the entry, with the code that it takes. */
async function described(
  { manager }: Transaction,
  { items: _items, earlier: _earlier, idempotencyKey: _key, validateOnly: _rehearsal, ...stated }: RegisterCatalogEntryInput,
): Promise<Partial<CatalogEntryRow> & Pick<CatalogEntryRow, 'jurisdiction' | 'catalogKind'>> {
  const code = stated.code ?? (stated.classification ? await nextCode(manager, stated.classification) : null);
  if (code === null) throw new Refusal([codeMissing]);
  return { ...withoutNulls(stated), jurisdiction: stated.jurisdiction, catalogKind: stated.catalogKind, code };
}

/** What is stated as null is not stated: columns that may not be null take their defaults. */
export const withoutNulls = <Values extends object>(values: Values): Partial<CatalogEntryRow> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

/** The types of an entry that states none: what the city's text takes for granted of data that nothing is said against. */
function usual(law: Law, stated: RegisterCatalogEntryInput) {
  const { shareType, openType, openConditions, openCriteria, items, lawStance, prohibitions } = stated;
  const isPlain =
    !openConditions &&
    !openCriteria?.length &&
    !prohibitions?.length &&
    lawStance !== 'PROHIBITED' &&
    items.every(({ sensitivity }) => !sensitivity || sensitivity === 'NONE');
  return {
    shareType: (shareType ?? law.parameter('share_type_default').value) as ShareType | null,
    openType: (openType ?? (isPlain ? law.parameter('open_type_default').value : null)) as OpenType | null,
    shareTypeOwed: law.parameter('share_types').value !== null,
  };
}

/** A publication from before this register: it passed no step here. */
async function takenOver(transaction: Transaction, values: Partial<CatalogEntryRow>): Promise<CatalogEntryRow> {
  const made = await transaction.create(CatalogEntryRow, { ...values, catalogStatus: CatalogStatus.PUBLISHED });
  transaction.emit(catalogChanged(made));
  return made;
}

/**
 * The catalog of a base database or a theme is compiled by the department that leads it.
 * @throws GraphQLError FORBIDDEN for a department that does not
 */
export async function demandLead(
  { manager }: Transaction,
  { actor }: CatalogContext,
  entry: Partial<CatalogEntryRow> & Pick<CatalogEntryRow, 'jurisdiction' | 'catalogKind'>,
): Promise<void> {
  if (actor.is(Role.AUTHORITY, Role.PLATFORM)) return;
  const { jurisdiction, catalogKind, baseDatabase = null, theme = null } = entry;
  const lead = await leadOf(manager, { jurisdiction, catalogKind, baseDatabase, theme });
  if (lead !== null && lead !== actor.organization) throw forbidden(actor);
}

const codeMissing = {
  rule: 'CODE_MISSING',
  message: '应填写信息资源代码，或者填写类项目细目代码由系统编码。',
  messageEn: 'An entry states its code, or its classification to be given the next one.',
  path: ['input', 'code'],
};
