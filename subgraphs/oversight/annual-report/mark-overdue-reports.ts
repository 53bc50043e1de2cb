import type { Job, JobContext } from '../../../kernel/jobs';
import { jurisdictionCode } from '../../../rulebook/jurisdictions';
import { reportColumns } from './context';
import type { AnnualReportRow } from './entity';
import { tellOfReport } from './tell';

/** Reports of one transaction: short enough that nobody waits for it. */
const BATCH = 200;
const NAME = 'mark-overdue-reports';

/** Days that were set while the text was applied already, and before the deployment's configuration said so, bind from now on. */
async function bindAdopted({ write, adoptions }: JobContext): Promise<void> {
  for (const { jurisdiction, since } of adoptions) {
    await write('bind-adopted-reports', async transaction => {
      const [bound]: [AnnualReportRow[], number] = await transaction.manager.query(
        `update annual_report r set binding = true, version = r.version + 1
         where r.jurisdiction = $1 and not r.binding and r.article is not null and r.submitted_on is null and make_date(r.year, 1, 1) >= $2
         returning ${reportColumns}`,
        [jurisdictionCode(jurisdiction), since],
      );
      for (const report of bound) tellOfReport(transaction, report);
    });
  }
}

/** Notes once which binding days have passed without the report, and tells it; any number of processes may do this at once. */
async function markOverdueReports(context: JobContext): Promise<void> {
  const { write, today } = context;
  await bindAdopted(context);
  let marked = BATCH;
  while (marked === BATCH) {
    marked = await write(NAME, async transaction => {
      const [late]: [AnnualReportRow[], number] = await transaction.manager.query(
        `update annual_report r set overdue_since = r.due_on + 1, version = r.version + 1
         where r.id in (select o.id from annual_report o
           where o.binding and o.submitted_on is null and o.overdue_since is null and o.due_on < $1
           order by o.id limit ${BATCH} for update skip locked)
         returning ${reportColumns}`,
        [today],
      );
      for (const report of late) tellOfReport(transaction, report);
      return late.length;
    });
  }
}

export const markingOverdueReports: Job = { name: NAME, when: '* * * * *', run: markOverdueReports };
