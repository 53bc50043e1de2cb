import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import type { SuspensionTold } from '../../../kernel/suspensions';
import type { Event } from '../../../kernel/transaction';
import { suspensionColumns } from './context';
import type { SuspensionRow } from './entity';

/** What every subgraph hears: whom to keep out, and until when; why is not its business. */
export function suspensionChanged(row: SuspensionRow): Event {
  const { id, subject, organization, jurisdiction, byRole, until, liftedAt, version } = row;
  const told: SuspensionTold = {
    id,
    subject,
    organization,
    jurisdiction,
    byRole,
    until: until?.toISOString() ?? null,
    lifted: liftedAt !== null,
  };
  return { aggregate: globalId('suspension', id), sequence: version, kind: 'suspension.changed', payload: { ...told } };
}

/** The suspensions as events, lifted ones too, in the order of their ids. */
export const suspensionFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where s.id > ${keyOf('suspension', after)}` : sql``;
  const rows = await reader.rows<SuspensionRow>(
    sql`select ${raw(suspensionColumns)} from suspension s ${beyond} order by s.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(suspensionChanged), after: last && globalId('suspension', last.id) };
};
