import { type Sql, sql } from '../../../kernel/sql';
import type { SuspensionRow } from './entity';
import { SuspensionStatus } from './kinds';

/** Where a suspension stands at a moment. */
export function statusOf({ liftedAt, until }: Pick<SuspensionRow, 'liftedAt' | 'until'>, moment: Date): SuspensionStatus {
  if (liftedAt !== null) return SuspensionStatus.LIFTED;
  return until !== null && until <= moment ? SuspensionStatus.LAPSED : SuspensionStatus.IN_EFFECT;
}

/** The same in SQL, over `suspension s`. */
export const statusAt = (moment: Date): Sql =>
  sql`case when s.lifted_at is not null then 'LIFTED' when s.until <= ${moment} then 'LAPSED' else 'IN_EFFECT' end`;
