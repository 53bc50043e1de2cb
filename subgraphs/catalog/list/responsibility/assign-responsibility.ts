import { IsNull } from 'typeorm';
import { demand } from '../../../../kernel/actor';
import { findingsOf, Refusal, Refused } from '../../../../kernel/refused';
import { judge } from '../../../../rulebook/rule';
import { assigningAResponsibility, keepingAList } from '../../../../rulebook/rules/catalog-list';
import { isBlank } from '../../../../rulebook/values/blank';
import type { CatalogContext } from '../../context';
import { enterEditions, nextVersion } from '../change-lists';
import { ListKind } from '../kinds';
import { mayKeepLists } from '../policy';
import { endLines } from './derive-responsibilities';
import { ResponsibilityRow } from './entity';
import { presentResponsibility } from './present';
import type { AssignResponsibilityInput, CollectionResponsibility, ReleaseResponsibilityInput } from './types';

const lists = [ListKind.RESPONSIBILITY];

/** Puts on the responsibility list what a department is to collect by its functions: with it a new edition begins. */
export async function assignResponsibility(
  context: CatalogContext,
  input: AssignResponsibilityInput,
): Promise<CollectionResponsibility | Refused> {
  const { jurisdiction, department, itemName, itemCode, functionBasis } = input;
  demand(mayKeepLists(context.actor, jurisdiction), context.actor);
  const act = { list: ListKind.RESPONSIBILITY, itemName, functionBasis };
  const findings = judge([...keepingAList, ...assigningAResponsibility], act, context.law(jurisdiction));
  if (findings.length > 0) return new Refused(findingsOf(findings));
  const row = await context.write('assignResponsibility', input, async transaction => {
    const version = await nextVersion(transaction, jurisdiction);
    await enterEditions(transaction, version, { jurisdiction, lists, on: context.today });
    const made = await transaction.create(ResponsibilityRow, {
      jurisdiction,
      department,
      itemName,
      itemCode: isBlank(itemCode) ? null : itemCode,
      entry: null,
      functionBasis,
      lawfulException: null,
      sinceVersion: version,
      untilVersion: null,
      since: context.today,
      until: null,
      releasedBecause: null,
    });
    transaction.audit({ aggregate: `responsibility:${made.id}` });
    return made;
  });
  return row instanceof Refused ? row : presentResponsibility(row);
}

const noSuchLine = {
  rule: 'RESPONSIBILITY_UNKNOWN',
  message: '责任清单上没有此项，或者此项随目录条目变更。',
  messageEn: 'No such line was assigned: what follows from an entry changes with the entry.',
  path: ['input', 'id'],
};

/** Takes an assigned line off the responsibility list; earlier editions keep it. */
export async function releaseResponsibility(
  context: CatalogContext,
  input: ReleaseResponsibilityInput,
): Promise<CollectionResponsibility | Refused> {
  const row = await context.write('releaseResponsibility', input, async transaction => {
    const { manager } = transaction;
    const found = /^responsibility:([0-9a-f-]{36})$/.exec(input.id);
    const known = found && (await manager.findOneBy(ResponsibilityRow, { id: found[1], entry: IsNull() }));
    if (known) context.concerns(known.jurisdiction);
    demand(known ? mayKeepLists(context.actor, known.jurisdiction) : true, context.actor);
    if (!known) throw new Refusal([noSuchLine]);
    const version = await nextVersion(transaction, known.jurisdiction);
    // read again now that nobody else changes the list
    const standing = await manager.findOneBy(ResponsibilityRow, { id: known.id, untilVersion: IsNull() });
    if (!standing) throw new Refusal([noSuchLine]);
    transaction.audit({ aggregate: input.id, jurisdictions: [known.jurisdiction] });
    await endLines(transaction, [standing], { version, on: context.today, because: input.reason.trim() || null });
    await enterEditions(transaction, version, { jurisdiction: known.jurisdiction, lists, on: context.today });
    return manager.findOneByOrFail(ResponsibilityRow, { id: known.id });
  });
  return row instanceof Refused ? row : presentResponsibility(row);
}
