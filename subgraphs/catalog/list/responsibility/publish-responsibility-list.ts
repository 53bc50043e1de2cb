import { IsNull } from 'typeorm';
import { demand } from '../../../../kernel/actor';
import { findingsOf, Refused } from '../../../../kernel/refused';
import { judge } from '../../../../rulebook/rule';
import { assigningAResponsibility, keepingAList, publishingAResponsibilityList } from '../../../../rulebook/rules/catalog-list';
import { isBlank } from '../../../../rulebook/values/blank';
import type { CatalogContext } from '../../context';
import { enterEditions, nextVersion } from '../change-lists';
import { ListEditionRow } from '../entity';
import { ListKind } from '../kinds';
import { mayKeepLists } from '../policy';
import { presentList } from '../present';
import type { ManagedList } from '../types';
import { endLines } from './derive-responsibilities';
import { ResponsibilityRow } from './entity';
import type { PublishResponsibilityListInput, ResponsibilityInput } from './types';

const keyOf = ({ department, itemName }: { department: string; itemName: string }) => `${department} ${itemName}`;

/**
 * Publishes an approved responsibility list as a new edition. What it assigns takes the place of all that was assigned before; what
 * follows from the catalog stands in it as it is.
 */
export async function publishResponsibilityList(
  context: CatalogContext,
  input: PublishResponsibilityListInput,
): Promise<ManagedList | Refused> {
  const { jurisdiction, approval, approvedOn, lines } = input;
  const { actor, today: on } = context;
  demand(mayKeepLists(actor, jurisdiction), actor);
  const law = context.law(jurisdiction);
  const list = ListKind.RESPONSIBILITY;
  const ofTheList = judge([...keepingAList, ...publishingAResponsibilityList], { list, approval, approvedOn, today: on }, law);
  const ofItsLines = lines.flatMap((line, at) =>
    judge(assigningAResponsibility, line, law).map(breach => ({
      ...breach,
      path: ['input', 'lines', String(at), ...breach.path.slice(1)],
    })),
  );
  const findings = [...ofTheList, ...ofItsLines];
  if (findings.length > 0) return new Refused(findingsOf(findings));
  const row = await context.write('publishResponsibilityList', input, async transaction => {
    const { manager } = transaction;
    transaction.audit({ aggregate: `responsibility-list:${jurisdiction}` });
    const version = await nextVersion(transaction, jurisdiction);
    const standing = await manager.findBy(ResponsibilityRow, { jurisdiction, entry: IsNull(), untilVersion: IsNull() });
    const told = new Map(lines.map(line => [keyOf(line), line]));
    const [kept, ended] = [
      standing.filter(row => isSame(row, told.get(keyOf(row)))),
      standing.filter(row => !isSame(row, told.get(keyOf(row)))),
    ];
    await endLines(transaction, ended, { version, on });
    const keys = new Set(kept.map(keyOf));
    await transaction.createAll(
      ResponsibilityRow,
      [...told.values()]
        .filter(line => !keys.has(keyOf(line)))
        .map(({ department, itemName, itemCode, functionBasis }) => ({
          jurisdiction,
          department,
          itemName,
          itemCode: isBlank(itemCode) ? null : itemCode,
          functionBasis,
          sinceVersion: version,
          since: on,
        })),
    );
    await enterEditions(transaction, version, { jurisdiction, lists: [list], on, approval, approvedOn });
    return manager.findOneByOrFail(ListEditionRow, { jurisdiction, list, version });
  });
  return row instanceof Refused ? row : presentList(jurisdiction, list, row);
}

const isSame = (row: ResponsibilityRow, line: ResponsibilityInput | undefined): boolean =>
  line !== undefined && row.itemCode === (line.itemCode || null) && row.functionBasis === (line.functionBasis || null);
