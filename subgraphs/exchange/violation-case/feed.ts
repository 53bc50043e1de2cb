import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import { violationCaseColumns } from './context';
import type { ViolationCaseRow } from './entity';
import { caseChanged } from './workflow';

/** Cases as events of what stands now, in the order of their ids. */
export const violationCaseFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where c.id > ${keyOf('violation-case', after)}::uuid` : sql``;
  const rows = await reader.rows<ViolationCaseRow>(
    sql`select ${raw(violationCaseColumns)} from violation_case c ${beyond} order by c.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(caseChanged), after: last && globalId('violation-case', last.id) };
};
