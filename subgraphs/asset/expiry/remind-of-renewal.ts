import { In } from 'typeorm';
import type { Job, JobContext } from '../../../kernel/jobs';
import { tellMatter } from '../../../kernel/workflow/tell-matter';
import { addDays } from '../../../rulebook/values/local-date';
import { DataAssetRow } from '../registration/entity';
import { registrationOn } from '../registration/workflow';

const NAME = 'remind-of-renewal';
/** How long before a registration lapses its holders are reminded; the register's own. */
export const REMINDER_DAYS = 60;
/** Assets of one transaction. */
const BATCH = 200;

/** From sixty days before a registration lapses its holders have a task: to ask for renewal. Each is reminded once. */
async function remindOfRenewal(context: JobContext): Promise<void> {
  const { today, write } = context;
  const workflow = registrationOn(() => today);
  let reminded = BATCH;
  while (reminded === BATCH) {
    reminded = await write(NAME, async transaction => {
      const { manager } = transaction;
      const [due]: [{ id: string }[], number] = await manager.query(
        `update data_asset set renewal_due_since = $1, version = version + 1
         where id in (select id from data_asset
           where asset_status = 'REGISTERED' and renewal_due_since is null and expires_on > $1 and expires_on <= $2
           order by id limit ${BATCH} for update skip locked)
         returning id`,
        [today, addDays(today, REMINDER_DAYS)],
      );
      const rows = await manager.find(DataAssetRow, { where: { id: In(due.map(({ id }) => id)) }, order: { id: 'ASC' } });
      for (const row of rows) await tellMatter(transaction, context, workflow, row);
      return rows.length;
    });
  }
}

export const remindingOfRenewal: Job = { name: NAME, when: '* * * * *', run: remindOfRenewal };
