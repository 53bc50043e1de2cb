import type { EntityManager } from 'typeorm';
import type { Actor } from '../../kernel/actor';
import type { Finding } from '../../kernel/refused';
import { sql } from '../../kernel/sql';
import { maySee } from './policy';
import type { SeenNodeRow } from './seen-node';
import { nodeColumns } from './seen-node';

/** Of a long cycle its beginning and its end are named. */
const MOST_NAMED = 20;

/** Names the cycle, as far as the actor may see it. */
export async function cycleFinding(
  manager: EntityManager,
  actor: Actor,
  nodes: readonly string[],
  path: string[],
): Promise<Finding> {
  const { text, values } =
    sql`select ${nodeColumns} from node v left join external_dataset x on x.node = v.id where v.id = any(${nodes}::bigint[])`;
  const rows: SeenNodeRow[] = await manager.query(text, values as unknown[]);
  const known = new Map(rows.map(row => [row.id, row]));
  const named = nodes.map(node => {
    const row = known.get(node);
    if (!row || !maySee(actor, row)) return '***';
    return row.name ? `${row.key} (${withoutNumbers(row.name)})` : row.key;
  });
  const half = MOST_NAMED / 2;
  const shown = named.length > MOST_NAMED ? [...named.slice(0, half), '…', ...named.slice(-half)] : named;
  return {
    rule: 'LINEAGE_CYCLE',
    message: `血缘关系不得成环：${shown.join(' → ')}。`,
    messageEn: `Lineage must have no cycle: ${shown.join(' → ')}.`,
    path,
  };
}

/** A dataset's name is its producer's own text, and a message must never carry somebody's number. */
const withoutNumbers = (name: string) => name.slice(0, 80).replace(/\d{6,}/g, '…');
