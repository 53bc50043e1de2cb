import { globalId } from '../../../kernel/global-id';
import type { UsageFeedbackRow } from './entity';
import type { UsageFeedback } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentFeedback = (row: UsageFeedbackRow): UsageFeedback => ({
  id: row.id,
  grantId: globalId('access-grant', row.accessGrant),
  jurisdiction: { code: row.jurisdiction },
  provider: { creditCode: row.provider },
  holder: row.holder === null ? null : { creditCode: row.holder },
  since: row.since,
  until: row.until,
  summary: row.summary,
  submittedOn: row.submittedOn,
});
