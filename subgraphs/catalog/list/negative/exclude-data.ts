import { IsNull } from 'typeorm';
import { demand } from '../../../../kernel/actor';
import { demandKey } from '../../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../../kernel/refused';
import { judge } from '../../../../rulebook/rule';
import { excludingData, keepingAList, readmittingData } from '../../../../rulebook/rules/catalog-list';
import type { CatalogContext } from '../../context';
import { CatalogEntryRow } from '../../entry/entity';
import { CatalogStatus, OpenType, ShareType } from '../../entry/kinds';
import { maySee } from '../../entry/policy';
import { enterEditions, nextVersion } from '../change-lists';
import { ListKind } from '../kinds';
import { mayKeepLists } from '../policy';
import { ExclusionRow } from './entity';
import { Exclusion } from './kinds';
import { presentExclusion } from './present';
import type { AddToNegativeListInput, NegativeListItem, RemoveFromNegativeListInput } from './types';

const lists = [ListKind.NEGATIVE];

const entryUnknown = {
  rule: 'ENTRY_UNKNOWN',
  message: '没有此目录条目。',
  messageEn: 'There is no such entry.',
  path: ['input', 'entry'],
};

/** Puts an entry's data on the negative list of its city: with it a new edition begins. */
export async function addToNegativeList(
  context: CatalogContext,
  input: AddToNegativeListInput,
): Promise<NegativeListItem | Refused> {
  const { actor, today: since } = context;
  const row = await context.write('addToNegativeList', input, async transaction => {
    const { manager } = transaction;
    const key = demandKey('catalog', input.entry, 'entry');
    const entry = await manager.findOneBy(CatalogEntryRow, { id: key });
    if (!entry || !maySee(actor, entry)) throw new Refusal([entryUnknown]);
    const { jurisdiction } = entry;
    context.concerns(jurisdiction);
    demand(mayKeepLists(actor, jurisdiction), actor);
    const { exclusion, basis } = input;
    const findings = judge([...keepingAList, ...excludingData], { list: ListKind.NEGATIVE, basis }, context.law(jurisdiction));
    if (findings.length > 0) transaction.refuse(...findingsOf(findings));
    const version = await nextVersion(transaction, jurisdiction);
    await enterEditions(transaction, version, { jurisdiction, lists, on: since, entry: key });
    return transaction.create(ExclusionRow, {
      jurisdiction,
      entry: key,
      exclusion,
      basis,
      sinceVersion: version,
      untilVersion: null,
      since,
      until: null,
      removedBecause: null,
    });
  });
  return row instanceof Refused ? row : presentExclusion(row);
}

const lineUnknown = {
  rule: 'NEGATIVE_LIST_ITEM_UNKNOWN',
  message: '负面清单上没有此项。',
  messageEn: 'No such line stands on the negative list.',
  path: ['input', 'id'],
};

/** Whether the entry still keeps back what the line allows it to. */
const isInForce = (entry: CatalogEntryRow, exclusion: Exclusion): boolean =>
  [CatalogStatus.SUBMITTED, CatalogStatus.PUBLISHED, CatalogStatus.UPDATE_REQUESTED].includes(entry.catalogStatus) &&
  ((exclusion !== Exclusion.OPENING &&
    (entry.shareType === ShareType.NOT_SHARED || entry.shareType === ShareType.TEMPORARILY_NOT_SHARED)) ||
    (exclusion !== Exclusion.SHARING && entry.openType === OpenType.NOT_OPEN));

/** Takes an entry's data off the negative list, once it is shared or opened; earlier editions keep the line. */
export async function removeFromNegativeList(
  context: CatalogContext,
  input: RemoveFromNegativeListInput,
): Promise<NegativeListItem | Refused> {
  const { actor, today: until } = context;
  const row = await context.write('removeFromNegativeList', input, async transaction => {
    const { manager } = transaction;
    const [, id] = /^negative-list:([0-9a-f-]{36})$/.exec(input.id) ?? [];
    const known = id ? await manager.findOneBy(ExclusionRow, { id }) : null;
    if (!known) throw new Refusal([lineUnknown]);
    const { jurisdiction } = known;
    context.concerns(jurisdiction);
    transaction.audit({ aggregate: input.id, jurisdictions: [jurisdiction] });
    demand(mayKeepLists(actor, jurisdiction), actor);
    // the entry first, then the list: in the order in which an entry that moves takes them
    const entry = await manager.findOneOrFail(CatalogEntryRow, {
      where: { id: known.entry },
      lock: { mode: 'pessimistic_read' },
    });
    const act = { reason: input.reason, inForce: isInForce(entry, known.exclusion) };
    const findings = judge(readmittingData, act, context.law(jurisdiction));
    if (findings.length > 0) transaction.refuse(...findingsOf(findings));
    const version = await nextVersion(transaction, jurisdiction);
    const { affected } = await manager.update(
      ExclusionRow,
      { id: known.id, untilVersion: IsNull() },
      { untilVersion: version, until, removedBecause: input.reason },
    );
    if (!affected) throw new Refusal([lineUnknown]);
    await enterEditions(transaction, version, { jurisdiction, lists, on: until, entry: known.entry });
    return manager.findOneByOrFail(ExclusionRow, { id: known.id });
  });
  return row instanceof Refused ? row : presentExclusion(row);
}
