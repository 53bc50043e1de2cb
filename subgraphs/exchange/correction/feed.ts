import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import { correctionColumns } from './context';
import type { CatalogCorrectionRow } from './entity';
import { correctionChanged } from './workflow';

/** The requests for correction as events of what stands now, in the order of their ids. */
export const correctionFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where c.id > ${keyOf('correction', after)}::uuid` : sql``;
  const rows = await reader.rows<CatalogCorrectionRow>(
    sql`select ${raw(correctionColumns)} from catalog_correction c ${beyond} order by c.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(correctionChanged), after: last && globalId('correction', last.id) };
};
