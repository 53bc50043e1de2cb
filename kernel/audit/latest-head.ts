import type { Database } from '../database';
import type { Head } from './seal';

/** The head of a trail as its database has it; undefined where nothing was sealed. */
export async function latestHead({ pool }: Pick<Database, 'pool'>): Promise<Head | undefined> {
  const { rows } = await pool.query<Head>(
    `select number::int as number, head, key_id as "keyId", signature,
       to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sealedAt"
     from audit_batch order by audit_batch.number desc limit 1`,
  );
  return rows[0];
}
