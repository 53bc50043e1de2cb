import type { Transaction } from '../../../kernel/transaction';
import { dayOf } from '../../../rulebook/values/local-date';
import type { ExchangeContext } from '../context';
import { vaultOf } from '../dataset/vault';

/**
 * ENGINE: no text states a number. Enough for whoever mistypes, too little to guess a day of birth.
 */
export const MOST_COMPARISONS = 20;

/** ENGINE: enough for a day's work of a system that asks who is not on a list, too little to go through the numbers of a district. */
export const MOST_MISSES = 10_000;

/** Rules that refuse what was tried too often: tries of this kind are noted as misuse. */
export const TOO_OFTEN = ['COMPARED_TOO_OFTEN', 'KEYS_TRIED_TOO_OFTEN'];

interface Counted {
  readonly grant: string;
  readonly kind: 'MISS' | 'COMPARISON';
  readonly digest: string;
  readonly most: number;
}

/** Counts a call in its transaction. @returns false where that would be more than a day has */
async function count({ manager, now }: Transaction, { grant, kind, digest, most }: Counted): Promise<boolean> {
  const day = dayOf(now);
  await manager.query('delete from call_count where access_grant = $1 and kind = $2 and counted_on < $3', [grant, kind, day]);
  const counted: unknown[] = await manager.query(
    `insert into call_count as c (access_grant, counted_on, kind, digest, times) values ($1, $2, $3, $4, 1)
     on conflict (access_grant, kind, digest, counted_on) do update set times = c.times + 1 where c.times < $5 returning 1`,
    [grant, day, kind, digest, most],
  );
  return counted.length > 0;
}

/**
 * Counts a comparison with one item of one key, whether there is such a record or not.
 * @throws Refusal COMPARED_TOO_OFTEN
 */
export async function countComparison(
  transaction: Transaction,
  context: Pick<ExchangeContext, 'secrets'>,
  { grant, entry, key, item }: { grant: string; entry: string; key: string; item: string },
): Promise<void> {
  const vault = vaultOf(context);
  const [indexed] = vault.indexesOf(entry, key);
  const digest = vault.fingerprint('comparison', `${indexed?.index.toString('base64')} ${item}`);
  if (await count(transaction, { grant, kind: 'COMPARISON', digest, most: MOST_COMPARISONS })) return;
  transaction.refuse({
    rule: 'COMPARED_TOO_OFTEN',
    message: `同一查询键的同一信息项每日最多核验 ${MOST_COMPARISONS} 次，北京时间次日零时起恢复。`,
    messageEn: `One item of one key is compared ${MOST_COMPARISONS} times a day at most; the next day begins at midnight in China.`,
    path: ['input', 'value'],
  });
}

/**
 * Counts a key that has no record.
 * @throws Refusal KEYS_TRIED_TOO_OFTEN
 */
export async function countMiss(transaction: Transaction, grant: string): Promise<void> {
  if (await count(transaction, { grant, kind: 'MISS', digest: '', most: MOST_MISSES })) return;
  transaction.refuse({
    rule: 'KEYS_TRIED_TOO_OFTEN',
    message: '今日查无记录的次数已达上限，北京时间次日零时起恢复。',
    messageEn: 'Too many keys without a record were tried today; the next day begins at midnight in China.',
    path: ['input', 'key'],
  });
}
