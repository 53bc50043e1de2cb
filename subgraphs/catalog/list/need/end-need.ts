import { demand } from '../../../../kernel/actor';
import { demandKey } from '../../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../../kernel/refused';
import { matterUnknown } from '../../../../kernel/workflow/findings';
import { judge } from '../../../../rulebook/rule';
import { endingANeed } from '../../../../rulebook/rules/catalog-list';
import type { CatalogContext } from '../../context';
import { CatalogEntryRow } from '../../entry/entity';
import { CatalogStatus } from '../../entry/kinds';
import { enterEditions, nextVersion } from '../change-lists';
import { ListKind } from '../kinds';
import { NeedRow } from './entity';
import { needChanged, needTask } from './need-changed';
import { mayEndNeed, maySeeNeed } from './policy';
import { presentNeed } from './present';
import type { DemandListItem, EndNeedInput } from './types';

const needEnded = {
  rule: 'NEED_ENDED',
  message: '该需求已移出需求清单。',
  messageEn: 'The need stands on the list no more.',
  path: ['input', 'id'],
};

const entryUnknown = {
  rule: 'NEED_MET_BY_UNKNOWN',
  message: '满足需求的目录条目应为数据提供部门已发布的条目。',
  messageEn: 'The entry that meets the need is a published one of the department that has the data.',
  path: ['input', 'metBy'],
};

/** Takes a need off the demand list: an entry meets it, or one of its two departments says why it ends. */
export async function endNeed(context: CatalogContext, input: EndNeedInput): Promise<DemandListItem | Refused> {
  const { actor, today: until } = context;
  const row = await context.write('endNeed', input, async transaction => {
    const { manager } = transaction;
    const key = demandKey('data-need', input.id, 'id');
    const found = await manager.findOne(NeedRow, { where: { id: key }, lock: { mode: 'pessimistic_write' } });
    if (found) context.concerns(found.jurisdiction);
    if (!found || !maySeeNeed(actor, found)) throw new Refusal([matterUnknown]);
    demand(mayEndNeed(actor, found), actor);
    if (found.untilVersion !== null) throw new Refusal([needEnded]);
    const { jurisdiction, owner } = found;
    const metBy = input.metBy ? demandKey('catalog', input.metBy, 'metBy') : null;
    const entry = metBy && (await manager.findOneBy(CatalogEntryRow, { id: metBy, provider: owner, jurisdiction }));
    const published = entry && [CatalogStatus.PUBLISHED, CatalogStatus.UPDATE_REQUESTED].includes(entry.catalogStatus);
    if (metBy && !published) throw new Refusal([entryUnknown]);
    const findings = judge(endingANeed, { reason: input.reason, isMet: metBy !== null }, context.law(jurisdiction));
    if (findings.length > 0) throw new Refusal(findingsOf(findings));
    const untilVersion = await nextVersion(transaction, jurisdiction);
    await enterEditions(transaction, untilVersion, { jurisdiction, lists: [ListKind.DEMAND], on: until, entry: metBy });
    const endedBecause = input.reason?.trim() || null;
    const ended = await manager.save(NeedRow, { ...found, untilVersion, until, metBy, endedBecause });
    transaction.emit(needChanged(ended));
    transaction.emit(needTask(ended, transaction.now));
    return ended;
  });
  return row instanceof Refused ? row : presentNeed(row);
}
