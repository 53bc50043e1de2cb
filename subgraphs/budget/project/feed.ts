import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import { projectColumns } from './context';
import type { ProjectRow } from './entity';
import { projectChanged } from './workflow';

/** The projects as events of what stands now, in the order of their codes. */
export const projectFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where p.code > ${keyOf('project', after)}` : sql``;
  const rows = await reader.rows<ProjectRow>(
    sql`select ${raw(projectColumns)} from project p ${beyond} order by p.code limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(projectChanged), after: last && globalId('project', last.code) };
};
