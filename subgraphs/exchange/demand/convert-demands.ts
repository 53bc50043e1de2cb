import { Actor } from '../../../kernel/actor';
import { theRegister } from '../../../kernel/audit/entry';
import type { Job, JobContext } from '../../../kernel/jobs';
import { Refusal } from '../../../kernel/refused';
import { fire } from '../../../kernel/workflow/fire';
import { lockFreeMatters } from '../../../kernel/workflow/matter-rows';
import type { FiringContext } from '../../../kernel/workflow/record-firing';
import { PublishedEntryRow } from '../published-entry/entity';
import { convertDemand } from './convert-demand';
import { DemandStatus } from './kinds';
import { isPublished, linkingFacts } from './linked-entry';
import { catalogDemand } from './workflow';

/** Demands of one round. */
const MOST = 200;

async function waiting({ database }: JobContext): Promise<string[]> {
  const { rows } = await database.pool.query<{ id: string }>(
    `select d.id from demand d join published_entry e on e.entry = d.linked_entry
     where d.demand_status in ('CONFIRMED', 'PRE_SERVICE') and e.status in ('PUBLISHED', 'UPDATE_REQUESTED') order by d.id limit ${MOST}`,
  );
  return rows.map(({ id }) => id);
}

const firing = (context: JobContext): FiringContext => ({
  actor: new Actor(theRegister('convert-demands').actor),
  requestId: 'convert-demands',
  today: context.today,
  law: jurisdiction => context.law(jurisdiction),
  concerns: () => undefined,
  calendar: () => context.calendar(),
});

/** One demand whose entry was published: linked and turned into a request. What its entry does not fit stays for the department. */
async function convertOne(context: JobContext, key: string): Promise<void> {
  try {
    await context.write('convert-demands', async transaction => {
      const { manager } = transaction;
      const [row] = await lockFreeMatters(manager, catalogDemand, [key]);
      if (!row || row.linkedEntry === null) return;
      if (row.demandStatus !== DemandStatus.CONFIRMED && row.demandStatus !== DemandStatus.PRE_SERVICE) return;
      const entry = await manager.findOneBy(PublishedEntryRow, { entry: row.linkedEntry });
      if (!isPublished(entry)) return;
      const by = firing(context);
      await fire(transaction, by, catalogDemand, { key, event: 'linkPublishedEntry', facts: linkingFacts(entry, row) });
      await convertDemand(transaction, by, key, entry);
    });
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
  }
}

/** Demands become requests as soon as the entry that was named for them is published. */
export const convertingDemands: Job = {
  name: 'convert-demands',
  when: '* * * * *',
  async run(context) {
    for (const key of await waiting(context)) await convertOne(context, key);
  },
};
