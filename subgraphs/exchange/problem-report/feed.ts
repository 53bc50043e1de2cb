import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import { problemColumns } from './context';
import type { ProblemReportRow } from './entity';
import { problemChanged } from './workflow';

/** The reports as events of what stands now, in the order of their ids. */
export const problemFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where p.id > ${keyOf('problem-report', after)}::uuid` : sql``;
  const rows = await reader.rows<ProblemReportRow>(
    sql`select ${raw(problemColumns)} from problem_report p ${beyond} order by p.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(problemChanged), after: last && globalId('problem-report', last.id) };
};
