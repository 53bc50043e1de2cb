import { demand as demandThat, Role } from '../../../kernel/actor';
import { demandKey, globalId } from '../../../kernel/global-id';
import { findingsOf, Refusal, type Refused } from '../../../kernel/refused';
import { changeMatters } from '../../../kernel/workflow/matter-rows';
import { demandVersionRead } from '../../../kernel/workflow/permitted';
import { tellMatter } from '../../../kernel/workflow/tell-matter';
import { judge } from '../../../rulebook/rule';
import { linkingAnEntry } from '../../../rulebook/rules/demand';
import type { ExchangeContext } from '../context';
import { PublishedEntryRow } from '../published-entry/entity';
import { convertDemand } from './convert-demand';
import type { DemandRow } from './entity';
import type { LinkDemandEntryInput } from './inputs';
import { DemandStatus } from './kinds';
import { isPublished, linkingFacts } from './linked-entry';
import { type DemandScene, moveDemand } from './move-demand';
import type { Demand } from './types';
import { catalogDemand } from './workflow';

/** What a demand waits in for its entry. */
const AWAITING = [DemandStatus.CONFIRMED, DemandStatus.PRE_SERVICE];

/**
 * The department names the entry by which it meets a demand. Once that is published the demand becomes a request for it: now, or as soon
 * as the catalog tells.
 */
export const linkDemandEntry = (context: ExchangeContext, input: LinkDemandEntryInput): Promise<Demand | Refused> =>
  moveDemand(context, 'linkDemandEntry', input, async scene => {
    const key = demandKey('catalog', input.entry, 'entry');
    const entry = await scene.transaction.manager.findOneBy(PublishedEntryRow, { entry: key });
    const facts = linkingFacts(entry, scene.row);
    if (isPublished(entry) || !AWAITING.includes(scene.row.demandStatus)) {
      await scene.fire({ event: 'linkPublishedEntry', facts, changes: { linkedEntry: key } });
      return convertDemand(scene.transaction, context, scene.row.id, entry as PublishedEntryRow);
    }
    return nameEntry(context, scene, key, facts, input.expectedVersion);
  });

/** Keeps which entry is in preparation; what it must be is judged already. */
async function nameEntry(
  context: ExchangeContext,
  { transaction, row }: DemandScene,
  linkedEntry: string,
  facts: ReturnType<typeof linkingFacts>,
  expectedVersion: number | null | undefined,
): Promise<DemandRow> {
  const { actor } = context;
  demandThat(actor.is(Role.PROVIDER) && actor.organization === row.provider && actor.covers(row.jurisdiction), actor);
  demandVersionRead(context, catalogDemand, row, expectedVersion);
  const breaches = judge(linkingAnEntry, { ...facts, isPublished: true, isOpened: true }, context.law(row.jurisdiction));
  if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
  const [named] = await changeMatters(transaction.manager, catalogDemand, [row.id], { linkedEntry });
  transaction.audit({
    aggregate: globalId('demand', row.id),
    event: 'linkDemandEntry',
    jurisdictions: [row.jurisdiction],
  });
  await tellMatter(transaction, context, catalogDemand, named as DemandRow);
  return named as DemandRow;
}
