import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { sql } from '../../../kernel/sql';
import { whole } from './context';
import type { ContractRow } from './entity';
import { contractChanged } from './workflow';

/** The contracts as events of what stands now, in the order of their ids. */
export const feed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where c.id > ${keyOf('contract', after)}::uuid` : sql``;
  const rows = await reader.rows<ContractRow>(
    sql`select ${whole} from operation_contract c ${beyond} order by c.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(contractChanged), after: last && globalId('contract', last.id) };
};
