import type { Job } from '../../../kernel/jobs';
import { addDays } from '../../../rulebook/values/local-date';

/** Counters of days gone by count for nothing; who looked stays in the audit trail. */
export const forgettingLooks: Job = {
  name: 'forget-looks',
  when: '17 18 * * *',
  async run({ database, today }) {
    await database.pool.query('delete from person_quota where day < $1', [addDays(today, -1)]);
  },
};
