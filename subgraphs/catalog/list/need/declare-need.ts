import { demand } from '../../../../kernel/actor';
import { findingsOf, Refused } from '../../../../kernel/refused';
import { judge } from '../../../../rulebook/rule';
import { declaringANeed, keepingAList } from '../../../../rulebook/rules/catalog-list';
import type { CatalogContext } from '../../context';
import { enterEditions, nextVersion } from '../change-lists';
import { ListKind } from '../kinds';
import { NeedRow } from './entity';
import { needChanged, needTask } from './need-changed';
import { mayDeclareNeed } from './policy';
import { presentNeed } from './present';
import type { DeclareNeedInput, DemandListItem } from './types';

/** Puts on the demand list what the department acted for needs of another, for which it waits from now on. */
export async function declareNeed(context: CatalogContext, input: DeclareNeedInput): Promise<DemandListItem | Refused> {
  const { actor, today: since } = context;
  const { jurisdiction, owner, description, purpose } = input;
  demand(mayDeclareNeed(actor, jurisdiction), actor);
  const requester = actor.organization as string;
  const list = ListKind.DEMAND;
  const act = { list, requester, owner, description, purpose };
  const findings = judge([...keepingAList, ...declaringANeed], act, context.law(jurisdiction));
  if (findings.length > 0) return new Refused(findingsOf(findings));
  const row = await context.write('declareNeed', input, async transaction => {
    const version = await nextVersion(transaction, jurisdiction);
    await enterEditions(transaction, version, { jurisdiction, lists: [list], on: since });
    const made = await transaction.create(NeedRow, {
      jurisdiction,
      requester,
      owner,
      description,
      purpose,
      sinceVersion: version,
      untilVersion: null,
      since,
      until: null,
      metBy: null,
      endedBecause: null,
    });
    transaction.emit(needChanged(made));
    transaction.emit(needTask(made, transaction.now));
    return made;
  });
  return row instanceof Refused ? row : presentNeed(row);
}
