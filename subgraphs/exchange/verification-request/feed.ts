import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import { verificationColumns } from './context';
import type { VerificationRequestRow } from './entity';
import { verificationChanged } from './workflow';

/** The requests to compare as events of what stands now, in the order of their ids. */
export const verificationFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where r.id > ${keyOf('verification-request', after)}::uuid` : sql``;
  const rows = await reader.rows<VerificationRequestRow>(
    sql`select ${raw(verificationColumns)} from verification_request r ${beyond} order by r.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(verificationChanged), after: last && globalId('verification-request', last.id) };
};
