import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import { sql } from '../../../kernel/sql';
import type { Law } from '../../../rulebook/law';
import { addDuration } from '../../../rulebook/values/duration';
import { addDays, type LocalDate } from '../../../rulebook/values/local-date';

/** What is known of the accounts that were given of a grant. */
export interface FeedbackStanding {
  /** Key of the grant. */
  accessGrant: string;
  /** The last day on which one was given. */
  lastOn: LocalDate | null;
  /** ISO 8601, where one was agreed for it. */
  every: string | null;
}

export const standingLoader = ({ reader }: { reader: Reader }) =>
  oneByKey<FeedbackStanding>(
    ids =>
      reader.rows(sql`select g.id as "accessGrant", i.every,
          (select max(u.submitted_on)::text from usage_feedback u where u.access_grant = g.id) as "lastOn"
        from access_grant g left join usage_feedback_interval i on i.access_grant = g.id where g.id = any(${ids}::uuid[])`),
    ({ accessGrant }) => accessGrant,
  );

/** How often the use of a grant is told: as agreed for it, or as the city has it; null where the city asks for none. */
export function intervalOf(law: Law, every: string | null): string | null {
  if (every !== null) return every;
  const { value } = law.parameter('usage_feedback_interval');
  return law.parameter('usage_feedback_required').value === true ? value : null;
}

/** The last day to tell of the use in time, counted from the grant's first day or from the last account; null where none is asked for. */
export function feedbackDueOn(law: Law, since: LocalDate, standing: FeedbackStanding | null): LocalDate | null {
  const interval = intervalOf(law, standing?.every ?? null);
  if (interval === null) return null;
  const { lastOn = null } = standing ?? {};
  return addDays(addDuration(lastOn !== null && lastOn > since ? lastOn : since, interval), -1);
}
