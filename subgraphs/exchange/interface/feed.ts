import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import { interfaceColumns } from './context';
import type { DataInterfaceRow } from './entity';
import { interfaceChanged } from './workflow';

/** The interfaces as events, in the order of their ids. */
export const interfaceFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where i.id > ${keyOf('data-interface', after)}::uuid` : sql``;
  const rows = await reader.rows<DataInterfaceRow>(
    sql`select ${raw(interfaceColumns)} from data_interface i ${beyond} order by i.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(interfaceChanged), after: last && globalId('data-interface', last.id) };
};
