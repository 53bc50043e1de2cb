import { codedError } from '../../../kernel/errors';
import type { Finding } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { dayOf } from '../../../rulebook/values/local-date';
import type { PersonContext } from '../context';

type QuotaKind = 'USER' | 'ORGANIZATION' | 'PERSON';

/** One text for all quotas: which of them is used up would tell how often others asked for the same person. */
const exceeded: Finding = {
  rule: 'PERSON_QUOTA_EXCEEDED',
  message: '今日查询次数已达上限，北京时间次日零时起恢复。',
  messageEn: 'The quota of this day is used up; the next day begins at midnight in China.',
};

export const quotaExceeded = () => codedError('PERSON_QUOTA_EXCEEDED');

/**
 * Counts looks at persons against the quotas of this day (Asia/Shanghai), in the transaction that records them: what is not recorded
 * is not counted, and what would go beyond a quota is refused as a whole.
 * @param looked a key of each person looked at, never a number in clear
 * @throws Refusal PERSON_QUOTA_EXCEEDED
 */
export async function countLooks(
  transaction: Transaction,
  { actor, personQuotas }: Pick<PersonContext, 'actor' | 'personQuotas'>,
  looked: readonly string[],
): Promise<void> {
  if (looked.length === 0) return;
  const counted = new Map<string, { kind: QuotaKind; key: string; count: number; limit: number }>();
  const count = (kind: QuotaKind, key: string, limit: number) => {
    const known = counted.get(`${kind} ${key}`);
    counted.set(`${kind} ${key}`, { kind, key, limit, count: (known?.count ?? 0) + 1 });
  };
  for (const key of new Set(looked)) {
    count('USER', actor.subject, personQuotas.user);
    count('ORGANIZATION', actor.organization ?? '', personQuotas.organization);
    count('PERSON', key, personQuotas.person);
  }
  const rows = [...counted.values()];
  // in one order, so that two who count the same keys wait for each other instead of blocking each other
  const kept: unknown[] = await transaction.manager.query(
    `insert into person_quota as q (day, kind, key, used)
     select $1::date, kind, key, count from unnest($2::text[], $3::text[], $4::int[], $5::int[]) t(kind, key, count, most)
     where count <= most order by kind, key
     on conflict (day, kind, key) do update set used = q.used + excluded.used
       where q.used + excluded.used <= case q.kind when 'USER' then $6::int when 'ORGANIZATION' then $7::int else $8::int end
     returning kind`,
    [
      dayOf(transaction.now),
      rows.map(({ kind }) => kind),
      rows.map(({ key }) => key),
      rows.map(row => row.count),
      rows.map(({ limit }) => limit),
      personQuotas.user,
      personQuotas.organization,
      personQuotas.person,
    ],
  );
  if (kept.length < rows.length) transaction.refuse(exceeded);
}
