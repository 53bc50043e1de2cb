import { demand } from '../../../../kernel/actor';
import { findingsOf, Refused } from '../../../../kernel/refused';
import type { Transaction } from '../../../../kernel/transaction';
import { judge } from '../../../../rulebook/rule';
import { keepingAList } from '../../../../rulebook/rules/catalog-list';
import type { CatalogContext } from '../../context';
import { enterEditions, nextVersion } from '../change-lists';
import { ListEditionRow } from '../entity';
import { ListKind } from '../kinds';
import { mayKeepLists } from '../policy';
import { presentList } from '../present';
import type { ManagedList } from '../types';
import {
  type CollectingEntry,
  type Derivation,
  deriveResponsibilities,
  enterDerived,
  isChange,
} from './derive-responsibilities';
import type { GenerateResponsibilityListInput } from './types';

const AT_ONCE = 500;

/**
 * Derives a city's responsibility list from its published catalog, what was taken over from elsewhere included: each item that is
 * collected comes to stand under the one department that is its source. Where nothing changes no edition is made.
 */
export async function generateResponsibilityList(
  context: CatalogContext,
  input: GenerateResponsibilityListInput,
): Promise<ManagedList | Refused> {
  const { jurisdiction } = input;
  const { actor, today: on } = context;
  demand(mayKeepLists(actor, jurisdiction), actor);
  const findings = judge(keepingAList, { list: ListKind.RESPONSIBILITY }, context.law(jurisdiction));
  if (findings.length > 0) return new Refused(findingsOf(findings));
  const made = await context.write('generateResponsibilityList', input, async transaction => {
    transaction.audit({ aggregate: `responsibility-list:${jurisdiction}` });
    const version = await nextVersion(transaction, jurisdiction);
    let changed = false;
    for await (const derivation of derivations(transaction, jurisdiction)) {
      changed ||= isChange(derivation);
      await enterDerived(transaction, derivation, { version, on });
    }
    const lists = [ListKind.CATALOGUE, ListKind.RESPONSIBILITY];
    if (changed) await enterEditions(transaction, version, { jurisdiction, lists, on });
    const current = await transaction.manager.findOne(ListEditionRow, {
      where: { jurisdiction, list: ListKind.RESPONSIBILITY },
      order: { version: 'DESC' },
    });
    return { current };
  });
  return made instanceof Refused ? made : presentList(jurisdiction, ListKind.RESPONSIBILITY, made.current);
}

/** What follows from the city's entries, some hundred at a time. An entry that moves meanwhile waits for the number to be free, and follows. */
async function* derivations({ manager }: Transaction, jurisdiction: string): AsyncGenerator<Derivation> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const entries: CollectingEntry[] = await manager.query(
      `select e.id, e.jurisdiction, e.provider, e.catalog_status in ('PUBLISHED', 'UPDATE_REQUESTED') as published
       from catalog_entry e where e.jurisdiction = $1 and e.id > $2 and e.published_on is not null order by e.id limit $3`,
      [jurisdiction, after, AT_ONCE],
    );
    if (entries.length > 0) yield await deriveResponsibilities(manager, entries);
    const last = entries.at(-1);
    if (!last || entries.length < AT_ONCE) return;
    after = last.id;
  }
}
