import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { all, raw, sql } from '../../../kernel/sql';
import type { LegalEntityRow } from './entity';
import { columns } from './listing';
import { legalEntityChanged } from './tell';

/**
 * A page of the base registry as events of what stands now, in the order of credit codes: what one import was the last to make or
 * change, or everything.
 */
export const feed: Feed = async (reader, { act, after, first }) => {
  const where = all(
    act ? sql`e.import_act = ${act}::uuid` : undefined,
    after ? sql`e.credit_code > ${keyOf('legal-entity', after)}` : undefined,
  );
  const rows = await reader.rows<LegalEntityRow>(
    sql`select ${raw(columns)} from legal_entity e where ${where} order by e.credit_code limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(legalEntityChanged), after: last && globalId('legal-entity', last.creditCode) };
};
